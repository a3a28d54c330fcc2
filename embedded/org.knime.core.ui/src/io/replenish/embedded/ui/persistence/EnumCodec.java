// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.embedded.ui.persistence;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettingsRO;
import org.knime.core.node.NodeSettingsWO;

/**
 * Saves a constant by its name.
 *
 * @param <E> the type of the constant
 * @param type the class of the constant
 * @param isNullAllowed whether no constant at all can be loaded
 */
record EnumCodec<E extends Enum<E>>(Class<E> type, boolean isNullAllowed) implements FieldCodec<E> {

    @Override
    public void save(final E value, final NodeSettingsWO settings, final String key) {
        settings.addString(key, value == null ? null : value.name());
    }

    @Override
    public E load(final NodeSettingsRO settings, final String key) throws InvalidSettingsException {
        final String name = settings.getString(key);
        if (name == null && isNullAllowed) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new InvalidSettingsException(
                                        "Setting \""
                                                + key
                                                + "\" is \""
                                                + name
                                                + "\"; it must be one of "
                                                + Arrays.stream(type.getEnumConstants())
                                                        .map(Enum::name)
                                                        .collect(Collectors.joining(", "))
                                                + "."));
    }

    @Override
    public void saveEmpty(final NodeSettingsWO settings, final String key) {
        settings.addString(key, null);
    }
}
