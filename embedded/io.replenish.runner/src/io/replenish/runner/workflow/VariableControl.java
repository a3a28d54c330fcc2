// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettings;
import org.knime.core.node.NodeSettingsRO;
import org.knime.core.node.config.base.ConfigEntries;

/**
 * Flow variables in place of a node's settings: what the {@code variables} of a settings.xml say,
 * applied to its model settings before the node sees them.
 *
 * <p>Conversions are KNIME's: a whole number fits every number and text, any variable fits text,
 * text fits true/false and a single character, and a single value fits an array of its type.
 */
public final class VariableControl {

    private static final String USED = "used_variable";
    private static final String EXPOSED = "exposed_variable";

    private final Map<String, Variable> m_available;
    private final List<Variable> m_exposed = new ArrayList<>();

    private VariableControl(final Map<String, Variable> available) {
        m_available = available;
    }

    /**
     * Replaces the controlled entries.
     *
     * @param settings settings to change, and to read what the node exposes from
     * @param mask the {@code variables} (or {@code view_variables}) of the node
     * @param available variables the node can see, by name
     * @return the variables that the node exposes, to be seen by the nodes after it
     * @throws InvalidSettingsException naming setting and variable, if a variable is missing or
     *     does not fit
     */
    public static List<Variable> apply(
            final NodeSettings settings,
            final NodeSettingsRO mask,
            final Map<String, Variable> available)
            throws InvalidSettingsException {
        final var control = new VariableControl(available);
        // Before 2019 the tree stood directly under "variables", without a version.
        control.visit(settings, mask.containsKey("tree") ? mask.getNodeSettings("tree") : mask, "");
        return control.m_exposed;
    }

    private void visit(final NodeSettings settings, final NodeSettingsRO mask, final String path)
            throws InvalidSettingsException {
        for (final String key : mask.keySet()) {
            // KNIME passes over entries of the tree whose setting is gone, too.
            if (!settings.containsKey(key)) {
                continue;
            }
            final var sub = mask.getNodeSettings(key);
            if (sub.containsKey(USED) || sub.containsKey(EXPOSED)) {
                control(settings, key, sub, path + key);
            } else if (settings.getEntry(key).getType() == ConfigEntries.config) {
                visit(settings.getNodeSettings(key), sub, path + key + "/");
            }
        }
    }

    private void control(
            final NodeSettings settings,
            final String key,
            final NodeSettingsRO leaf,
            final String path)
            throws InvalidSettingsException {
        final String used = leaf.getString(USED, null);
        if (used != null) {
            final var variable = m_available.get(used);
            if (variable == null) {
                throw new InvalidSettingsException(
                        "Setting '"
                                + path
                                + "' is controlled by variable '"
                                + used
                                + "', which does not reach the node: define it in the workflow or with --set");
            }
            replace(settings, key, variable, path);
        }
        final String exposed = leaf.getString(EXPOSED, null);
        if (exposed != null && !exposed.isEmpty()) {
            m_exposed.add(expose(settings, key, exposed, path));
        }
    }

    private static void replace(
            final NodeSettings settings,
            final String key,
            final Variable variable,
            final String path)
            throws InvalidSettingsException {
        final var entry = settings.getEntry(key);
        if (entry.getType() == ConfigEntries.xstring) {
            settings.addString(key, variable.text());
            return;
        }
        if (entry.getType() != ConfigEntries.config) {
            settings.addEntry(
                    entry.getType().createEntry(key, convert(variable, entry.getType(), path)));
            return;
        }
        final var array = settings.getNodeSettings(key);
        if (!array.containsKey("array-size")) {
            throw misfit(variable, "a group of settings", path);
        }
        final var type =
                array.containsKey("0") ? array.getEntry("0").getType() : ConfigEntries.xstring;
        final var single = new NodeSettings(key);
        single.addInt("array-size", 1);
        single.addEntry(type.createEntry("0", convert(variable, type, path)));
        settings.addNodeSettings(single);
    }

    /** Returns the variable's value as the text of an entry of the given type. */
    private static String convert(
            final Variable variable, final ConfigEntries type, final String path)
            throws InvalidSettingsException {
        final String text = variable.text();
        final boolean fits;
        switch (type) {
            case xstring:
            case xtransientstring:
                return text;
            case xint:
                fits = variable.type() == Variable.Type.INTEGER;
                break;
            case xbyte:
                fits = isWithin(variable, Byte.MIN_VALUE, Byte.MAX_VALUE);
                break;
            case xshort:
                fits = isWithin(variable, Short.MIN_VALUE, Short.MAX_VALUE);
                break;
            case xlong:
                fits = isWhole(variable);
                break;
            case xfloat:
            case xdouble:
                fits = isWhole(variable) || variable.type() == Variable.Type.DOUBLE;
                break;
            case xboolean:
                fits = variable.type() == Variable.Type.BOOLEAN || isTruth(variable);
                return requireFit(fits, variable, type, path).toLowerCase(Locale.ROOT);
            case xchar:
                fits =
                        variable.type() == Variable.Type.STRING
                                && text != null
                                && text.length() == 1;
                break;
            default:
                fits = false;
        }
        return requireFit(fits, variable, type, path);
    }

    private static String requireFit(
            final boolean fits,
            final Variable variable,
            final ConfigEntries type,
            final String path)
            throws InvalidSettingsException {
        if (!fits) {
            throw misfit(variable, "of type " + type.name().substring(1), path);
        }
        return variable.text();
    }

    private static boolean isWhole(final Variable variable) {
        return variable.type() == Variable.Type.INTEGER || variable.type() == Variable.Type.LONG;
    }

    private static boolean isWithin(final Variable variable, final int min, final int max) {
        return variable.type() == Variable.Type.INTEGER
                && (Integer) variable.value() >= min
                && (Integer) variable.value() <= max;
    }

    private static boolean isTruth(final Variable variable) {
        return variable.type() == Variable.Type.STRING
                && ("true".equalsIgnoreCase(variable.text())
                        || "false".equalsIgnoreCase(variable.text()));
    }

    private static InvalidSettingsException misfit(
            final Variable variable, final String what, final String path) {
        return new InvalidSettingsException(
                "Setting '"
                        + path
                        + "' is "
                        + what
                        + ": variable '"
                        + variable.name()
                        + "' ("
                        + variable.type()
                        + " "
                        + variable.text()
                        + ") does not fit");
    }

    private static Variable expose(
            final NodeSettings settings, final String key, final String name, final String path)
            throws InvalidSettingsException {
        switch (settings.getEntry(key).getType()) {
            case xstring:
                return new Variable(name, Variable.Type.STRING, settings.getString(key));
            case xchar:
                return new Variable(
                        name, Variable.Type.STRING, String.valueOf(settings.getChar(key)));
            case xboolean:
                return new Variable(name, Variable.Type.BOOLEAN, settings.getBoolean(key));
            case xint:
                return new Variable(name, Variable.Type.INTEGER, settings.getInt(key));
            case xshort:
                return new Variable(name, Variable.Type.INTEGER, (int) settings.getShort(key));
            case xbyte:
                return new Variable(name, Variable.Type.INTEGER, (int) settings.getByte(key));
            case xlong:
                return new Variable(name, Variable.Type.LONG, settings.getLong(key));
            case xdouble:
                return new Variable(name, Variable.Type.DOUBLE, settings.getDouble(key));
            case xfloat:
                return new Variable(name, Variable.Type.DOUBLE, (double) settings.getFloat(key));
            default:
                throw new InvalidSettingsException(
                        "Setting '"
                                + path
                                + "' cannot be exposed as variable '"
                                + name
                                + "': only single values can");
        }
    }
}
