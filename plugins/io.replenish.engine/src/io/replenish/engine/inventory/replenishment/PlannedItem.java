// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.replenishment;

import io.replenish.engine.data.PlainNumber;
import io.replenish.engine.data.Refusal;
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

    /** Returns why orders cannot be planned, in words; empty if they can. */
    Optional<String> problem(final LotRule lots) {
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
                        above0(orderQuantity, Double.MAX_VALUE, "order quantity"),
                        above0(leadTime, MAX_PERIODS, "lead time"),
                        notNegative(or(reviewPeriod, 0), MAX_PERIODS, "review period"),
                        finite(or(onHand, 0), "stock on hand"),
                        notNegative(or(onOrder, 0), Double.MAX_VALUE, "quantity on order"),
                        notNegative(or(backorders, 0), Double.MAX_VALUE, "number of backorders"),
                        notNegative(or(unitCost, 0), Double.MAX_VALUE, "unit cost"));
        final Stream<Optional<String>> ofLots =
                lots == LotRule.POLICY
                        ? Stream.empty()
                        : Stream.of(
                                notNegative(unitHoldingCost, Double.MAX_VALUE, "unit holding cost"),
                                notNegative(fixedOrderCost, Double.MAX_VALUE, "order cost"),
                                notNegative(or(minimumOrder, 0), Double.MAX_VALUE, "minimum order"),
                                above0(or(packSize, 1), Double.MAX_VALUE, "pack size"));
        return Stream.concat(always, ofLots).flatMap(Optional::stream).findFirst();
    }

    private static Optional<String> finite(final double value, final String name) {
        return Refusal.unless(Double.isFinite(value), value, name, "finite");
    }

    private static Optional<String> above0(
            final double value, final double greatest, final String name) {
        return Refusal.unless(
                value > 0 && value <= greatest, value, name, "above 0" + upTo(greatest));
    }

    private static Optional<String> notNegative(
            final double value, final double greatest, final String name) {
        return Refusal.unless(
                value >= 0 && value <= greatest, value, name, "0 or above" + upTo(greatest));
    }

    private static String upTo(final double greatest) {
        return greatest == MAX_PERIODS
                ? " and at most " + PlainNumber.text(greatest) + " periods"
                : "";
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
