// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * How parameters are saved when the default (one key per field) does not fit; read {@link
 * org.knime.node.parameters.persistence.Persist} first.
 */
package org.knime.node.parameters.persistence;
