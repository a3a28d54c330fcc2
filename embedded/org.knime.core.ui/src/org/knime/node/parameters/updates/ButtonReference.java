// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.node.parameters.updates;

/** A name, as a class, for a button of the dialog. */
public interface ButtonReference {}
