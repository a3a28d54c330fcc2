// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.replenishment;

import io.replenish.engine.data.Refusal;
import io.replenish.engine.demand.PeriodUnit;
import io.replenish.engine.inventory.Phrases;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What has to be known of an item to plan its orders, as it stands in the data: nothing is checked
 * yet, NaN is missing.
 *
 * @param product identifier; null if missing
 * @param reorderPoint units on hand and on order at which an order is due
 * @param orderQuantity units per order
 * @param leadTime periods from order to delivery
 * @param reviewPeriod periods between two looks at the stock; NaN and 0 for every period
 * @param onHand units on hand; below 0 they are owed to customers
 * @param onOrder units ordered but not yet delivered; NaN for none
 * @param backorders units owed to customers beyond those; NaN for none
 * @param unitCost cost of a unit; NaN if not known
 * @param unitHoldingCost cost of holding a unit for a period; only for lots of least cost
 * @param fixedOrderCost cost of an order of whatever size; only for lots of least cost
 * @param minimumOrder least units per order; NaN for none; only for lots of least cost
 * @param packSize units that are ordered together; NaN for single units; only for lots of least
 *     cost
 */
public record PlannedItem(
        String product,
        double reorderPoint,
        double orderQuantity,
        double leadTime,
        double reviewPeriod,
        double onHand,
        double onOrder,
        double backorders,
        double unitCost,
        double unitHoldingCost,
        double fixedOrderCost,
        double minimumOrder,
        double packSize) {

    /** Longest time, in periods: forecasts further ahead say nothing, and take long to compute. */
    static final double MAX_PERIODS = 1000;

    /**
     * Returns why orders cannot be planned, in words; empty if they can.
     *
     * @param period what times are counted in, if it is known
     */
    Optional<String> problem(final LotRule lots, final Optional<PeriodUnit> period) {
        if (product == null) {
            return Optional.of("The product is missing.");
        } else if (Double.isNaN(reorderPoint) || Double.isNaN(orderQuantity)) {
            return Optional.of(
                    "There is no policy for this product: reorder point or order quantity is"
                            + " missing.");
        }
        final Stream<Optional<String>> always =
                Stream.of(
                        finite(reorderPoint, "reorder point"),
                        above0(orderQuantity, "order quantity"),
                        time(leadTime > 0, leadTime, "lead time", "above 0", period),
                        time(
                                or(reviewPeriod, 0) >= 0,
                                or(reviewPeriod, 0),
                                "review period",
                                "0 or above",
                                period),
                        finite(or(onHand, 0), "stock on hand"),
                        notNegative(or(onOrder, 0), "quantity on order"),
                        notNegative(or(backorders, 0), "number of backorders"),
                        notNegative(or(unitCost, 0), "unit cost"));
        final Stream<Optional<String>> ofLots =
                lots == LotRule.POLICY
                        ? Stream.empty()
                        : Stream.of(
                                notNegative(unitHoldingCost, "unit holding cost"),
                                notNegative(fixedOrderCost, "order cost"),
                                notNegative(or(minimumOrder, 0), "minimum order"),
                                above0(or(packSize, 1), "pack size"));
        return Stream.concat(always, ofLots).flatMap(Optional::stream).findFirst();
    }

    private static Optional<String> finite(final double value, final String name) {
        return Refusal.unless(Double.isFinite(value), value, name, "finite");
    }

    private static Optional<String> above0(final double value, final String name) {
        return Refusal.unless(value > 0 && Double.isFinite(value), value, name, "above 0");
    }

    private static Optional<String> notNegative(final double value, final String name) {
        return Refusal.unless(value >= 0 && Double.isFinite(value), value, name, "0 or above");
    }

    private static Optional<String> time(
            final boolean isLongEnough,
            final double value,
            final String name,
            final String least,
            final Optional<PeriodUnit> period) {
        return Refusal.unless(
                isLongEnough && value <= MAX_PERIODS,
                value,
                name,
                least + " and at most " + Phrases.time(MAX_PERIODS, period));
    }

    /** Tells whether the stock on hand is known. */
    boolean isStockKnown() {
        return !Double.isNaN(onHand);
    }

    /** Returns the units on hand less all that are owed to customers. */
    double netOnHand() {
        return onHand - or(backorders, 0);
    }

    /** Returns the units on order, 0 if none are known. */
    double knownOnOrder() {
        return or(onOrder, 0);
    }

    /** Returns an order of at least so many units that the supplier accepts. */
    double acceptable(final double units) {
        final double pack = or(packSize, 1);
        // a billionth of a pack is rounding, not a reason for another pack
        return Math.ceil(Math.max(units, or(minimumOrder, 0)) / pack - 1e-9) * pack;
    }

    private static double or(final double value, final double otherwise) {
        return Double.isNaN(value) ? otherwise : value;
    }
}
