// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.node.parameters.widget.choices.filter;

import org.knime.core.node.NodeSettingsRO;
import org.knime.core.node.NodeSettingsWO;
import org.knime.node.parameters.persistence.NodeParametersPersistor;

/** Saves nothing and loads null. */
final class NeverSaved implements NodeParametersPersistor<String[]> {

    @Override
    public String[] load(final NodeSettingsRO settings) {
        return null;
    }

    @Override
    public void save(final String[] param, final NodeSettingsWO settings) {
        // the dialog computes the value anew
    }

    @Override
    public String[][] getConfigPaths() {
        return new String[0][];
    }
}
