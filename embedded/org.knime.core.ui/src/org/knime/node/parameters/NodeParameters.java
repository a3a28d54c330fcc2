// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.node.parameters;

import org.knime.core.node.InvalidSettingsException;
import org.knime.node.parameters.persistence.Persistable;

/**
 * The parameters of a node: what its dialog shows and its workflow saves. Every field that is
 * neither private, static nor transient is saved under its name without {@code m_}, so renaming one
 * breaks saved workflows.
 *
 * <p>A class needs a constructor without arguments (used before loading, and where no input is
 * known) and may have one that takes a {@link NodeParametersInput}, which suggests defaults from
 * the input when a node is configured for the first time.
 */
public interface NodeParameters extends Persistable, WidgetGroup {

    /**
     * Checks what the types of the fields cannot express. Called for loaded settings before they
     * are used, and for the defaults of a node that has no settings yet.
     *
     * @throws InvalidSettingsException naming the setting, its value and the way out
     */
    @SuppressWarnings("unused") // implementations throw
    default void validate() throws InvalidSettingsException {}
}
