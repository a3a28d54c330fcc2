// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.benchmarks.inventory;

import java.util.HashMap;
import java.util.Map;

/** Named results of a function of the reference, each a number or a list of numbers. */
final class Outputs {

    private final Map<String, double[]> values = new HashMap<>();

    Outputs with(final String name, final double... numbers) {
        values.put(name, numbers);
        return this;
    }

    /** Returns the numbers of a result; none if there is no such result. */
    double[] of(final String name) {
        return values.getOrDefault(name, new double[0]);
    }
}
