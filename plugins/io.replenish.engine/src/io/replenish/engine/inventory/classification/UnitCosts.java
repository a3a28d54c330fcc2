// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.classification;

import io.replenish.engine.forecast.learning.DemandHistory;
import io.replenish.engine.math.ExactSum;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The value of a product is the sum of its known demand times the cost of a unit. */
public final class UnitCosts implements ProductValues {

    private final Map<String, Double> costs = new HashMap<>();
    private final Set<String> repeated = new HashSet<>();

    /** Starts without items. */
    public UnitCosts() {}

    /**
     * Adds an item.
     *
     * @param product its identifier
     * @param cost cost of one unit; NaN if it is not known
     */
    public void add(final String product, final double cost) {
        if (costs.put(product, cost) != null) {
            repeated.add(product);
        }
    }

    @Override
    public Set<String> products() {
        return Set.copyOf(costs.keySet());
    }

    @Override
    public ProductValue of(final DemandHistory demand) {
        final double cost = costs.getOrDefault(demand.key(), Double.NaN);
        if (repeated.contains(demand.key())) {
            return ProductValue.unknown("There is more than one item with this product.");
        } else if (Double.isNaN(cost)) {
            return ProductValue.unknown("There is no unit cost of this product.");
        } else if (cost < 0) {
            return ProductValue.unknown("The unit cost " + cost + " is below 0.");
        }
        final ExactSum units = new ExactSum();
        int known = 0;
        for (final double value : demand.values()) {
            if (!Double.isNaN(value)) {
                units.add(value);
                known++;
            }
        }
        return known == 0
                ? ProductValue.unknown("There is no known demand to take the value of.")
                : ProductValue.of(units.value() * cost);
    }
}
