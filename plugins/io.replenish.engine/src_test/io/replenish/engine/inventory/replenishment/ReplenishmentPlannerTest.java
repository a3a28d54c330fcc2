// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.replenishment;

import static io.replenish.engine.inventory.replenishment.TestDemand.noList;
import static io.replenish.engine.inventory.replenishment.TestDemand.settings;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.engine.data.Progress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReplenishmentPlannerTest {

    private static final double NONE = Double.NaN;
    private static final TestDemand TEN = TestDemand.of(10);
    private static final ReplenishmentSettings BY_POLICY = settings(14, 0, LotRule.POLICY);

    /** Reorder point 50, quantity 40, three days of lead time, looked at each day. */
    private static PlannedItem item(
            final String product, final double onHand, final double onOrder) {
        return new PlannedItem(
                product, 50, 40, 3, 1, onHand, onOrder, NONE, 2, 0.1, 30, NONE, NONE);
    }

    private static List<OrderLine> plan(
            final Map<String, TestDemand> demand, final PlannedItem... items) {
        return ReplenishmentPlanner.plan(
                List.of(items), demand, noList(), BY_POLICY, Progress.none());
    }

    private static OrderLine only(final PlannedItem item, final ReplenishmentSettings settings) {
        return ReplenishmentPlanner.plan(
                        List.of(item), Map.of("A", TEN), noList(), settings, Progress.none())
                .get(0);
    }

    @Test
    void reason_saysWhatToDoAndWhatComesNext() {
        assertEquals(
                "Order 40, to arrive on 2024-01-04: 45 on hand and on order reach the reorder point"
                        + " of 50. The next order, of 40, is due on 2024-01-05.",
                only(item("A", 45, 0), BY_POLICY).reason());
        assertEquals(
                "Nothing to order now: 500 on hand and on order are above the reorder point of 50."
                        + " No later order is due within 14 days. 290 would be enough: 210 on hand"
                        + " are too many.",
                only(item("A", 500, 0), BY_POLICY).reason());
        assertEquals(
                "An order is due, as 45 on hand and on order reach the reorder point of 50, but"
                        + " none can be placed before 2024-01-03. The next order, of 40, is due on"
                        + " 2024-01-03. Before an order could help, stock runs out with a"
                        + " probability of 100 %. On 2024-01-05, expected demand finds too little"
                        + " stock.",
                only(item("A", 45, 0), settings(14, 2, LotRule.POLICY)).reason());
        assertEquals(
                "Order 95, to arrive on 2024-01-04: without one, stock falls below the safety stock"
                        + " of 10 before a later order could arrive. The next order, of 60, is due"
                        + " on 2024-01-09. Nothing is on hand, and 5 are owed to customers. On"
                        + " 2024-01-01, expected demand finds too little stock. The 30 on order are"
                        + " taken to arrive evenly over the lead time.",
                only(item("A", -5, 30), settings(14, 0, LotRule.SILVER_MEAL)).reason());
    }

    @Test
    void stockThatIsNotKnown_isSaidWithThePolicy() {
        final OrderLine line = only(item("A", NONE, 0), BY_POLICY);
        assertEquals(OrderStatus.STOCK_UNKNOWN, line.status());
        assertEquals(
                "The stock on hand is missing. Order 40 whenever 50 or less are on hand and on"
                        + " order.",
                line.reason());
        assertTrue(line.plan().isEmpty());
    }

    @Test
    void mostUrgentLines_comeFirstAndLinesWithoutPlanLast() {
        final Map<String, TestDemand> demand = new TreeMap<>();
        for (final String product : List.of("A", "B", "C", "D", "E", "F", "Ä")) {
            demand.put(product, TEN.deviating(3));
        }
        final List<OrderLine> lines =
                plan(
                        demand,
                        item("A", NONE, 0),
                        item("B", 5000, 0),
                        item("C", 45, 0),
                        item("X", 5, 0),
                        item("D", 20, 0),
                        item("E", 0, 0));
        assertEquals(
                List.of("E", "D", "C", "B", "A", "X", "F", "Ä"),
                lines.stream().map(OrderLine::product).toList());
        assertEquals(OptionalInt.of(5), lines.get(0).itemIndex());
        assertEquals(OptionalInt.empty(), lines.get(7).itemIndex());
    }

    @Test
    void orderOfItems_changesNoPlan() {
        final Map<String, TestDemand> demand = Map.of("A", TEN, "B", TestDemand.of(3));
        final List<OrderLine> one = plan(demand, item("A", 10, 0), item("B", 20, 5));
        final List<OrderLine> other = plan(demand, item("B", 20, 5), item("A", 10, 0));
        assertEquals(
                one.stream().map(OrderLine::reason).toList(),
                other.stream().map(OrderLine::reason).toList());
    }

    @Test
    void everyItemAndEveryForecast_endsInOneLine() {
        final List<OrderLine> lines =
                plan(
                        Map.of("A", TEN, "Lonely", TEN),
                        item("A", 100, 0),
                        item("A", 3, 0),
                        item(null, 1, 0),
                        item("New", 1, 0));
        assertEquals(5, lines.size());
        assertEquals(
                List.of(
                        "The product stands in the table twice; row 1 counts.",
                        "The product is missing.",
                        "There is no forecast for this product.",
                        "There is a forecast but no policy for this product."),
                lines.stream().skip(1).map(OrderLine::reason).toList());
        assertEquals(
                Collections.nCopies(4, OrderStatus.NO_PLAN),
                lines.stream().skip(1).map(OrderLine::status).toList());
    }

    @Test
    void nothing_isPlannedToNothing() {
        assertEquals(List.of(), plan(Map.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            NaN | 40 | 3 | 1 | 5 | 0 | There is no policy for this product: reorder point or order quantity is missing.
            50 | NaN | 3 | 1 | 5 | 0 | There is no policy for this product: reorder point or order quantity is missing.
            Infinity | 40 | 3 | 1 | 5 | 0 | The reorder point is Infinity but has to be finite.
            50 | 0 | 3 | 1 | 5 | 0 | The order quantity is 0 but has to be above 0.
            50 | 40 | NaN | 1 | 5 | 0 | The lead time is missing.
            50 | 40 | 0 | 1 | 5 | 0 | The lead time is 0 but has to be above 0 and at most 1,000 days.
            50 | 40 | -2 | 1 | 5 | 0 | The lead time is -2 but has to be above 0 and at most 1,000 days.
            50 | 40 | 1e5 | 1 | 5 | 0 | The lead time is 100000 but has to be above 0 and at most 1,000 days.
            50 | 40 | 3 | -1 | 5 | 0 | The review period is -1 but has to be 0 or above and at most 1,000 days.
            50 | 40 | 3 | 1 | Infinity | 0 | The stock on hand is Infinity but has to be finite.
            50 | 40 | 3 | 1 | 5 | -1 | The quantity on order is -1 but has to be 0 or above.
            """)
    void unusableItem_hasNoPlanButAReason(
            final double reorderPoint,
            final double quantity,
            final double leadTime,
            final double review,
            final double onHand,
            final double onOrder,
            final String reason) {
        final OrderLine line =
                only(
                        new PlannedItem(
                                "A",
                                reorderPoint,
                                quantity,
                                leadTime,
                                review,
                                onHand,
                                onOrder,
                                NONE,
                                2,
                                0.1,
                                30,
                                NONE,
                                NONE),
                        BY_POLICY);
        assertEquals(OrderStatus.NO_PLAN, line.status());
        assertEquals(reason, line.reason());
        assertTrue(line.plan().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            NaN | 30 | 0 | 1 | The unit holding cost is missing.
            -1 | 30 | 0 | 1 | The unit holding cost is -1 but has to be 0 or above.
            0.1 | NaN | 0 | 1 | The order cost is missing.
            0.1 | 30 | -5 | 1 | The minimum order is -5 but has to be 0 or above.
            0.1 | 30 | 0 | 0 | The pack size is 0 but has to be above 0.
            """)
    void costsAndPacks_matterOnlyForLotsOfLeastCost(
            final double holding,
            final double fixed,
            final double minimum,
            final double pack,
            final String reason) {
        final PlannedItem item =
                new PlannedItem("A", 50, 40, 3, 1, 5, 0, NONE, 2, holding, fixed, minimum, pack);
        assertEquals(OrderStatus.ORDER_NOW, only(item, BY_POLICY).status());
        assertEquals(reason, only(item, settings(14, 0, LotRule.WAGNER_WHITIN)).reason());
    }

    @Test
    void futureThatEndsEarly_endsThePlanOrLeavesNone() {
        final OrderLine cut = plan(Map.of("A", TEN.known(9)), item("A", 45, 0)).get(0);
        assertEquals(5, cut.plan().orElseThrow().periods().size());
        assertTrue(
                cut.reason()
                        .endsWith(
                                "The plan ends after 5 days, as the future is not known further."),
                cut.reason());
        final OrderLine none = plan(Map.of("A", TEN.known(4)), item("A", 45, 0)).get(0);
        assertEquals(OrderStatus.NO_PLAN, none.status());
        assertEquals(
                "A plan needs the demand of 5 days, lead time and review period and one more, but"
                        + " it is known for 4 days only. Give the learner future values.",
                none.reason());
        assertEquals(
                OrderStatus.NO_PLAN,
                plan(Map.of("A", TEN.known(0)), item("A", 45, 0)).get(0).status());
    }

    @Test
    void openOrders_takeThePlaceOfTheUnitsOnOrder() {
        final OpenOrders open =
                OpenOrders.of(
                        List.of(
                                new OpenOrder("A", 20, 1, Optional.empty()),
                                new OpenOrder("A", 5, 1, Optional.empty())),
                        Map.of("A", TEN));
        final OrderLine line =
                ReplenishmentPlanner.plan(
                                List.of(item("A", 30, 60)),
                                Map.of("A", TEN),
                                Optional.of(open),
                                BY_POLICY,
                                Progress.none())
                        .get(0);
        final ItemPlan plan = line.plan().orElseThrow();
        assertEquals(55, plan.position());
        assertEquals(25, plan.periods().get(1).arriving());
        assertTrue(
                line.reason()
                        .endsWith(
                                "The open orders have 25 on order, the policy 60; the former"
                                        + " counts."),
                line.reason());
    }

    private static OrderLine with(final PlannedItem item, final OpenOrder... open) {
        return ReplenishmentPlanner.plan(
                        List.of(item),
                        Map.of("A", TEN),
                        Optional.of(OpenOrders.of(List.of(open), Map.of("A", TEN))),
                        BY_POLICY,
                        Progress.none())
                .get(0);
    }

    /** The reorder point covers four days: what arrives on the fifth does not help before. */
    @Test
    void openOrdersOfLater_doNotCountBeforeTheyAreInReach() {
        final PlannedItem item = item("A", 45, NONE);
        final OrderLine late = with(item, new OpenOrder("A", 1000, 4, Optional.empty()));
        assertEquals(40, late.plan().orElseThrow().orderNow());
        assertEquals(1045, late.plan().orElseThrow().position());
        assertTrue(late.plan().orElseThrow().nextOrder().isEmpty(), "from then on it counts");
        assertTrue(
                late.reason()
                        .startsWith(
                                "Order 40, to arrive on 2024-01-04: 45 on hand and on order reach"
                                        + " the reorder point of 50."),
                late.reason());
        assertTrue(
                late.reason()
                        .endsWith(" 1,000 on order arrive after 2024-01-04 and do not count yet."),
                late.reason());
        final OrderLine soon = with(item, new OpenOrder("A", 1000, 3, Optional.empty()));
        assertEquals(0, soon.plan().orElseThrow().orderNow());
        assertTrue(
                soon.reason()
                        .startsWith(
                                "Nothing to order now: 1,045 on hand and on order are above the"
                                        + " reorder point of 50."),
                soon.reason());
    }

    @Test
    void overdueOrders_areSaidWithTheirItem() {
        final OrderLine line =
                with(
                        item("A", 45, NONE),
                        new OpenOrder("A", 7, -3, Optional.empty()),
                        new OpenOrder("A", 5, -1, Optional.empty()),
                        new OpenOrder("A", 100, 0, Optional.empty()));
        assertEquals(112, line.plan().orElseThrow().periods().get(0).arriving());
        assertTrue(
                line.reason()
                        .endsWith(" 12 on order are overdue, and taken to arrive on 2024-01-01."),
                line.reason());
    }

    @ParameterizedTest
    @EnumSource
    void itemsWithoutDemand_orderNothing(final LotRule lots) {
        final PlannedItem item =
                new PlannedItem("A", 0, 1, 3, 1, 7, 0, NONE, 2, 0.1, 30, NONE, NONE);
        final ItemPlan plan =
                ReplenishmentPlanner.plan(
                                List.of(item),
                                Map.of("A", TestDemand.of(0)),
                                noList(),
                                settings(14, 0, lots),
                                Progress.none())
                        .get(0)
                        .plan()
                        .orElseThrow();
        assertEquals(0, plan.orderNow());
        assertEquals(Optional.empty(), plan.nextOrder());
        assertEquals(Double.POSITIVE_INFINITY, plan.cover());
        assertEquals(Optional.of(StockAlert.OVERSTOCK), plan.alert());
    }

    @Test
    void progressRises_andCanCancel() {
        final List<Double> reported = new ArrayList<>();
        ReplenishmentPlanner.plan(
                List.of(item("A", 1, 0), item("B", 1, 0)),
                Map.of("A", TEN),
                noList(),
                BY_POLICY,
                reported::add);
        final List<Double> sorted = new ArrayList<>(reported);
        Collections.sort(sorted);
        assertEquals(sorted, reported);
        assertEquals(1.0, reported.get(reported.size() - 1));
        assertThrows(
                CancellationException.class,
                () ->
                        ReplenishmentPlanner.plan(
                                List.of(item("A", 1, 0)),
                                Map.of("A", TEN),
                                noList(),
                                BY_POLICY,
                                fraction -> {
                                    throw new CancellationException();
                                }));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 28, 0.1",
        "401, 0, 28, 0.1",
        "14, -1, 28, 0.1",
        "14, 15, 28, 0.1",
        "14, 0, 0, 0.1",
        "14, 0, NaN, 0.1",
        "14, 0, Infinity, 0.1",
        "14, 0, 28, 1.1",
        "14, 0, 28, NaN"
    })
    void settingsOutOfRange_areRefused(
            final int horizon, final int frozen, final double cover, final double risk) {
        assertThrows(
                IllegalArgumentException.class,
                () -> new ReplenishmentSettings(horizon, frozen, LotRule.POLICY, cover, risk));
    }
}
