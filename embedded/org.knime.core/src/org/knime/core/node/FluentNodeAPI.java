// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node;

/** Marks the types by which a node is declared in one expression. */
public interface FluentNodeAPI {}
