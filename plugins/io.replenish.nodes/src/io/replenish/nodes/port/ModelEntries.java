// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.port;

import java.util.Arrays;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.ModelContentRO;
import org.knime.core.node.ModelContentWO;

/** Entries of saved models that KNIME has no form for. */
final class ModelEntries {

    private ModelEntries() {}

    /** Reads a constant by its name. */
    static <E extends Enum<E>> E constant(
            final ModelContentRO model, final String key, final Class<E> type)
            throws InvalidSettingsException {
        return constant(model.getString(key), key, type);
    }

    /** Finds a constant by its name. */
    static <E extends Enum<E>> E constant(final String name, final String key, final Class<E> type)
            throws InvalidSettingsException {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new InvalidSettingsException(
                                        "The entry \""
                                                + key
                                                + "\" of the model is \""
                                                + name
                                                + "\", which is none of "
                                                + Arrays.toString(type.getEnumConstants())
                                                + ". The model was made by a newer version; update Replenish."));
    }

    /** Writes rows of numbers. */
    static void addRows(final ModelContentWO model, final String key, final double[][] rows) {
        final ModelContentWO content = model.addModelContent(key);
        content.addInt("rows", rows.length);
        for (int row = 0; row < rows.length; row++) {
            content.addDoubleArray(String.valueOf(row), rows[row]);
        }
    }

    /** Reads rows of numbers. */
    static double[][] rows(final ModelContentRO model, final String key)
            throws InvalidSettingsException {
        final ModelContentRO content = model.getModelContent(key);
        final int size = content.getInt("rows");
        if (size < 0 || size > content.keySet().size()) {
            throw new InvalidSettingsException(
                    "The entry \""
                            + key
                            + "\" of the model says that it has "
                            + size
                            + " rows, but has "
                            + (content.keySet().size() - 1)
                            + ". The model is damaged; make it again.");
        }
        final double[][] rows = new double[size][];
        for (int row = 0; row < size; row++) {
            rows[row] = content.getDoubleArray(String.valueOf(row));
        }
        return rows;
    }
}
