// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.engine.testing.SharedData;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Numbers of others: stockpyl and closed forms computed with scipy, from {@code
 * shared/data/inventory_expected.csv}, each to the relative tolerance of its row.
 */
class InventoryReferenceTest {

    private static final Pattern NUMBER = Pattern.compile("\"(\\w+)\": (-?[0-9][0-9.eE+-]*)");

    /** The functions that the engine offers, by their names in the file: inputs to outputs. */
    private static final Map<String, Function<Map<String, Double>, Map<String, Double>>> OFFERED =
            Map.ofEntries(
                    Map.entry(
                            "economic_order_quantity",
                            in -> {
                                final double quantity =
                                        OrderQuantity.economic(
                                                in.get("fixed_cost"),
                                                in.get("demand_rate"),
                                                in.get("holding_cost"));
                                final double chosen = in.getOrDefault("order_quantity", quantity);
                                return Map.of(
                                        "order_quantity",
                                        chosen,
                                        "cost",
                                        OrderQuantity.cost(
                                                chosen,
                                                in.get("fixed_cost"),
                                                in.get("demand_rate"),
                                                in.get("holding_cost")));
                            }),
                    Map.entry(
                            "z_for_cycle_service_level",
                            in -> Map.of("z", new NormalDemand(0, 1).quantile(in.get("p")))),
                    Map.entry(
                            "standard_normal_loss",
                            in -> {
                                final double loss = new NormalDemand(0, 1).loss(in.get("z"));
                                return Map.of("loss", loss, "L", loss, "L_bar", loss + in.get("z"));
                            }),
                    Map.entry(
                            "standard_normal_second_loss",
                            in -> secondLosses(new NormalDemand(0, 1), in.get("z"), "L2")),
                    Map.entry(
                            "normal_loss",
                            in ->
                                    losses(
                                            new NormalDemand(in.get("mean"), in.get("sd")),
                                            in.get("x"))),
                    Map.entry(
                            "normal_second_loss",
                            in ->
                                    secondLosses(
                                            new NormalDemand(in.get("mean"), in.get("sd")),
                                            in.get("x"),
                                            "n2")),
                    Map.entry("gamma_loss", in -> losses(gamma(in), in.get("x"))),
                    Map.entry(
                            "gamma_second_loss", in -> secondLosses(gamma(in), in.get("x"), "n2")),
                    Map.entry("exponential_loss", in -> losses(exponential(in), in.get("x"))),
                    Map.entry(
                            "exponential_second_loss",
                            in -> secondLosses(exponential(in), in.get("x"), "n2")),
                    Map.entry("lognormal_loss", in -> losses(logNormal(in), in.get("x"))),
                    Map.entry(
                            "newsvendor_normal",
                            in -> {
                                final NormalDemand demand = newsvendorDemand(in);
                                final double ratio =
                                        in.get("stockout_cost")
                                                / (in.get("stockout_cost")
                                                        + in.get("holding_cost"));
                                final double stock =
                                        in.getOrDefault("base_stock_level", demand.quantile(ratio));
                                return Map.of(
                                        "base_stock_level",
                                        stock,
                                        "cost",
                                        newsvendorCost(demand, stock, in));
                            }),
                    Map.entry(
                            "newsvendor_normal_cost",
                            in ->
                                    Map.of(
                                            "cost",
                                            newsvendorCost(
                                                    newsvendorDemand(in),
                                                    in.get("base_stock_level"),
                                                    in))),
                    Map.entry(
                            "r_q_cost",
                            in -> {
                                final double r = in.get("reorder_point");
                                final double q = in.get("order_quantity");
                                final ReviewedStock stock = continuous(in);
                                return Map.of(
                                        "cost",
                                        in.get("fixed_cost") * in.get("demand_mean") / q
                                                + in.get("holding_cost") * stock.onHand(r, q)
                                                + in.get("stockout_cost") * stock.backorders(r, q));
                            }),
                    Map.entry(
                            "safety_stock_csl",
                            in -> {
                                final double mean = in.get("demand_mean") * in.get("lead_time");
                                final double deviation =
                                        Math.sqrt(
                                                in.get("lead_time") * square(in.get("demand_sd"))
                                                        + square(
                                                                in.get("demand_mean")
                                                                        * in.get("lead_time_sd")));
                                final double point =
                                        ReviewedStock.of(
                                                        DemandMoments.of(mean, deviation),
                                                        in.get("lead_time"),
                                                        0,
                                                        DemandShape.NORMAL)
                                                .reorderPoint(
                                                        ServiceMeasure.CYCLE_SERVICE,
                                                        in.get("csl"),
                                                        1);
                                return Map.of("reorder_point", point, "safety_stock", point - mean);
                            }),
                    Map.entry(
                            "order_up_to_periodic",
                            in -> {
                                final double interval =
                                        in.get("lead_time") + in.get("review_period");
                                final double mean = in.get("demand_mean") * interval;
                                final double level =
                                        ReviewedStock.of(
                                                        DemandMoments.of(
                                                                mean,
                                                                in.get("demand_sd")
                                                                        * Math.sqrt(interval)),
                                                        in.get("lead_time"),
                                                        in.get("review_period"),
                                                        DemandShape.NORMAL)
                                                .reorderPoint(
                                                        ServiceMeasure.CYCLE_SERVICE,
                                                        in.get("csl"),
                                                        1);
                                return Map.of("order_up_to", level, "safety_stock", level - mean);
                            }),
                    Map.entry(
                            "safety_stock_fill_rate_two_term",
                            in -> {
                                final ReviewedStock stock = continuous(in);
                                final double point =
                                        stock.reorderPoint(
                                                ServiceMeasure.FILL_RATE,
                                                in.get("fill_rate"),
                                                in.get("order_quantity"));
                                final LeadTimeDemand demand = stock.protection();
                                return Map.of(
                                        "reorder_point",
                                        point,
                                        "k",
                                        (point - demand.mean()) / demand.standardDeviation());
                            }));

    /** The loss, and what is left over of x. */
    private static Map<String, Double> losses(final LeadTimeDemand demand, final double x) {
        return Map.of("n", demand.loss(x), "n_bar", demand.loss(x) + x - demand.mean());
    }

    /** Both halves of (D - x) squared: demand in excess of x, and what is left over of x. */
    private static Map<String, Double> secondLosses(
            final LeadTimeDemand demand, final double x, final String name) {
        final double second = demand.secondLoss(x);
        final double both = (square(demand.standardDeviation()) + square(x - demand.mean())) / 2;
        return Map.of(name, second, name + "_bar", both - second);
    }

    private static NormalDemand newsvendorDemand(final Map<String, Double> in) {
        final double periods = in.getOrDefault("lead_time", 0.0) + 1;
        return new NormalDemand(
                in.get("demand_mean") * periods, in.get("demand_sd") * Math.sqrt(periods));
    }

    private static double newsvendorCost(
            final LeadTimeDemand demand, final double stock, final Map<String, Double> in) {
        final double loss = demand.loss(stock);
        return in.get("holding_cost") * (stock - demand.mean() + loss)
                + in.get("stockout_cost") * loss;
    }

    private static ReviewedStock continuous(final Map<String, Double> in) {
        final double leadTime = in.get("lead_time");
        return ReviewedStock.of(
                DemandMoments.of(
                        in.get("demand_mean") * leadTime,
                        in.get("demand_sd") * Math.sqrt(leadTime)),
                leadTime,
                0,
                DemandShape.NORMAL);
    }

    private static LeadTimeDemand gamma(final Map<String, Double> in) {
        return new GammaDemand(in.get("a") * in.get("b"), Math.sqrt(in.get("a")) * in.get("b"));
    }

    private static LeadTimeDemand exponential(final Map<String, Double> in) {
        return new GammaDemand(1 / in.get("mu"), 1 / in.get("mu"));
    }

    private static LeadTimeDemand logNormal(final Map<String, Double> in) {
        final double variance = square(in.get("sigma"));
        final double mean = Math.exp(in.get("mu") + variance / 2);
        return new LogNormalDemand(mean, mean * Math.sqrt(Math.expm1(variance)));
    }

    private static double square(final double x) {
        return x * x;
    }

    private static Map<String, Double> numbers(final String json) {
        final Map<String, Double> numbers = new HashMap<>();
        final Matcher matcher = NUMBER.matcher(json);
        while (matcher.find()) {
            numbers.put(matcher.group(1), Double.valueOf(matcher.group(2)));
        }
        return numbers;
    }

    @Test
    void everyRowOfAnOfferedFunction_isReproduced() {
        final List<String> misses = new ArrayList<>();
        int rows = 0;
        for (final String[] row : SharedData.csv("inventory_expected.csv")) {
            if (OFFERED.containsKey(row[2])) {
                rows++;
                final double tolerance = Double.parseDouble(row[9]);
                final Map<String, Double> actual = OFFERED.get(row[2]).apply(numbers(row[4]));
                numbers(row[6])
                        .forEach(
                                (name, expected) -> {
                                    final double value = actual.getOrDefault(name, Double.NaN);
                                    if (!(Math.abs(value - expected)
                                            <= tolerance * Math.max(1e-12, Math.abs(expected)))) {
                                        misses.add(
                                                row[0]
                                                        + ' '
                                                        + row[2]
                                                        + ' '
                                                        + name
                                                        + ": "
                                                        + expected
                                                        + " but got "
                                                        + value);
                                    }
                                });
            }
        }
        assertEquals(List.of(), misses);
        assertTrue(rows >= OFFERED.size(), "only " + rows + " rows");
    }

    /**
     * Snyder and Shen, 2nd ed., example 3.1: 8 dollars per order, 1300 bars a year, 0.225 dollars
     * to hold one.
     */
    @Test
    void economicOrderQuantity_isThatOfTheTextbook() {
        assertEquals(304.0467800264368, OrderQuantity.economic(8, 1300, 0.225), 1e-9);
        assertEquals(
                68.41052550594829, OrderQuantity.cost(304.0467800264368, 8, 1300, 0.225), 1e-9);
    }

    /**
     * The same shop, examples of chapter 5: cost of r = 126.8 and Q = 328.5 at a stock-out cost of
     * 7.5.
     */
    @Test
    void costOfReorderPointAndQuantity_isThatOfTheTextbook() {
        final double leadTime = 1 / 12.0;
        final ReviewedStock stock =
                ReviewedStock.of(
                        DemandMoments.of(1300 * leadTime, 150 * Math.sqrt(leadTime)),
                        leadTime,
                        0,
                        DemandShape.NORMAL);
        final double cost =
                8 * 1300 / 328.5
                        + 0.225 * stock.onHand(126.8, 328.5)
                        + 7.5 * stock.backorders(126.8, 328.5);
        assertEquals(78.07116250928294, cost, 1e-8);
    }
}
