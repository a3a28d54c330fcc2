// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * What a node's parameters class is made of; read {@link org.knime.node.parameters.NodeParameters}
 * first.
 */
package org.knime.node.parameters;
