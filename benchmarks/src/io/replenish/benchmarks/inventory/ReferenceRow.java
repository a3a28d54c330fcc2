// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.benchmarks.inventory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A row of the inventory reference.
 *
 * @param id of the row
 * @param function what is computed, by stockpyl's name
 * @param inputs JSON object of the inputs
 * @param outputs JSON object of the expected outputs, numbers and lists of numbers
 * @param tolerance by how much of the expected number the computed one may differ
 */
record ReferenceRow(String id, String function, String inputs, String outputs, double tolerance) {

    /**
     * The reference is in double precision itself: small differences of large numbers, such as a
     * loss far in the tail, are uncertain by some units in the last place of the largest number.
     */
    private static final double ROUNDING = 1e-14;

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * Computes the row.
     *
     * @return what is wrong; empty if every number is within the tolerance
     */
    Optional<String> miss() {
        final Optional<Function<Inputs, Outputs>> known = ReferenceFunctions.named(function);
        if (known.isEmpty()) {
            return Optional.of("no such function");
        }
        try {
            return miss(
                    JSON.readTree(outputs), known.get().apply(new Inputs(JSON.readTree(inputs))));
        } catch (IllegalArgumentException e) {
            return Optional.of("refused: " + e.getMessage());
        } catch (JsonProcessingException e) {
            return Optional.of("not JSON: " + e.getOriginalMessage());
        }
    }

    private Optional<String> miss(final JsonNode expected, final Outputs computed) {
        final double largest = largest(expected);
        for (final Map.Entry<String, JsonNode> field : expected.properties()) {
            final double[] wanted = numbers(field.getValue());
            final double[] got = computed.of(field.getKey());
            if (got.length != wanted.length) {
                return Optional.of(
                        field.getKey()
                                + ": expected "
                                + wanted.length
                                + " numbers, got "
                                + got.length);
            }
            for (int i = 0; i < wanted.length; i++) {
                final double allowed =
                        Math.max(tolerance * Math.abs(wanted[i]), ROUNDING * largest);
                if (!(Math.abs(got[i] - wanted[i]) <= allowed)) {
                    return Optional.of(
                            field.getKey() + ": expected " + wanted[i] + ", got " + got[i]);
                }
            }
        }
        return Optional.empty();
    }

    private static double largest(final JsonNode expected) {
        double largest = 0;
        for (final JsonNode value : expected) {
            for (final double number : numbers(value)) {
                largest = Math.max(largest, Math.abs(number));
            }
        }
        return largest;
    }

    private static double[] numbers(final JsonNode value) {
        if (!value.isArray()) {
            return new double[] {value.asDouble(Double.NaN)};
        }
        final double[] numbers = new double[value.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = value.get(i).asDouble(Double.NaN);
        }
        return numbers;
    }
}
