// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.config;

import org.knime.core.data.DataCell;
import org.knime.core.data.DataType;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.config.base.ConfigBaseRO;

/** The reading side of a settings tree with data types and cells. */
public interface ConfigRO extends ConfigBaseRO {

    /** Returns the tree of the given key. */
    Config getConfig(String key) throws InvalidSettingsException;

    /** Returns a cell, null if it was saved as null. */
    DataCell getDataCell(String key) throws InvalidSettingsException;

    /** Returns a type, null if it was saved as null. */
    DataType getDataType(String key) throws InvalidSettingsException;

    /** Returns a cell or the default. */
    DataCell getDataCell(String key, DataCell def);

    /** Returns a type or the default. */
    DataType getDataType(String key, DataType def);
}
