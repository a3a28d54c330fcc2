// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.config.base;

import java.io.Serializable;
import java.util.Objects;

/** An entry that holds a boxed primitive, a string or null. */
final class ValueEntry extends AbstractConfigEntry {

    private static final long serialVersionUID = 1L;

    /** Boxed as the entry's type says. */
    private final Serializable value;

    ValueEntry(final ConfigEntries type, final String key, final Serializable value) {
        super(type, key);
        this.value = value;
    }

    Object value() {
        return value;
    }

    @Override
    public String toStringValue() {
        return value == null ? null : value.toString();
    }

    @Override
    boolean sameValue(final AbstractConfigEntry other) {
        return Objects.equals(value, ((ValueEntry) other).value);
    }
}
