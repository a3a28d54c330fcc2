// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.benchmarks.inventory;

import com.fasterxml.jackson.databind.JsonNode;
import io.replenish.engine.inventory.theory.EmpiricalDemand;
import io.replenish.engine.inventory.theory.LeadTimeDemand;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The inputs of a row of the reference: a JSON object. */
final class Inputs {

    private final JsonNode json;

    Inputs(final JsonNode json) {
        this.json = json;
    }

    boolean has(final String name) {
        return json.hasNonNull(name);
    }

    double number(final String name) {
        return number(name, required(name));
    }

    double number(final String name, final double absent) {
        return has(name) ? number(name) : absent;
    }

    boolean flag(final String name) {
        return json.path(name).asBoolean(false);
    }

    double[] numbers(final String name) {
        return numbers(name, required(name));
    }

    /**
     * Returns one number per period: a single number holds for all of them; of one number too many,
     * the first is that of a period 0, which does not exist.
     */
    double[] perPeriod(final String name, final int periods, final double absent) {
        if (!has(name) || !required(name).isArray()) {
            final double number = number(name, absent);
            return IntStream.range(0, periods).mapToDouble(period -> number).toArray();
        }
        final double[] numbers = numbers(name);
        final int extra = numbers.length - periods;
        if (extra != 0 && extra != 1) {
            throw new IllegalArgumentException(
                    name + " has " + numbers.length + " numbers for " + periods + " periods");
        }
        return IntStream.range(0, periods).mapToDouble(period -> numbers[period + extra]).toArray();
    }

    /** Returns a distribution given by its name in scipy, or by the probability of each value. */
    LeadTimeDemand distribution(final String name, final String table) {
        if (has(name)) {
            return ScipyDistribution.parse(required(name).asText());
        }
        if (required(table).isArray()) {
            return EmpiricalDemand.ofUnits(numbers(table));
        }
        final Map<Double, Double> probabilities = new TreeMap<>();
        required(table)
                .properties()
                .forEach(
                        entry ->
                                probabilities.put(
                                        Double.valueOf(entry.getKey()),
                                        number(table, entry.getValue())));
        return EmpiricalDemand.of(probabilities);
    }

    private JsonNode required(final String name) {
        if (!has(name)) {
            throw new IllegalArgumentException("the input " + name + " is missing");
        }
        return json.get(name);
    }

    private static double[] numbers(final String name, final JsonNode array) {
        return IntStream.range(0, array.size())
                .mapToDouble(i -> number(name, array.get(i)))
                .toArray();
    }

    private static double number(final String name, final JsonNode node) {
        if (!node.isNumber()) {
            throw new IllegalArgumentException(name + " is no number: " + node);
        }
        return node.doubleValue();
    }
}
