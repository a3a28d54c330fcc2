// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.node.parameters;

/**
 * Marks a class whose fields are controls: as the type of a field it nests them in the dialog and
 * in the layout.
 */
public interface WidgetGroup {}
