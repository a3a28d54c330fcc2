// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.workflow;

import java.util.Objects;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettingsRO;
import org.knime.core.node.NodeSettingsWO;

/**
 * A flow variable: a named value that can take the place of a node's setting.
 *
 * @param name name, not empty
 * @param type type, one of those with a single value
 * @param value a String, Integer, Long, Double or Boolean, as the type says; only a String may be
 *     null
 */
public record Variable(String name, Type type, Object value) {

    /** Types of variables, by the names that KNIME writes into workflow.knime. */
    public enum Type {
        /** Text. */
        STRING,
        /** 32-bit number. */
        INTEGER,
        /** 64-bit number. */
        LONG,
        /** Floating point number. */
        DOUBLE,
        /** True or false. */
        BOOLEAN
    }

    public Variable {
        if (Objects.requireNonNull(name).isBlank()) {
            throw new IllegalArgumentException("a variable needs a name");
        }
    }

    /**
     * Reads {@code name=value,type}, or {@code name,value,type} as KNIME's batch application takes
     * it: type is String, int or double; in the second form a value with a comma is put in quotes.
     *
     * @throws IllegalArgumentException if the text is of neither form
     */
    public static Variable parse(final String argument) {
        final int equals = argument.indexOf('=');
        final int comma = argument.indexOf(',');
        if (equals > 0 && equals < comma) {
            final int last = argument.lastIndexOf(',');
            return of(
                    argument.substring(0, equals),
                    QuotedList.unquote(argument.substring(equals + 1, last)),
                    argument.substring(last + 1));
        }
        final var parts = QuotedList.split(argument);
        if (parts.size() != 3) {
            throw new IllegalArgumentException(
                    "'"
                            + argument
                            + "' is neither name=value,type nor name,value,type"
                            + " (with a comma in the value the second needs quotes: name,\"a,b\",String)");
        }
        return of(parts.get(0), parts.get(1), parts.get(2));
    }

    private static Variable of(final String name, final String value, final String type) {
        try {
            switch (type) {
                case "String":
                    return new Variable(name, Type.STRING, value);
                case "int":
                    return new Variable(name, Type.INTEGER, Integer.valueOf(value));
                case "double":
                    return new Variable(name, Type.DOUBLE, Double.valueOf(value));
                default:
                    throw new IllegalArgumentException(
                            "variable "
                                    + name
                                    + " has type '"
                                    + type
                                    + "': use String, int or double");
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "variable " + name + ": '" + value + "' is no " + type, e);
        }
    }

    /** Reads a variable of the {@code workflow_variables} of workflow.knime. */
    static Variable load(final NodeSettingsRO settings) throws InvalidSettingsException {
        final String name = settings.getString("name");
        final String type = settings.getString("class");
        switch (Objects.toString(type)) {
            case "STRING":
                return new Variable(name, Type.STRING, settings.getString("value"));
            case "INTEGER":
                return new Variable(name, Type.INTEGER, settings.getInt("value"));
            case "LONG":
                return new Variable(name, Type.LONG, settings.getLong("value"));
            case "DOUBLE":
                return new Variable(name, Type.DOUBLE, settings.getDouble("value"));
            case "BOOLEAN":
                return new Variable(name, Type.BOOLEAN, settings.getBoolean("value"));
            default:
                throw new InvalidSettingsException(
                        "workflow variable '"
                                + name
                                + "' has type "
                                + type
                                + ", which is not supported here: use STRING, INTEGER, LONG, DOUBLE or BOOLEAN");
        }
    }

    /** Writes the variable as one of the {@code workflow_variables} of workflow.knime. */
    public void save(final NodeSettingsWO settings) {
        settings.addString("name", name);
        settings.addString("class", type.name());
        switch (type) {
            case INTEGER:
                settings.addInt("value", (Integer) value);
                break;
            case LONG:
                settings.addLong("value", (Long) value);
                break;
            case DOUBLE:
                settings.addDouble("value", (Double) value);
                break;
            case BOOLEAN:
                settings.addBoolean("value", (Boolean) value);
                break;
            default:
                settings.addString("value", (String) value);
        }
    }

    /** Returns the value as text, as KNIME converts it for a text setting. */
    public String text() {
        return value == null ? null : value.toString();
    }
}
