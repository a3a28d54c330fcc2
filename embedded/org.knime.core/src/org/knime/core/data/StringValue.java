// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.data;

/** Something with a text. */
public interface StringValue extends DataValue {

    /** Returns the text, never null. */
    String getStringValue();
}
