// SPDX-License-Identifier: GPL-3.0-or-later
/** The common form of checks that a dialog runs while the user types. */
package org.knime.node.parameters.validation;
