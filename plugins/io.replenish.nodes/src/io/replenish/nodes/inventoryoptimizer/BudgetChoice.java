// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.inventoryoptimizer;

import org.knime.node.parameters.updates.EffectPredicate;
import org.knime.node.parameters.updates.EffectPredicateProvider;
import org.knime.node.parameters.updates.ParameterReference;
import org.knime.node.parameters.widget.choices.Label;

/** What all items share. Names of constants are stored in workflows. */
enum BudgetChoice {
    @Label(value = "None", description = "Every item has its own goal.")
    NONE,

    @Label(
            value = "Stock value",
            description =
                    "The stock on hand may be worth so much on average; it is to serve as many units"
                            + " as possible.")
    STOCK_VALUE,

    @Label(
            value = "Space",
            description =
                    "The stock on hand may take so much space on average, by the space that a unit"
                            + " takes; it is to serve as many units as possible.")
    SPACE,

    @Label(
            value = "Fill rate",
            description =
                    "All items together have to serve this share of all units of demand at once, with"
                            + " the least stock value.")
    FILL_RATE;

    /** Lets other options depend on this one. */
    interface Reference extends ParameterReference<BudgetChoice> {}

    /** Whether the stock value is limited. */
    static final class IsStockValue implements EffectPredicateProvider {
        @Override
        public EffectPredicate init(final PredicateInitializer i) {
            return i.getEnum(Reference.class).isOneOf(STOCK_VALUE);
        }
    }

    /** Whether the space is limited. */
    static final class IsSpace implements EffectPredicateProvider {
        @Override
        public EffectPredicate init(final PredicateInitializer i) {
            return i.getEnum(Reference.class).isOneOf(SPACE);
        }
    }

    /** Whether the fill rate is given. */
    static final class IsFillRate implements EffectPredicateProvider {
        @Override
        public EffectPredicate init(final PredicateInitializer i) {
            return i.getEnum(Reference.class).isOneOf(FILL_RATE);
        }
    }
}
