// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.theory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.engine.inventory.theory.QuantityDiscount.DiscountedOrder;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Economic order quantities: examples and problems of Snyder and Shen (2019), 2nd ed., with the
 * digits of stockpyl (commit 0bae176), and search over many quantities.
 */
class OrdersTest {

    /** Closed forms; the reference numbers have this many digits. */
    private static final double DIGITS = 1e-12;

    private static final EconomicOrder JOES_BARS = new EconomicOrder(8, 1300, 0.225);

    @Test
    void economicOrder_isThatOfExample31() {
        assertRelative(304.0467800264368, JOES_BARS.quantity());
        assertRelative(68.41052550594829, JOES_BARS.cost());
        assertRelative(69.725, JOES_BARS.cost(250));
    }

    @Test
    void producedOrder_isThatOfStockpyl() {
        final EconomicOrder order = EconomicOrder.produced(8, 1300, 0.225, 2000);
        assertRelative(513.9328595516969, order.quantity());
        assertRelative(40.47221268969613, order.cost());
    }

    @Test
    void backorderedOrder_isThatOfExample38() {
        final BackorderedOrder order = new BackorderedOrder(JOES_BARS, 5);
        assertRelative(310.81255515896464, order.quantity());
        assertRelative(0.0430622009569378, order.shortShare());
        assertRelative(66.92136355097325, order.cost());
        assertRelative(order.cost(), order.cost(order.quantity(), order.shortShare()));
    }

    @Test
    void discountedOrders_areThoseOfProblem312() {
        final QuantityDiscount prices =
                new QuantityDiscount(new double[] {0, 1200, 2400}, new double[] {1490, 1220, 1100});
        assertEquals(
                new DiscountedOrder(2400, 2, 201251093.75), prices.allUnits(2250, 182500, 0.25));
        final DiscountedOrder incremental = prices.incremental(2250, 182500, 0.25);
        assertEquals(2, incremental.region());
        assertRelative(28553.060654284905, incremental.quantity());
        assertRelative(208678591.67992836, incremental.cost());
    }

    @ParameterizedTest
    @CsvSource({"150, 2400, 0.25", "5, 900, 0.1", "2000, 50, 0.4", "0, 10, 0.2"})
    void discountedOrders_areTheCheapestOfAll(
            final double fixed, final double rate, final double holding) {
        final double[] breaks = {0, 300, 600};
        final double[] prices = {100, 90, 80};
        final QuantityDiscount discount = new QuantityDiscount(breaks, prices);
        final DoubleUnaryOperator allUnits =
                quantity -> {
                    final double price = prices[region(breaks, quantity)];
                    return rate * price + fixed * rate / quantity + holding * price * quantity / 2;
                };
        final DoubleUnaryOperator incremental =
                quantity -> {
                    double paid = 0;
                    for (int j = 0; j <= region(breaks, quantity); j++) {
                        final double end = j == 2 ? quantity : Math.min(quantity, breaks[j + 1]);
                        paid += prices[j] * (end - breaks[j]);
                    }
                    return rate * paid / quantity + fixed * rate / quantity + holding * paid / 2;
                };
        assertCheapest(discount.allUnits(fixed, rate, holding), allUnits);
        assertCheapest(discount.incremental(fixed, rate, holding), incremental);
    }

    private static int region(final double[] breaks, final double quantity) {
        int region = 0;
        while (region + 1 < breaks.length && quantity >= breaks[region + 1]) {
            region++;
        }
        return region;
    }

    private static void assertCheapest(
            final DiscountedOrder order, final DoubleUnaryOperator cost) {
        if (order.quantity() > 0) {
            assertRelative(cost.applyAsDouble(order.quantity()), order.cost());
        }
        for (double quantity = 0.5; quantity < 20_000; quantity += 0.5) {
            assertTrue(cost.applyAsDouble(quantity) >= order.cost() * (1 - DIGITS));
        }
    }

    @Test
    void orderWithDisruptions_isThatOfExample91() {
        final DisruptedOrder order = new DisruptedOrder(JOES_BARS, 5, 1.5, 14);
        assertRelative(174.78711738886236, order.cost(700));
        assertRelative(174.80614234644133, order.approximateCost(700));
        assertRelative(773.1432417118889, order.approximateQuantity());
        // stockpyl searches to 1e-5 units
        assertEquals(772.8110739983106, order.quantity(), 1e-5);
        assertRelative(173.95000257319708, order.cost(order.quantity()));
    }

    /** A disruption so rare that it hardly matters, and one that lasts. */
    @ParameterizedTest
    @CsvSource({"1e-6, 14", "0.2, 0.8", "5, 0.3", "0.01, 0.05"})
    void orderWithDisruptions_isTheCheapestOfAll(final double disruption, final double recovery) {
        final DisruptedOrder order = new DisruptedOrder(JOES_BARS, 5, disruption, recovery);
        final double best = order.cost(order.quantity());
        for (double factor = 0.001; factor < 1000; factor *= 1.01) {
            assertTrue(order.cost(factor * order.quantity()) >= best);
        }
    }

    @Test
    void ordersWithUncertainYield_areThoseOfExamples94And95() {
        final EconomicOrder order = new EconomicOrder(18500, 75000, 0.06);
        final UncertainYield.Additive additive = new UncertainYield.Additive(order, -15000, 9000);
        assertRelative(230246.37046881882, additive.quantity());
        assertRelative(12914.78222812913, additive.cost(additive.quantity()));
        assertRelative(13426.947368421053, additive.cost(300000));
        final UncertainYield.Multiplicative multiplicative =
                new UncertainYield.Multiplicative(order, 0.8333, Math.sqrt(0.0198));
        assertRelative(254477.46130342316, multiplicative.quantity());
        assertRelative(13086.16169098594, multiplicative.cost(multiplicative.quantity()));
        assertRelative(13263.770562822512, multiplicative.cost(300000));
    }

    @Test
    void parametersOutOfRange_areRefusedByNameAndValue() {
        assertMessage("the fixed cost of an order", "-1.0", () -> new EconomicOrder(-1, 1, 1));
        assertMessage("the demand rate", "NaN", () -> new EconomicOrder(1, Double.NaN, 1));
        assertMessage("the holding cost", "0.0", () -> new EconomicOrder(1, 1, 0));
        assertMessage("the order quantity", "0.0", () -> JOES_BARS.cost(0));
        assertMessage(
                "the production rate", "1300.0", () -> EconomicOrder.produced(8, 1300, 1, 1300));
        assertMessage("the stock-out cost", "0.0", () -> new BackorderedOrder(JOES_BARS, 0));
        assertMessage("short", "1.5", () -> new BackorderedOrder(JOES_BARS, 1).cost(10, 1.5));
        assertMessage("recovery", "0.0", () -> new DisruptedOrder(JOES_BARS, 5, 1, 0));
        assertMessage(
                "yield", "-5.0", () -> new UncertainYield.Additive(JOES_BARS, -15, 1).cost(10));
        assertMessage(
                "breakpoint 1",
                "0.0",
                () -> new QuantityDiscount(new double[] {0, 0}, new double[] {2, 1}));
        assertMessage(
                "2 breakpoints",
                "1 unit costs",
                () -> new QuantityDiscount(new double[] {0, 1}, new double[] {2}));
    }

    private static void assertMessage(
            final String name,
            final String value,
            final org.junit.jupiter.api.function.Executable action) {
        final String message = assertThrows(IllegalArgumentException.class, action).getMessage();
        assertTrue(message.contains(name) && message.contains(value), message);
    }

    private static void assertRelative(final double expected, final double actual) {
        assertEquals(expected, actual, DIGITS * Math.abs(expected));
    }
}
