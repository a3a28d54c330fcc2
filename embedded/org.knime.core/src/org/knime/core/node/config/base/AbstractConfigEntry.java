// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.config.base;

import java.io.Serializable;
import java.util.Objects;

/** A node of a settings tree: a value or a {@link ConfigBase} with entries of its own. */
public abstract class AbstractConfigEntry implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ConfigEntries type;
    private final String key;

    AbstractConfigEntry(final ConfigEntries type, final String key) {
        if (key == null) {
            throw new IllegalArgumentException("The key of a setting must not be null.");
        }
        this.type = type;
        this.key = key;
    }

    /** Returns the name of this entry, unique in its parent. */
    public final String getKey() {
        return key;
    }

    /** Returns the type of this entry. */
    public final ConfigEntries getType() {
        return type;
    }

    /** Returns the value as the settings file spells it; null for null. */
    public abstract String toStringValue();

    /** Returns whether key, type and value are the same, for a tree with everything below. */
    public final boolean isIdentical(final AbstractConfigEntry other) {
        return other != null && type == other.type && key.equals(other.key) && sameValue(other);
    }

    abstract boolean sameValue(AbstractConfigEntry other);

    /**
     * Returns whether the other entry has this key and type; values are compared by {@link
     * #isIdentical}.
     */
    @Override
    public boolean equals(final Object other) {
        return other instanceof AbstractConfigEntry entry
                && type == entry.type
                && key.equals(entry.key);
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, type);
    }

    @Override
    public String toString() {
        return key + "->" + toStringValue();
    }
}
