// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.replenishment;

import static io.replenish.engine.inventory.Phrases.text;
import static io.replenish.engine.inventory.Phrases.time;
import static io.replenish.engine.inventory.Phrases.units;

import io.replenish.engine.demand.PeriodUnit;
import java.time.LocalDate;

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
        return text(
                "The stock on hand is missing. Order %s whenever %s or less are on hand and on"
                        + " order.",
                units(item.orderQuantity()), units(item.reorderPoint()));
    }

    /** Says that too little of the future is known. */
    static String ofUnknownFuture(
            final OrderTimes times, final DemandAhead demand, final PeriodUnit unit) {
        return text(
                "A plan needs the demand of %s, lead time and review period and one more, but it is"
                        + " known for %s only. Give the learner future values.",
                time(times.neededPeriods() - times.horizon() + 1.0, unit),
                time(demand.periods(), unit));
    }

    String reason() {
        return action() + ' ' + next() + alert() + stockout() + onOrder() + end();
    }

    private String action() {
        return switch (plan.status()) {
            case ORDER_NOW ->
                    text(
                            "Order %s, to arrive on %s: %s.",
                            units(plan.orderNow()), day(plan.arrival(1)), whyOrder());
            case FROZEN ->
                    text(
                            "An order is due, as %s, but none can be placed before %s.",
                            whyOrder(), day(plan.times().firstOrder()));
            default -> text("Nothing to order now: %s.", whyNot());
        };
    }

    private String whyOrder() {
        return settings.lots() == LotRule.POLICY
                ? text(
                        "%s on hand and on order reach the reorder point of %s",
                        units(plan.inReach()), units(item.reorderPoint()))
                : text(
                        "without one, stock falls below %s before a later order could arrive",
                        target());
    }

    private String whyNot() {
        return settings.lots() == LotRule.POLICY
                ? text(
                        "%s on hand and on order are above the reorder point of %s",
                        units(plan.inReach()), units(item.reorderPoint()))
                : text("a later order would arrive before stock falls below %s", target());
    }

    private String target() {
        return plan.safetyStock() > 0
                ? text("the safety stock of %s", units(plan.safetyStock()))
                : "zero";
    }

    private String next() {
        return plan.nextOrder()
                .map(
                        next ->
                                text(
                                        "The next order, of %s, is due on %s.",
                                        units(next.order()), day(next.step())))
                .orElseGet(
                        () ->
                                text(
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
                                            text(
                                                    " Before an order could help, stock runs out"
                                                            + " with a probability of %.0f %%.",
                                                    100 * plan.stockoutRisk());
                                    case OVERSTOCK ->
                                            text(
                                                    " %s would be enough: %s on hand are too many.",
                                                    units(plan.ceiling()), units(plan.overstock()));
                                    case OVER_ORDERED ->
                                            text(
                                                    " %s would be enough: %s on order are too many.",
                                                    units(plan.ceiling()),
                                                    units(plan.overOrdered()));
                                })
                .orElse("");
    }

    private String outOfStock() {
        final double owed = -item.netOnHand();
        return owed > 0
                ? text(" Nothing is on hand, and %s are owed to customers.", units(owed))
                : " Nothing is on hand.";
    }

    private String stockout() {
        return plan.stockout()
                .map(
                        period ->
                                text(
                                        " On %s, expected demand finds too little stock.",
                                        day(period.step())))
                .orElse("");
    }

    private String onOrder() {
        if (!arrivalsAreKnown) {
            return plan.onOrder() > 0
                    ? text(
                            " The %s on order are taken to arrive evenly over the lead time.",
                            units(plan.onOrder()))
                    : "";
        }
        return contradiction() + overdue() + late();
    }

    private String contradiction() {
        final double said = item.onOrder();
        return Double.isNaN(said) || Math.abs(said - plan.onOrder()) <= SAME * said
                ? ""
                : text(
                        " The open orders have %s on order, the policy %s; the former counts.",
                        units(plan.onOrder()), units(said));
    }

    private String overdue() {
        return plan.stock().overdue() > 0
                ? text(
                        " %s on order are overdue, and taken to arrive on %s.",
                        units(plan.stock().overdue()), day(1))
                : "";
    }

    /** Only lots by the policy look at what is on order, whenever it arrives. */
    private String late() {
        final double late = plan.position() - plan.inReach();
        return late > 0 && settings.lots() == LotRule.POLICY
                ? text(
                        " %s on order arrive after %s and do not count yet.",
                        units(late), day(plan.times().covered()))
                : "";
    }

    private String end() {
        return plan.times().horizon() == settings.horizon()
                ? ""
                : text(
                        " The plan ends after %s, as the future is not known further.",
                        time(plan.times().horizon(), unit()));
    }

    private PeriodUnit unit() {
        return plan.source().unit();
    }

    private LocalDate day(final int step) {
        return plan.source().firstDay(step);
    }
}
