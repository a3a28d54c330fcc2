// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.classification;

import io.replenish.engine.forecast.learning.DemandHistory;
import io.replenish.engine.math.ExactSum;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The value of a product is the sum of what its rows are worth, such as their revenue. */
public final class SummedValues implements ProductValues {

    private final Map<String, ExactSum> sums = new HashMap<>();

    /** Starts without rows. */
    public SummedValues() {}

    /**
     * Adds a row.
     *
     * @param product what the row is about
     * @param value what it is worth; adds nothing if NaN or infinite
     */
    public void add(final String product, final double value) {
        if (Double.isFinite(value)) {
            sums.computeIfAbsent(product, key -> new ExactSum()).add(value);
        }
    }

    @Override
    public Set<String> products() {
        return Set.copyOf(sums.keySet());
    }

    @Override
    public ProductValue of(final DemandHistory demand) {
        final ExactSum sum = sums.get(demand.key());
        return sum == null
                ? ProductValue.unknown("No row of the product has a value.")
                : ProductValue.of(sum.value());
    }
}
