// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.benchmarks.inventory;

import io.replenish.engine.inventory.theory.BackorderedOrder;
import io.replenish.engine.inventory.theory.DisruptedNewsvendor;
import io.replenish.engine.inventory.theory.DisruptedOrder;
import io.replenish.engine.inventory.theory.EconomicOrder;
import io.replenish.engine.inventory.theory.LeadTimeDemand;
import io.replenish.engine.inventory.theory.LotSizing;
import io.replenish.engine.inventory.theory.NormalDemand;
import io.replenish.engine.inventory.theory.QuantityDiscount;
import io.replenish.engine.inventory.theory.UncertainYield;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;

/** The functions of the inventory reference about how much to order of known demand. */
final class OrderFunctions {

    private static final Map<String, Function<Inputs, Outputs>> FUNCTIONS = new TreeMap<>();

    static {
        economicOrders();
        uncertainSupply();
        FUNCTIONS.put("wagner_whitin", OrderFunctions::wagnerWhitin);
    }

    private OrderFunctions() {}

    /** Returns all functions by their names. */
    static Map<String, Function<Inputs, Outputs>> all() {
        return FUNCTIONS;
    }

    private static void economicOrders() {
        FUNCTIONS.put("economic_order_quantity", in -> quantityAndCost(in, economicOrder(in)));
        FUNCTIONS.put(
                "economic_production_quantity",
                in ->
                        quantityAndCost(
                                in,
                                EconomicOrder.produced(
                                        in.number("fixed_cost"),
                                        in.number("demand_rate"),
                                        in.number("holding_cost"),
                                        in.number("production_rate"))));
        FUNCTIONS.put(
                "economic_order_quantity_with_backorders",
                in -> {
                    final BackorderedOrder order =
                            new BackorderedOrder(economicOrder(in), in.number("stockout_cost"));
                    final double quantity = in.number("order_quantity", order.quantity());
                    final double share = in.number("stockout_fraction", order.shortShare());
                    return new Outputs()
                            .with("order_quantity", quantity)
                            .with("stockout_fraction", share)
                            .with("cost", order.cost(quantity, share));
                });
        FUNCTIONS.put(
                "economic_order_quantity_with_all_units_discounts",
                in ->
                        discounted(
                                discount(in)
                                        .allUnits(
                                                in.number("fixed_cost"),
                                                in.number("demand_rate"),
                                                in.number("holding_cost_rate"))));
        FUNCTIONS.put(
                "economic_order_quantity_with_incremental_discounts",
                in ->
                        discounted(
                                discount(in)
                                        .incremental(
                                                in.number("fixed_cost"),
                                                in.number("demand_rate"),
                                                in.number("holding_cost_rate"))));
    }

    private static EconomicOrder economicOrder(final Inputs in) {
        return new EconomicOrder(
                in.number("fixed_cost"), in.number("demand_rate"), in.number("holding_cost"));
    }

    private static Outputs quantityAndCost(final Inputs in, final EconomicOrder order) {
        return quantityAndCost(in, order.quantity(), order::cost);
    }

    private static Outputs quantityAndCost(
            final Inputs in, final double best, final DoubleUnaryOperator cost) {
        final double quantity = in.number("order_quantity", best);
        return new Outputs()
                .with("order_quantity", quantity)
                .with("cost", quantity == 0 ? 0 : cost.applyAsDouble(quantity));
    }

    private static QuantityDiscount discount(final Inputs in) {
        return new QuantityDiscount(in.numbers("breakpoints"), in.numbers("unit_costs"));
    }

    private static Outputs discounted(final QuantityDiscount.DiscountedOrder order) {
        return new Outputs()
                .with("order_quantity", order.quantity())
                .with("region", order.region())
                .with("cost", order.cost());
    }

    private static void uncertainSupply() {
        FUNCTIONS.put(
                "eoq_with_disruptions",
                in -> {
                    final DisruptedOrder order = disruptedOrder(in);
                    final double quantity =
                            in.flag("approximate") ? order.approximateQuantity() : order.quantity();
                    return disruptedCost(in, quantity).with("order_quantity", quantity);
                });
        FUNCTIONS.put(
                "eoq_with_disruptions_cost", in -> disruptedCost(in, in.number("order_quantity")));
        FUNCTIONS.put(
                "newsvendor_with_disruptions",
                in -> {
                    final DisruptedNewsvendor newsvendor =
                            new DisruptedNewsvendor(
                                    ReferenceFunctions.costs(in),
                                    in.number("demand"),
                                    in.number("disruption_prob"),
                                    in.number("recovery_prob"));
                    final double stock = in.number("base_stock_level", newsvendor.stock());
                    return stockAndCost(stock, newsvendor.cost(stock));
                });
        FUNCTIONS.put(
                "eoq_with_additive_yield_uncertainty",
                in -> {
                    final UncertainYield.Additive order =
                            new UncertainYield.Additive(
                                    economicOrder(in),
                                    in.number("yield_mean"),
                                    in.number("yield_sd"));
                    return quantityAndCost(in, order.quantity(), order::cost);
                });
        FUNCTIONS.put(
                "eoq_with_multiplicative_yield_uncertainty",
                in -> {
                    final UncertainYield.Multiplicative order =
                            new UncertainYield.Multiplicative(
                                    economicOrder(in),
                                    in.number("yield_mean"),
                                    in.number("yield_sd"));
                    return quantityAndCost(in, order.quantity(), order::cost);
                });
        FUNCTIONS.put(
                "newsvendor_with_additive_yield_uncertainty",
                in -> {
                    final LeadTimeDemand yield =
                            in.has("yield_mean") && in.has("yield_sd")
                                    ? new NormalDemand(
                                            in.number("yield_mean"), in.number("yield_sd"))
                                    : in.distribution("yield_distribution", "yield_pmf");
                    final UncertainYield.OnePeriod period =
                            new UncertainYield.OnePeriod(
                                    ReferenceFunctions.costs(in), in.number("demand"), yield);
                    final double stock = in.number("base_stock_level", period.stock());
                    return stockAndCost(stock, period.cost(stock));
                });
    }

    private static DisruptedOrder disruptedOrder(final Inputs in) {
        return new DisruptedOrder(
                economicOrder(in),
                in.number("stockout_cost"),
                in.number("disruption_rate"),
                in.number("recovery_rate"));
    }

    private static Outputs disruptedCost(final Inputs in, final double quantity) {
        final DisruptedOrder order = disruptedOrder(in);
        return new Outputs()
                .with(
                        "cost",
                        in.flag("approximate")
                                ? order.approximateCost(quantity)
                                : order.cost(quantity));
    }

    private static Outputs stockAndCost(final double stock, final double cost) {
        return new Outputs().with("base_stock_level", stock).with("cost", cost);
    }

    /** Periods are counted from 1; an entry for a period 0 comes first. */
    private static Outputs wagnerWhitin(final Inputs in) {
        final int periods = (int) in.number("num_periods");
        final LotSizing.OptimalPlan best =
                new LotSizing(
                                in.perPeriod("demand", periods, 0),
                                in.perPeriod("fixed_cost", periods, 0),
                                in.perPeriod("purchase_cost", periods, 0),
                                LotSizing.Holding.byOrder(in.perPeriod("holding_cost", periods, 0)))
                        .wagnerWhitin();
        final double[] next = new double[periods + 1];
        for (int period = 0; period < periods; period++) {
            next[period + 1] = best.nextOrders()[period] + 1;
        }
        return new Outputs()
                .with("order_quantities", withPeriodZero(best.plan().quantities()))
                .with("cost", best.plan().cost())
                .with("costs_to_go", withPeriodZero(best.costsToGo()))
                .with("next_order_periods", next);
    }

    private static double[] withPeriodZero(final double[] values) {
        final double[] shifted = new double[values.length + 1];
        System.arraycopy(values, 0, shifted, 1, values.length);
        return shifted;
    }
}
