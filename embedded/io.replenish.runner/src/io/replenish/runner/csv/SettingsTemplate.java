// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.csv;

import io.replenish.embedded.NodeInfo;
import io.replenish.embedded.settings.SettingsXml;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettings;
import org.knime.core.node.NodeSettingsRO;
import org.knime.core.node.config.Config;
import org.knime.core.node.config.base.AbstractConfigEntry;
import org.knime.core.node.config.base.ConfigEntries;

/**
 * The complete settings that a node of KNIME's has when it is new: every key, each at its default.
 */
final class SettingsTemplate {

    private final NodeSettings settings;

    private SettingsTemplate(NodeSettings settings) {
        this.settings = settings;
    }

    /** Reads a template that lies beside this class. */
    static SettingsTemplate ofResource(String name) {
        try (InputStream in = SettingsTemplate.class.getResourceAsStream(name)) {
            return new SettingsTemplate(SettingsXml.read(in));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The resource " + name + " of the runner cannot be read.", e);
        }
    }

    /** A fresh copy of the defaults. */
    NodeSettings defaults() {
        return copy(settings);
    }

    /** A copy that later changes to {@code source} do not reach. */
    static NodeSettings copy(NodeSettingsRO source) {
        NodeSettings copy = new NodeSettings("model");
        source.copyTo(copy);
        return copy;
    }

    /** The keys in {@code given}, written {@code a/b/c}, that the template does not have. */
    List<String> unknownKeys(NodeSettingsRO given) {
        List<String> unknown = new ArrayList<>();
        collectUnknown(copy(given), settings, "", unknown);
        return unknown;
    }

    private static void collectUnknown(
            Config given, Config known, String prefix, List<String> unknown) {
        for (String key : given.keySet()) {
            if (!known.containsKey(key)) {
                unknown.add(prefix + key);
            } else if (isConfig(given, key) && isConfig(known, key)) {
                collectUnknown(child(given, key), child(known, key), prefix + key + "/", unknown);
            }
        }
    }

    /** All settings as a description lists them, a group for each config of the top level. */
    List<NodeInfo.OptionGroup> options() {
        List<NodeInfo.OptionGroup> groups = new ArrayList<>();
        for (String key : settings.keySet()) {
            List<NodeInfo.Option> options = new ArrayList<>();
            collectOptions(child(settings, key), "model/" + key + "/", options);
            groups.add(new NodeInfo.OptionGroup(key, "", options));
        }
        return groups;
    }

    private static void collectOptions(
            Config config, String prefix, List<NodeInfo.Option> options) {
        for (String key : config.keySet()) {
            AbstractConfigEntry entry = config.getEntry(key);
            if (entry instanceof Config) {
                collectOptions((Config) entry, prefix + key + "/", options);
            } else {
                options.add(
                        new NodeInfo.Option(prefix + key, key, "", typeName(entry), value(entry)));
            }
        }
    }

    /** The type as {@code --option} takes it. */
    private static String typeName(AbstractConfigEntry entry) {
        return entry.getType() == ConfigEntries.xstring
                ? "String"
                : entry.getType().name().substring(1);
    }

    /** The value with line breaks, tabs and the like written as in Java. */
    private static String value(AbstractConfigEntry entry) {
        String value = entry.toStringValue();
        return value == null
                ? ""
                : value.replace("\n", "\\n")
                        .replace("\r", "\\r")
                        .replace("\t", "\\t")
                        .replace("\0", "\\0");
    }

    private static boolean isConfig(Config config, String key) {
        return config.getEntry(key) instanceof Config;
    }

    private static Config child(Config config, String key) {
        try {
            return config.getConfig(key);
        } catch (InvalidSettingsException e) {
            throw new IllegalStateException(e); // asked only for what is a config
        }
    }
}
