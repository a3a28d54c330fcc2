// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.node.parameters.persistence;

/**
 * Marks a class whose fields are saved one by one: as the type of a field it nests them under the
 * field's key.
 */
public interface Persistable {}
