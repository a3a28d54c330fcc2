// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.config;

import org.knime.core.data.DataCell;
import org.knime.core.data.DataType;
import org.knime.core.node.config.base.ConfigBaseWO;

/** The writing side of a settings tree with data types and cells. */
public interface ConfigWO extends ConfigBaseWO {

    /** Adds an empty tree and returns it. */
    Config addConfig(String key);

    /** Adds a cell, which may be null. */
    void addDataCell(String key, DataCell cell);

    /** Adds a type, which may be null. */
    void addDataType(String key, DataType type);
}
