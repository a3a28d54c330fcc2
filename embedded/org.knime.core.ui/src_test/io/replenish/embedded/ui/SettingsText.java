// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.embedded.ui;

import io.replenish.embedded.settings.SettingsXml;
import io.replenish.embedded.ui.persistence.ParametersPersistence;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.knime.core.node.NodeSettings;
import org.knime.core.node.config.base.AbstractConfigEntry;
import org.knime.core.node.config.base.ConfigBase;
import org.knime.node.parameters.persistence.Persistable;

/** Shows settings as lines {@code path type value}, in their order, to compare them as a whole. */
public final class SettingsText {

    private SettingsText() {}

    /** Returns what is saved of parameters. */
    public static List<String> saved(final Persistable parameters) {
        return lines(save(parameters));
    }

    /** Saves parameters. */
    public static NodeSettings save(final Persistable parameters) {
        final NodeSettings settings = new NodeSettings("model");
        ParametersPersistence.save(parameters, settings);
        return settings;
    }

    /** Saves parameters, writes them to XML, reads that and loads them again. */
    public static <P extends Persistable> P roundTrip(final P parameters) throws Exception {
        final ByteArrayOutputStream xml = new ByteArrayOutputStream();
        SettingsXml.write(save(parameters), xml);
        final NodeSettings read = SettingsXml.read(new ByteArrayInputStream(xml.toByteArray()));
        @SuppressWarnings("unchecked")
        final Class<P> type = (Class<P>) parameters.getClass();
        return ParametersPersistence.load(type, read);
    }

    /** Returns the lines of settings. */
    public static List<String> lines(final ConfigBase settings) {
        final List<String> lines = new ArrayList<>();
        add("", settings, lines);
        return lines;
    }

    private static void add(
            final String path, final ConfigBase settings, final List<String> lines) {
        for (final String key : settings.keySet()) {
            final AbstractConfigEntry entry = settings.getEntry(key);
            if (entry instanceof ConfigBase config) {
                if (config.keySet().isEmpty()) {
                    lines.add(path + key + " config");
                }
                add(path + key + "/", config, lines);
            } else {
                lines.add(path + key + " " + entry.getType() + " " + entry.toStringValue());
            }
        }
    }
}
