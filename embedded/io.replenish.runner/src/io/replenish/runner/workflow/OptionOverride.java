// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.workflow;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettings;
import org.knime.core.node.config.Config;
import org.knime.core.node.config.base.ConfigEntries;

/**
 * A setting of one node given on the command line, in the form of KNIME's batch application.
 *
 * @param node the node
 * @param key keys from the node's model settings down to the entry, outermost first
 * @param value the value as text, already known to be of that type
 * @param type type of the entry
 */
public record OptionOverride(NodeId node, List<String> key, String value, ConfigEntries type) {

    private static final Map<String, ConfigEntries> TYPES =
            Map.of(
                    "int", ConfigEntries.xint,
                    "long", ConfigEntries.xlong,
                    "short", ConfigEntries.xshort,
                    "byte", ConfigEntries.xbyte,
                    "boolean", ConfigEntries.xboolean,
                    "char", ConfigEntries.xchar,
                    "float", ConfigEntries.xdouble, // KNIME stores both as double
                    "double", ConfigEntries.xdouble,
                    "String", ConfigEntries.xstring);

    private static final Map<ConfigEntries, Function<String, ?>> READERS =
            Map.of(
                    ConfigEntries.xint, Integer::valueOf,
                    ConfigEntries.xlong, Long::valueOf,
                    ConfigEntries.xshort, Short::valueOf,
                    ConfigEntries.xbyte, Byte::valueOf,
                    ConfigEntries.xdouble, Double::valueOf);

    public OptionOverride {
        key = List.copyOf(key);
    }

    /**
     * Reads {@code NODE,key/path,value,type}. The value may contain commas.
     *
     * @throws IllegalArgumentException if the text is not of that form, or the value not of that
     *     type
     */
    public static OptionOverride parse(final String argument) {
        final int first = argument.indexOf(',');
        final int second = argument.indexOf(',', first + 1);
        final int last = argument.lastIndexOf(',');
        if (first < 0 || second < 0 || last <= second) {
            throw new IllegalArgumentException(
                    "'" + argument + "' is not NODE,key/path,value,type");
        }
        final String typeName = argument.substring(last + 1);
        final var type = TYPES.get(typeName);
        if (type == null) {
            throw new IllegalArgumentException(
                    "'"
                            + argument
                            + "' has type '"
                            + typeName
                            + "': use one of "
                            + String.join(", ", TYPES.keySet().stream().sorted().toList()));
        }
        final String value = argument.substring(second + 1, last);
        requireType(value, type, typeName);
        final var key = Arrays.asList(argument.substring(first + 1, second).split("/", -1));
        return new OptionOverride(NodeId.parse(argument.substring(0, first)), key, value, type);
    }

    private static void requireType(
            final String value, final ConfigEntries type, final String typeName) {
        try {
            READERS.getOrDefault(type, Function.identity()).apply(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + value + "' is no " + typeName, e);
        }
        if (type == ConfigEntries.xchar && value.length() != 1) {
            throw new IllegalArgumentException(
                    "'" + value + "' is no char: give exactly one character");
        }
    }

    /**
     * Puts the value into a node's model settings, in place of the entry of that key.
     *
     * @throws InvalidSettingsException if there is no such entry, or it is a group of entries or of
     *     another type
     */
    public void applyTo(final NodeSettings model) throws InvalidSettingsException {
        var group = model;
        for (final String name : key.subList(0, key.size() - 1)) {
            requireKey(group, name);
            if (!isGroup(group, name)) {
                throw new InvalidSettingsException(
                        prefix() + "'" + name + "' is a setting and has no settings below it");
            }
            group = group.getNodeSettings(name);
        }
        final String name = key.get(key.size() - 1);
        requireKey(group, name);
        if (isGroup(group, name)) {
            throw new InvalidSettingsException(
                    prefix()
                            + "'"
                            + name
                            + "' is a group of settings: name one of "
                            + String.join(", ", group.getNodeSettings(name).keySet())
                            + " below it");
        }
        final ConfigEntries stored = group.getEntry(name).getType();
        if (stored != type && TYPES.containsValue(stored)) {
            throw new InvalidSettingsException(
                    prefix()
                            + "the setting has the type "
                            + typeName(stored)
                            + ", not "
                            + typeName(type));
        }
        group.addEntry(type.createEntry(name, entryText()));
    }

    /**
     * Returns the value as an entry of settings holds it: KNIME takes any text but "true" as false.
     */
    private String entryText() {
        return type == ConfigEntries.xboolean ? String.valueOf(Boolean.parseBoolean(value)) : value;
    }

    private void requireKey(final NodeSettings group, final String name)
            throws InvalidSettingsException {
        if (!group.containsKey(name)) {
            throw new InvalidSettingsException(
                    prefix()
                            + "there is no setting '"
                            + name
                            + "'; there are "
                            + String.join(", ", group.keySet()));
        }
    }

    private static String typeName(final ConfigEntries type) {
        return type == ConfigEntries.xstring ? "String" : type.name().substring(1);
    }

    private static boolean isGroup(final NodeSettings settings, final String name) {
        return settings.getEntry(name) instanceof Config;
    }

    private String prefix() {
        return "Option '" + String.join("/", key) + "' of node " + node + ": ";
    }
}
