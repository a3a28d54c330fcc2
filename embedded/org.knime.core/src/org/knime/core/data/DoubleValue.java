// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.data;

/** A number. */
public interface DoubleValue extends DataValue {

    /** Returns the number, possibly rounded. */
    double getDoubleValue();
}
