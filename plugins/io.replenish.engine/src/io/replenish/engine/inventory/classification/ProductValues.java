// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.classification;

import io.replenish.engine.forecast.learning.DemandHistory;
import java.util.Set;

/** What the products are worth. */
public sealed interface ProductValues permits SummedValues, UnitCosts {

    /** Returns the products that something is known of, with or without demand. */
    Set<String> products();

    /** Returns the value of the product with the given demand. */
    ProductValue of(DemandHistory demand);
}
