// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.data;

/** A 32 bit integer. */
public interface IntValue extends DataValue {

    /** Returns the number. */
    int getIntValue();
}
