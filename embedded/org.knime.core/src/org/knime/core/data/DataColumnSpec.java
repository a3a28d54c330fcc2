// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.data;

import java.util.Objects;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.config.ConfigRO;
import org.knime.core.node.config.ConfigWO;

/** A column: name, type and what is known of the values. */
public final class DataColumnSpec {

    private static final String NAME = "column_name";
    private static final String TYPE = "column_type";
    private static final String DOMAIN = "column_domain";

    private final String name;
    private final DataType type;
    private final DataColumnDomain domain;

    DataColumnSpec(final String name, final DataType type, final DataColumnDomain domain) {
        this.name = name;
        this.type = type;
        this.domain = domain;
    }

    /** Returns the name, unique in a table. */
    public String getName() {
        return name;
    }

    /** Returns the type. */
    public DataType getType() {
        return type;
    }

    /** Returns what is known of the values, never null. */
    public DataColumnDomain getDomain() {
        return domain;
    }

    /**
     * Returns whether data of this column fits the other one: same name, other type equal or more
     * general.
     */
    public boolean isCompatibleWith(final DataColumnSpec cspec) {
        return cspec != null && name.equals(cspec.name) && cspec.type.isASuperTypeOf(type);
    }

    /** Returns whether name and type are equal. */
    public boolean equalStructure(final DataColumnSpec cspec) {
        return cspec != null && name.equals(cspec.name) && type.equals(cspec.type);
    }

    /** Writes the spec. */
    public void save(final ConfigWO config) {
        config.addString(NAME, name);
        type.save(config.addConfig(TYPE));
        domain.save(config.addConfig(DOMAIN));
    }

    /** Reads a spec. */
    public static DataColumnSpec load(final ConfigRO config) throws InvalidSettingsException {
        return new DataColumnSpec(
                config.getString(NAME),
                DataType.load(config.getConfig(TYPE)),
                DataColumnDomain.load(config.getConfig(DOMAIN)));
    }

    @Override
    public boolean equals(final Object o) {
        return o instanceof DataColumnSpec other
                && equalStructure(other)
                && domain.equals(other.domain);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, type);
    }

    @Override
    public String toString() {
        return name + " (" + type + ")";
    }
}
