// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.config;

import io.replenish.embedded.table.CellCodecs;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataType;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.config.base.ConfigBase;

/** A settings tree that can also hold data types and cells. */
public abstract class Config extends ConfigBase implements ConfigRO, ConfigWO {

    private static final long serialVersionUID = 1L;

    private static final String IS_NULL = "is_null";

    /** Class name of a cell; null for a null cell. Its value is in a tree of that name. */
    private static final String CELL_CLASS = "datacell";

    /** Creates an empty tree. */
    protected Config(final String key) {
        super(key);
    }

    @Override
    public abstract Config getInstance(String key);

    @Override
    public final Config addConfig(final String key) {
        final Config config = getInstance(key);
        put(config);
        return config;
    }

    /** Adds the tree itself, not a copy. */
    protected final void addConfig(final Config config) {
        put(config);
    }

    @Override
    public final Config getConfig(final String key) throws InvalidSettingsException {
        return (Config) getConfigBase(key);
    }

    @Override
    public void addDataType(final String key, final DataType type) {
        final Config config = addConfig(key);
        config.addBoolean(IS_NULL, type == null);
        if (type != null) {
            type.save(config);
        }
    }

    @Override
    public DataType getDataType(final String key) throws InvalidSettingsException {
        final Config config = getConfig(key);
        return config.getBoolean(IS_NULL) ? null : DataType.load(config);
    }

    @Override
    public DataType getDataType(final String key, final DataType def) {
        try {
            return getDataType(key);
        } catch (InvalidSettingsException e) {
            return def;
        }
    }

    @Override
    public void addDataCell(final String key, final DataCell cell) {
        final Config config = addConfig(key);
        config.addString(CELL_CLASS, cell == null ? null : cell.getClass().getName());
        if (cell != null) {
            CellCodecs.save(cell, config.addConfig(cell.getClass().getName()));
        }
    }

    @Override
    public DataCell getDataCell(final String key) throws InvalidSettingsException {
        final Config config = getConfig(key);
        final String cellClass = config.getString(CELL_CLASS);
        return cellClass == null ? null : CellCodecs.load(cellClass, config.getConfig(cellClass));
    }

    @Override
    public DataCell getDataCell(final String key, final DataCell def) {
        try {
            return getDataCell(key);
        } catch (InvalidSettingsException e) {
            return def;
        }
    }
}
