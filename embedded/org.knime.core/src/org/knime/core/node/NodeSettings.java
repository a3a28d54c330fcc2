// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node;

import io.replenish.embedded.settings.SettingsXml;
import java.io.IOException;
import java.io.InputStream;
import org.knime.core.node.config.Config;
import org.knime.core.node.config.ConfigWO;
import org.knime.core.node.config.base.ConfigBaseWO;

/** The settings of a node. */
public final class NodeSettings extends Config implements NodeSettingsRO, NodeSettingsWO {

    private static final long serialVersionUID = 1L;

    /** Creates empty settings. */
    public NodeSettings(final String key) {
        super(key);
    }

    @Override
    public Config getInstance(final String key) {
        return new NodeSettings(key);
    }

    /**
     * Reads settings from KNIME's XML.
     *
     * @throws IOException if the stream cannot be read or is no such XML; the message says where
     */
    public static NodeSettingsRO loadFromXML(final InputStream in) throws IOException {
        return SettingsXml.read(in);
    }

    @Override
    public void copyTo(final ConfigWO dest) {
        copyTo((ConfigBaseWO) dest);
    }

    @Override
    public NodeSettingsWO addNodeSettings(final String key) {
        return (NodeSettings) addConfig(key);
    }

    @Override
    public void addNodeSettings(final NodeSettings settings) {
        addConfig(settings);
    }

    @Override
    public NodeSettings getNodeSettings(final String key) throws InvalidSettingsException {
        return (NodeSettings) getConfig(key);
    }
}
