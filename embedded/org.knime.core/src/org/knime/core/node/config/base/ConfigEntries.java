// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.config.base;

/** The types of settings; the names are those of the settings file. */
public enum ConfigEntries {
    /** Text, may be null. */
    xstring {
        @Override
        public AbstractConfigEntry createEntry(final String key, final String value) {
            return new ValueEntry(this, key, value);
        }
    },
    /** 32 bit integer. */
    xint {
        @Override
        public AbstractConfigEntry createEntry(final String key, final String value) {
            return new ValueEntry(this, key, Integer.valueOf(value));
        }
    },
    /** 64 bit floating point. */
    xdouble {
        @Override
        public AbstractConfigEntry createEntry(final String key, final String value) {
            return new ValueEntry(this, key, Double.valueOf(value));
        }
    },
    /** 32 bit floating point. */
    xfloat {
        @Override
        public AbstractConfigEntry createEntry(final String key, final String value) {
            return new ValueEntry(this, key, Float.valueOf(value));
        }
    },
    /** 64 bit integer. */
    xlong {
        @Override
        public AbstractConfigEntry createEntry(final String key, final String value) {
            return new ValueEntry(this, key, Long.valueOf(value));
        }
    },
    /** 16 bit integer. */
    xshort {
        @Override
        public AbstractConfigEntry createEntry(final String key, final String value) {
            return new ValueEntry(this, key, Short.valueOf(value));
        }
    },
    /** 8 bit integer. */
    xbyte {
        @Override
        public AbstractConfigEntry createEntry(final String key, final String value) {
            return new ValueEntry(this, key, Byte.valueOf(value));
        }
    },
    /** One character. */
    xchar {
        @Override
        public AbstractConfigEntry createEntry(final String key, final String value) {
            if (value.length() != 1) {
                throw new IllegalArgumentException("one character expected, got \"" + value + "\"");
            }
            return new ValueEntry(this, key, value.charAt(0));
        }
    },
    /** True or false; anything but "true" is false. */
    xboolean {
        @Override
        public AbstractConfigEntry createEntry(final String key, final String value) {
            return new ValueEntry(this, key, Boolean.valueOf(value));
        }
    },
    /** A tree of entries; it cannot be created from a string. */
    config {
        @Override
        public AbstractConfigEntry createEntry(final String key, final String value) {
            throw new UnsupportedOperationException("a config cannot be made from a string");
        }
    },
    /** An encrypted password, may be null. */
    xpassword {
        @Override
        public AbstractConfigEntry createEntry(final String key, final String value) {
            return new ValueEntry(this, key, value);
        }
    },
    /** Text that lives in memory only and is never written. */
    xtransientstring {
        @Override
        public AbstractConfigEntry createEntry(final String key, final String value) {
            return new ValueEntry(this, key, value);
        }
    };

    /**
     * Creates an entry from the spelling of the settings file.
     *
     * @throws IllegalArgumentException if the value is not one of this type
     * @throws UnsupportedOperationException for {@link #config}
     */
    public abstract AbstractConfigEntry createEntry(String key, String value);
}
