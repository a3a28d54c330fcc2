// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.data;

/** True or false. */
public interface BooleanValue extends DataValue {

    /** Returns true or false. */
    boolean getBooleanValue();
}
