// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.author;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;
import org.knime.core.node.config.base.AbstractConfigEntry;
import org.knime.core.node.config.base.ConfigBase;
import org.knime.core.node.config.base.ConfigEntries;

/**
 * Puts the values of a specification over a node's default settings. A key that the defaults do not
 * have is refused, as is a value that its entry cannot hold: so a misspelt option never goes
 * unnoticed.
 */
final class SettingsOverrides {

    private static final String ARRAY_SIZE = "array-size";

    private SettingsOverrides() {}

    /**
     * Changes {@code settings} where {@code overrides} says so.
     *
     * @param place where the settings lie, for messages
     * @throws IOException if a key or a value does not fit
     */
    static void apply(ConfigBase settings, JsonNode overrides, String place) throws IOException {
        if (!overrides.isObject()) {
            throw new IOException(place + " must be an object, is " + overrides + ".");
        }
        for (Map.Entry<String, JsonNode> field : overrides.properties()) {
            applyField(settings, field.getKey(), field.getValue(), place + "/" + field.getKey());
        }
    }

    private static void applyField(ConfigBase settings, String key, JsonNode value, String place)
            throws IOException {
        AbstractConfigEntry entry = settings.containsKey(key) ? settings.getEntry(key) : null;
        if (entry == null) {
            throw new IOException(
                    "There is no setting "
                            + place
                            + "; there are "
                            + String.join(", ", settings.keySet())
                            + ".");
        }
        if (!(entry instanceof ConfigBase)) {
            settings.addEntry(
                    entry.getType().createEntry(key, text(value, entry.getType(), place)));
        } else if (value.isArray()) {
            replaceArray((ConfigBase) entry, value, place);
        } else {
            apply((ConfigBase) entry, value, place);
        }
    }

    /** Replaces the elements of an array, which is a config with a size and numbered entries. */
    private static void replaceArray(ConfigBase array, JsonNode values, String place)
            throws IOException {
        if (!array.containsKey(ARRAY_SIZE)) {
            throw new IOException(place + " is no array.");
        }
        ConfigEntries type =
                array.containsKey("0") ? array.getEntry("0").getType() : typeOf(values, place);
        for (String key : array.keySet().toArray(new String[0])) {
            array.removeConfig(key);
        }
        array.addInt(ARRAY_SIZE, values.size());
        for (int i = 0; i < values.size(); i++) {
            String key = Integer.toString(i);
            array.addEntry(type.createEntry(key, text(values.get(i), type, place + "/" + i)));
        }
    }

    /** The type of the elements where the default, an empty array, does not tell. */
    private static ConfigEntries typeOf(JsonNode values, String place) throws IOException {
        JsonNode first = values.path(0);
        if (first.isMissingNode() || first.isTextual()) {
            return ConfigEntries.xstring;
        }
        if (first.isBoolean()) {
            return ConfigEntries.xboolean;
        }
        if (first.isInt()) {
            return ConfigEntries.xint;
        }
        if (first.isNumber()) {
            return ConfigEntries.xdouble;
        }
        throw new IOException(place + " must hold texts, numbers or booleans, has " + first + ".");
    }

    /** The value as settings spell it; null stays null. */
    private static String text(JsonNode value, ConfigEntries type, String place)
            throws IOException {
        boolean fits =
                switch (type) {
                    case xint -> value.isInt();
                    case xlong -> value.isIntegralNumber() && value.canConvertToLong();
                    case xshort -> value.isInt() && value.intValue() == (short) value.intValue();
                    case xbyte -> value.isInt() && value.intValue() == (byte) value.intValue();
                    case xdouble, xfloat -> value.isNumber();
                    case xboolean -> value.isBoolean();
                    case xchar -> value.isTextual() && value.textValue().length() == 1;
                    case xstring -> value.isTextual() || value.isNull();
                    default -> false;
                };
        if (!fits) {
            throw new IOException(
                    place
                            + " is of type "
                            + type.name().substring(1)
                            + " and cannot be "
                            + value
                            + ".");
        }
        return value.isNull() ? null : value.asText();
    }
}
