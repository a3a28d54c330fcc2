// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node;

import io.replenish.embedded.settings.SettingsXml;
import java.io.IOException;
import java.io.InputStream;
import org.knime.core.node.config.Config;

/** The content of a model port. */
public final class ModelContent extends Config implements ModelContentRO, ModelContentWO {

    private static final long serialVersionUID = 1L;

    /** Creates empty content. */
    public ModelContent(final String key) {
        super(key);
    }

    @Override
    public Config getInstance(final String key) {
        return new ModelContent(key);
    }

    /**
     * Reads content from KNIME's XML.
     *
     * @throws IOException if the stream cannot be read or is no such XML; the message says where
     */
    public static synchronized ModelContentRO loadFromXML(final InputStream in) throws IOException {
        return SettingsXml.read(in, ModelContent::new);
    }

    @Override
    public void addModelContent(final ModelContent content) {
        addConfig(content);
    }

    @Override
    public ModelContentWO addModelContent(final String key) {
        return (ModelContent) addConfig(key);
    }

    @Override
    public ModelContent getModelContent(final String key) throws InvalidSettingsException {
        return (ModelContent) getConfig(key);
    }
}
