// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Controls that fit several types of field; the subpackages hold those for choices, numbers and
 * texts.
 */
package org.knime.node.parameters.widget;
