// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.embedded.ui.persistence;

import java.time.DateTimeException;
import java.util.List;
import java.util.function.Function;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettingsRO;
import org.knime.core.node.NodeSettingsWO;

/**
 * Saves a value as text, null as null.
 *
 * @param <T> the type of the value
 * @param kind what the text stands for, for messages: "a date"
 * @param printer makes the text
 * @param parsers read it; the first that can, does
 */
record TextCodec<T>(String kind, Function<T, String> printer, List<Function<String, T>> parsers)
        implements FieldCodec<T> {

    @Override
    public void save(final T value, final NodeSettingsWO settings, final String key) {
        settings.addString(key, value == null ? null : printer.apply(value));
    }

    @Override
    public T load(final NodeSettingsRO settings, final String key) throws InvalidSettingsException {
        final String text = settings.getString(key);
        if (text == null) {
            return null;
        }
        DateTimeException cause = null;
        for (final Function<String, T> parser : parsers) {
            try {
                return parser.apply(text);
            } catch (DateTimeException e) {
                cause = e;
            }
        }
        throw new InvalidSettingsException(
                "Setting \"" + key + "\": \"" + text + "\" is not " + kind + ".", cause);
    }

    @Override
    public void saveEmpty(final NodeSettingsWO settings, final String key) {
        settings.addString(key, null);
    }
}
