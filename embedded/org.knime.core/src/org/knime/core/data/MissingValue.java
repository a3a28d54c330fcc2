// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.data;

/** No value. */
public interface MissingValue extends DataValue {

    /** Returns why the value is missing, null if unknown. */
    String getError();
}
