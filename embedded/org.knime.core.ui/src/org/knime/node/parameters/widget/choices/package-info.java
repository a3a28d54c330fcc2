// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Controls that choose between values; read {@link
 * org.knime.node.parameters.widget.choices.ChoicesProvider} first.
 */
package org.knime.node.parameters.widget.choices;
