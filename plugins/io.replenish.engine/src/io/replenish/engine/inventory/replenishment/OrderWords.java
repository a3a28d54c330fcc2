// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.replenishment;

import io.replenish.engine.demand.PeriodUnit;
import java.time.LocalDate;
import java.util.Locale;

/** Says the plan of an item in words, for people who have to act on it. */
final class OrderWords {

    /** Units on order that differ by less than this are the same. */
    private static final double SAME = 1e-9;

    private final ItemPlan plan;
    private final PlannedItem item;
    private final ReplenishmentSettings settings;
    private final boolean arrivalsAreKnown;

    /**
     * Prepares the words.
     *
     * @param arrivalsAreKnown whether there is a list of open orders
     */
    OrderWords(
            final ItemPlan plan,
            final ReplenishmentSettings settings,
            final boolean arrivalsAreKnown) {
        this.plan = plan;
        this.item = plan.item();
        this.settings = settings;
        this.arrivalsAreKnown = arrivalsAreKnown;
    }

    /** Says when an item is to be ordered whose stock is not known. */
    static String ofPolicy(final PlannedItem item) {
        return words(
                "The stock on hand is missing. Order %s whenever %s or less are on hand and on"
                        + " order.",
                units(item.orderQuantity()), units(item.reorderPoint()));
    }

    /** Says that too little of the future is known. */
    static String ofUnknownFuture(
            final OrderTimes times, final DemandAhead demand, final PeriodUnit unit) {
        return words(
                "A plan needs the demand of %s, lead time and review period and one more, but it is"
                        + " known for %s only. Give the learner future values.",
                time(times.neededPeriods() - times.horizon() + 1.0, unit),
                time(demand.periods(), unit));
    }

    String text() {
        return action() + ' ' + next() + alert() + stockout() + onOrder() + end();
    }

    private String action() {
        return switch (plan.status()) {
            case ORDER_NOW ->
                    words(
                            "Order %s, to arrive on %s: %s.",
                            units(plan.orderNow()), day(plan.arrival(1)), whyOrder());
            case FROZEN ->
                    words(
                            "An order is due, as %s, but none can be placed before %s.",
                            whyOrder(), day(plan.times().firstOrder()));
            default -> words("Nothing to order now: %s.", whyNot());
        };
    }

    private String whyOrder() {
        return settings.lots() == LotRule.POLICY
                ? words(
                        "%s on hand and on order reach the reorder point of %s",
                        units(plan.position()), units(item.reorderPoint()))
                : words(
                        "without one, stock falls below %s before a later order could arrive",
                        target());
    }

    private String whyNot() {
        return settings.lots() == LotRule.POLICY
                ? words(
                        "%s on hand and on order are above the reorder point of %s",
                        units(plan.position()), units(item.reorderPoint()))
                : words("a later order would arrive before stock falls below %s", target());
    }

    private String target() {
        return plan.safetyStock() > 0
                ? words("the safety stock of %s", units(plan.safetyStock()))
                : "zero";
    }

    private String next() {
        return plan.nextOrder()
                .map(
                        next ->
                                words(
                                        "The next order, of %s, is due on %s.",
                                        units(next.order()), day(next.step())))
                .orElseGet(
                        () ->
                                words(
                                        "No later order is due within %s.",
                                        time(plan.periods().size(), unit())));
    }

    private String alert() {
        return plan.alert()
                .map(
                        alert ->
                                switch (alert) {
                                    case OUT_OF_STOCK -> outOfStock();
                                    case AT_RISK ->
                                            words(
                                                    " Before an order could help, stock runs out"
                                                            + " with a probability of %.0f %%.",
                                                    100 * plan.stockoutRisk());
                                    case OVERSTOCK ->
                                            words(
                                                    " %s would be enough: %s on hand are too many.",
                                                    units(plan.ceiling()), units(plan.overstock()));
                                    case OVER_ORDERED ->
                                            words(
                                                    " %s would be enough: %s on order are too many.",
                                                    units(plan.ceiling()),
                                                    units(plan.overOrdered()));
                                })
                .orElse("");
    }

    private String outOfStock() {
        final double owed = -item.netOnHand();
        return owed > 0
                ? words(" Nothing is on hand, and %s are owed to customers.", units(owed))
                : " Nothing is on hand.";
    }

    private String stockout() {
        return plan.stockout()
                .map(
                        period ->
                                words(
                                        " On %s, expected demand finds too little stock.",
                                        day(period.step())))
                .orElse("");
    }

    private String onOrder() {
        if (!arrivalsAreKnown) {
            return plan.onOrder() > 0
                    ? words(
                            " The %s on order are taken to arrive evenly over the lead time.",
                            units(plan.onOrder()))
                    : "";
        }
        final double said = item.onOrder();
        return Double.isNaN(said) || Math.abs(said - plan.onOrder()) <= SAME * said
                ? ""
                : words(
                        " The open orders have %s on order, the policy %s; the former counts.",
                        units(plan.onOrder()), units(said));
    }

    private String end() {
        return plan.times().horizon() == settings.horizon()
                ? ""
                : words(
                        " The plan ends after %s, as the future is not known further.",
                        time(plan.times().horizon(), unit()));
    }

    private PeriodUnit unit() {
        return plan.source().unit();
    }

    private LocalDate day(final int step) {
        return plan.source().firstDay(step);
    }

    /** A number of periods by their name: 17 days. */
    private static String time(final double periods, final PeriodUnit unit) {
        return units(periods) + ' ' + unit.title() + (periods == 1 ? "" : "s");
    }

    /** Units as people write them: without decimals that say nothing. */
    private static String units(final double units) {
        return units == Math.rint(units) || Math.abs(units) >= 100
                ? words("%,.0f", units)
                : words("%.1f", units);
    }

    private static String words(final String format, final Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
