// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.embedded.ui.persistence;

import io.replenish.embedded.ui.ParameterField;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettingsRO;
import org.knime.core.node.NodeSettingsWO;

/**
 * Saves and loads a plain value under one key.
 *
 * @param <T> the type of the value
 */
interface FieldCodec<T> {

    /** Saves a value. */
    void save(T value, NodeSettingsWO settings, String key);

    /** Loads a value. */
    T load(NodeSettingsRO settings, String key) throws InvalidSettingsException;

    /** Saves what stands under the key of an optional field that is empty. */
    void saveEmpty(NodeSettingsWO settings, String key);

    /**
     * Returns what saves and loads the field.
     *
     * @throws IllegalArgumentException if KNIME has no default form for the type
     */
    @SuppressWarnings("unchecked")
    static FieldCodec<Object> of(final ParameterField field) {
        final FieldCodec<?> codec = FieldCodecs.find(field).orElseThrow(() -> unknown(field));
        return (FieldCodec<Object>) (field.isOptional() ? new OptionalCodec<>(codec) : codec);
    }

    /** Returns whether KNIME has a default form for the type of the field. */
    static boolean exists(final ParameterField field) {
        return FieldCodecs.find(field).isPresent();
    }

    private static IllegalArgumentException unknown(final ParameterField field) {
        return new IllegalArgumentException(
                field
                        + " has type "
                        + field.type().getName()
                        + ", for which KNIME has no default persistor; add @Persistor.");
    }
}
