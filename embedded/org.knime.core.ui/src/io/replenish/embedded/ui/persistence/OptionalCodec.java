// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.embedded.ui.persistence;

import java.util.Optional;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettingsRO;
import org.knime.core.node.NodeSettingsWO;

/**
 * Saves an optional value: the value, or an empty one, under the key, and whether there is one
 * beside it.
 *
 * @param <T> the type of the value
 */
record OptionalCodec<T>(FieldCodec<T> inner) implements FieldCodec<Optional<T>> {

    private static final String IS_PRESENT = "_is_present";

    @Override
    public void save(final Optional<T> value, final NodeSettingsWO settings, final String key) {
        value.ifPresentOrElse(
                v -> inner.save(v, settings, key), () -> inner.saveEmpty(settings, key));
        settings.addBoolean(key + IS_PRESENT, value.isPresent());
    }

    @Override
    public Optional<T> load(final NodeSettingsRO settings, final String key)
            throws InvalidSettingsException {
        return settings.getBoolean(key + IS_PRESENT, true)
                ? Optional.ofNullable(inner.load(settings, key))
                : Optional.empty();
    }

    @Override
    public void saveEmpty(final NodeSettingsWO settings, final String key) {
        save(Optional.empty(), settings, key);
    }
}
