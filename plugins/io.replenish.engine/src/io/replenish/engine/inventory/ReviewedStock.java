// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory;

import io.replenish.engine.inventory.theory.LeadTimeDemand;
import io.replenish.engine.inventory.theory.LeadTimeDemand.Losses;
import java.util.ArrayList;
import java.util.List;

/**
 * What a reorder point s and an order quantity Q achieve in the long run, for one item that is
 * reviewed every R periods and delivered after L.
 *
 * <p>After each review the inventory position is uniformly distributed on (s, s + Q], see [1], so
 * that the expected backorders, once the demand D of some time has come in, are (n<sub>2</sub>(s) -
 * n<sub>2</sub>(s + Q)) / Q with the second-order loss function of D. Between two deliveries the
 * time since the review grows from L to L + R; what the backorders grow by is the demand that was
 * not served at once. With R = 0, continuous review, the fill rate becomes 1 - (n(s) - n(s + Q)) /
 * Q. For independent demand that is backordered these are exact; where a forecast has correlated
 * errors, mean and variance over the protection interval are the forecast's and are spread evenly
 * within the interval. {@link LostSales} has what changes if demand does not wait.
 *
 * <p>[1] Hadley, G. and Whitin, T. M. (1963). <i>Analysis of Inventory Systems</i>, chapter 5.
 * Prentice-Hall.
 */
public final class ReviewedStock {

    private final double reviewPeriod;
    private final LeadTimeDemand untilDelivery;
    private final LeadTimeDemand protection;
    private final List<LeadTimeDemand> periodEnds;
    private final Shortage shortage;

    private ReviewedStock(
            final double reviewPeriod,
            final LeadTimeDemand untilDelivery,
            final LeadTimeDemand protection,
            final List<LeadTimeDemand> periodEnds,
            final Shortage shortage) {
        this.reviewPeriod = reviewPeriod;
        this.untilDelivery = untilDelivery;
        this.protection = protection;
        this.periodEnds = periodEnds;
        this.shortage = shortage;
    }

    /**
     * Describes an item whose unserved demand is backordered.
     *
     * @param demand moments of the demand over the protection interval, {@code leadTime +
     *     reviewPeriod}
     * @param leadTime periods from order to delivery, above 0
     * @param reviewPeriod periods between two reviews; 0 for continuous review
     * @param shape distribution of demand
     * @throws IllegalArgumentException if a time is out of range
     */
    public static ReviewedStock of(
            final DemandMoments demand,
            final double leadTime,
            final double reviewPeriod,
            final DemandShape shape) {
        return of(demand, 0, leadTime, reviewPeriod, shape);
    }

    /**
     * Describes an item whose unserved demand is backordered and whose lead time is uncertain.
     *
     * @param demand moments of the demand over the protection interval, as far as the lead time is
     *     as expected
     * @param leadTimeDeviation standard deviation that the lead time adds to this demand, units
     * @param leadTime expected periods from order to delivery, above 0
     * @param reviewPeriod periods between two reviews; 0 for continuous review
     * @param shape distribution of demand
     * @throws IllegalArgumentException if a time is out of range
     */
    public static ReviewedStock of(
            final DemandMoments demand,
            final double leadTimeDeviation,
            final double leadTime,
            final double reviewPeriod,
            final DemandShape shape) {
        return ofFamily(demand, leadTimeDeviation, leadTime, reviewPeriod, shape);
    }

    /** As {@link #of}, with any distributions. */
    static ReviewedStock ofFamily(
            final DemandMoments demand,
            final double leadTimeDeviation,
            final double leadTime,
            final double reviewPeriod,
            final DemandFamily family) {
        if (!(leadTime > 0 && reviewPeriod >= 0) || Double.isInfinite(leadTime + reviewPeriod)) {
            throw new IllegalArgumentException(
                    "the lead time must be above 0 and the review period not negative: "
                            + leadTime
                            + ", "
                            + reviewPeriod);
        }
        final DemandFamily resolved = family.resolved(demand.plusDeviation(leadTimeDeviation));
        final double interval = leadTime + reviewPeriod;
        final int steps = (int) Math.max(1, Math.ceil(reviewPeriod));
        final List<LeadTimeDemand> periodEnds = new ArrayList<>();
        for (int step = 1; step <= steps; step++) {
            final double share = (leadTime + reviewPeriod * step / steps) / interval;
            periodEnds.add(resolved.demand(demand.share(share).plusDeviation(leadTimeDeviation)));
        }
        return new ReviewedStock(
                reviewPeriod,
                resolved.demand(demand.share(leadTime / interval).plusDeviation(leadTimeDeviation)),
                resolved.demand(demand.plusDeviation(leadTimeDeviation)),
                List.copyOf(periodEnds),
                Shortage.BACKORDER);
    }

    /** Returns the same item if its unserved demand becomes something else. */
    public ReviewedStock with(final Shortage other) {
        return new ReviewedStock(reviewPeriod, untilDelivery, protection, periodEnds, other);
    }

    /** Returns the demand over the protection interval. */
    public LeadTimeDemand protection() {
        return protection;
    }

    /**
     * Returns the probability that the reorder point covers the demand of the protection interval.
     */
    public double cycleService(final double reorderPoint) {
        return protection.cumulative(reorderPoint);
    }

    /** Returns the share of demand that is served at once. */
    public double fillRate(final double reorderPoint, final double orderQuantity) {
        return shortage == Shortage.LOST_SALE
                ? lostSales(reorderPoint, orderQuantity).fillRate()
                : served(growth(reorderPoint, orderQuantity, true));
    }

    private LostSales lostSales(final double reorderPoint, final double orderQuantity) {
        return new LostSales(this, reorderPoint, orderQuantity);
    }

    private static double served(final double backordered) {
        return Math.min(1, Math.max(0, 1 - backordered));
    }

    /**
     * What a reorder point and an order quantity lead to.
     *
     * @param fillRate see {@link ReviewedStock#fillRate}
     * @param onHand see {@link ReviewedStock#onHand}
     */
    record Outcome(double fillRate, double onHand) {}

    /** Returns fill rate and stock on hand, which is cheaper than one after the other. */
    Outcome outcome(final double reorderPoint, final double orderQuantity) {
        if (shortage == Shortage.LOST_SALE) {
            final LostSales sales = lostSales(reorderPoint, orderQuantity);
            return new Outcome(sales.fillRate(), sales.onHand());
        } else if (reviewPeriod > 0) {
            return new Outcome(
                    fillRate(reorderPoint, orderQuantity), onHand(reorderPoint, orderQuantity));
        }
        final Losses below = protection.losses(reorderPoint);
        final Losses above = protection.losses(reorderPoint + orderQuantity);
        return new Outcome(
                served((below.first() - above.first()) / orderQuantity),
                Math.max(
                        0,
                        netStock(reorderPoint, orderQuantity)
                                + (below.second() - above.second()) / orderQuantity));
    }

    /**
     * What the backorders grow by between two deliveries, as a share of the demand meanwhile.
     *
     * @param stillOwed whether a delivery may leave backorders, which do not grow a second time
     */
    double growth(final double reorderPoint, final double orderQuantity, final boolean stillOwed) {
        if (reviewPeriod == 0) {
            final double after = stillOwed ? protection.loss(reorderPoint + orderQuantity) : 0;
            return (protection.loss(reorderPoint) - after) / orderQuantity;
        }
        return (backorders(protection, reorderPoint, orderQuantity, stillOwed)
                        - backorders(untilDelivery, reorderPoint, orderQuantity, stillOwed))
                / (protection.mean() - untilDelivery.mean());
    }

    /**
     * Returns the deliveries before which something is owed or was lost, per unit of demand: before
     * an order of a review from position s + u, 0 &lt; u &le; Q, those with u at most D(R) and
     * below D(L + R) - s. This is exact for independent demand if orders are not smaller than the
     * demand of a review period. Without review periods it is P(D(L) &gt; s) / Q.
     */
    public double stockouts(final double reorderPoint, final double orderQuantity) {
        return shortage == Shortage.LOST_SALE
                ? lostSales(reorderPoint, orderQuantity).stockouts()
                : shortShare(reorderPoint) / orderQuantity;
    }

    /** The share of deliveries before which something is short. */
    double shortShare(final double reorderPoint) {
        if (reviewPeriod == 0) {
            return 1 - protection.cumulative(reorderPoint);
        }
        final double point = reorderPoint + (protection.wholeUnits() ? 1 : 0);
        final double share =
                (protection.loss(point) - untilDelivery.loss(point))
                        / (protection.mean() - untilDelivery.mean());
        return Math.min(1, Math.max(0, share)); // normal demand may be negative
    }

    /**
     * Returns the backorders that are open on average at the ends of periods, in units, if demand
     * is backordered.
     */
    public double backorders(final double reorderPoint, final double orderQuantity) {
        double sum = 0;
        for (final LeadTimeDemand demand : periodEnds) {
            sum += backorders(demand, reorderPoint, orderQuantity, true);
        }
        return sum / periodEnds.size();
    }

    /** Returns the units on hand on average at the ends of periods. */
    public double onHand(final double reorderPoint, final double orderQuantity) {
        return shortage == Shortage.LOST_SALE
                ? lostSales(reorderPoint, orderQuantity).onHand()
                : Math.max(
                        0,
                        netStock(reorderPoint, orderQuantity)
                                + backorders(reorderPoint, orderQuantity));
    }

    /** The mean inventory position less the mean demand until ends of periods. */
    double netStock(final double reorderPoint, final double orderQuantity) {
        double demand = 0;
        for (final LeadTimeDemand end : periodEnds) {
            demand += end.mean();
        }
        return reorderPoint
                + (orderQuantity + (protection.wholeUnits() ? 1 : 0)) / 2
                - demand / periodEnds.size();
    }

    /**
     * Returns the least reorder point, 0 or above, that reaches a target.
     *
     * @param measure what the target is a target of
     * @param target above 0 and below 1
     * @param orderQuantity units per order, above 0; without influence on the cycle service
     * @throws IllegalArgumentException if the target or the quantity is out of range
     */
    public double reorderPoint(
            final ServiceMeasure measure, final double target, final double orderQuantity) {
        LeadTimeDemand.checkedProbability(target);
        if (!(orderQuantity > 0)) {
            throw new IllegalArgumentException(
                    "an order quantity must be above 0: " + orderQuantity);
        }
        return switch (measure) {
            case CYCLE_SERVICE -> Math.max(0, protection.quantile(target));
            case FILL_RATE -> reorderPointForFillRate(target, orderQuantity);
        };
    }

    /**
     * Bisection, because the fill rate rises with the reorder point, but can have kinks if demand
     * is certain.
     */
    private double reorderPointForFillRate(final double target, final double orderQuantity) {
        if (fillRate(0, orderQuantity) >= target) {
            return 0;
        }
        double below = 0;
        double reaching = protection.mean() + protection.standardDeviation();
        while (fillRate(reaching, orderQuantity) < target) {
            below = reaching;
            reaching *= 2;
        }
        for (double middle = (below + reaching) / 2;
                middle > below && middle < reaching;
                middle = (below + reaching) / 2) {
            if (fillRate(middle, orderQuantity) < target) {
                below = middle;
            } else {
                reaching = middle;
            }
        }
        return protection.wholeUnits() ? Math.ceil(reaching) : reaching;
    }

    private static double backorders(
            final LeadTimeDemand demand,
            final double reorderPoint,
            final double quantity,
            final boolean stillOwed) {
        final double after = stillOwed ? demand.secondLoss(reorderPoint + quantity) : 0;
        return (demand.secondLoss(reorderPoint) - after) / quantity;
    }
}
