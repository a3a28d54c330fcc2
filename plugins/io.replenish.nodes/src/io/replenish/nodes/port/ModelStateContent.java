// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.port;

import io.replenish.engine.forecast.ModelState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.ModelContentRO;
import org.knime.core.node.ModelContentWO;

/**
 * Stores the state of a model. The values of the series are one text rather than an entry each,
 * which takes a tenth of the space; every number is read again to the last bit.
 */
final class ModelStateContent {

    private static final String KIND = "kind";
    private static final String INTEGERS = "integers";
    private static final String PARAMETERS = "parameters";
    private static final String VALUES = "values";
    private static final String PARTS = "parts";

    private ModelStateContent() {}

    static void save(final ModelState state, final ModelContentWO content) {
        content.addString(KIND, state.kind());
        content.addIntArray(INTEGERS, state.integers());
        content.addDoubleArray(PARAMETERS, state.parameters());
        content.addString(
                VALUES,
                Arrays.stream(state.values())
                        .mapToObj(ModelStateContent::text)
                        .collect(Collectors.joining(" ")));
        if (!state.parts().isEmpty()) {
            final ModelContentWO parts = content.addModelContent(PARTS);
            for (int i = 0; i < state.parts().size(); i++) {
                save(state.parts().get(i), parts.addModelContent(Integer.toString(i)));
            }
        }
    }

    /** Whole numbers, which most demand is, without the decimals that Java would add. */
    private static String text(final double value) {
        final long whole = (long) value;
        return Double.compare(whole, value) == 0 ? Long.toString(whole) : Double.toString(value);
    }

    /**
     * Reads a state.
     *
     * @throws NumberFormatException if a value of the series is no number
     */
    static ModelState load(final ModelContentRO content) throws InvalidSettingsException {
        final String values = content.getString(VALUES);
        return new ModelState(
                content.getString(KIND),
                content.getIntArray(INTEGERS),
                content.getDoubleArray(PARAMETERS),
                values.isEmpty()
                        ? new double[0]
                        : Arrays.stream(values.split(" "))
                                .mapToDouble(Double::parseDouble)
                                .toArray(),
                content.containsKey(PARTS) ? loadParts(content.getModelContent(PARTS)) : List.of());
    }

    private static List<ModelState> loadParts(final ModelContentRO parts)
            throws InvalidSettingsException {
        final List<ModelState> loaded = new ArrayList<>();
        while (parts.containsKey(Integer.toString(loaded.size()))) {
            loaded.add(load(parts.getModelContent(Integer.toString(loaded.size()))));
        }
        return loaded;
    }
}
