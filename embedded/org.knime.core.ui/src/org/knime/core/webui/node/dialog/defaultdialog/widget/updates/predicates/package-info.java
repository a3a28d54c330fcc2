// SPDX-License-Identifier: GPL-3.0-or-later
/** The logical operators of {@link org.knime.node.parameters.updates.EffectPredicate}. */
package org.knime.core.webui.node.dialog.defaultdialog.widget.updates.predicates;
