// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.segmentation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Oracles: sums in decimals, and the order of the sales, which must not matter. */
class SegmentDemandTest {

    /** A few roundings of numbers up to 1. */
    private static final double ROUNDING = 1e-14;

    private record Sale(String product, String customer, double quantity) {}

    private static List<SegmentDemand.Line> lines(final List<Sale> sales) {
        final CustomerSegments segments = new CustomerSegments();
        for (int customer = 0; customer < 8; customer++) {
            segments.add("c" + customer, customer % 2 == 0 ? "even" : "odd");
        }
        segments.add("c7", "even");
        final SegmentDemand demand = new SegmentDemand(segments);
        sales.forEach(
                sale ->
                        demand.add(
                                Optional.ofNullable(sale.product),
                                Optional.ofNullable(sale.customer),
                                sale.quantity,
                                2 * sale.quantity));
        return demand.lines();
    }

    private static List<Sale> randomSales(final SplittableRandom random) {
        final List<Sale> sales = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            final int product = random.nextInt(12);
            final int customer = random.nextInt(10); // c8 is in no segment, 9 is nobody
            sales.add(
                    new Sale(
                            product == 0 ? null : "p" + product,
                            customer == 9 ? null : "c" + customer,
                            random.nextInt(-20, 80) * 0.1));
        }
        return sales;
    }

    private static String segment(final String customer) {
        if (customer == null) {
            return "No customer";
        }
        return switch (customer) {
            case "c0", "c2", "c4", "c6" -> "even";
            case "c1", "c3", "c5" -> "odd";
            case "c7" -> "Customer with several segments";
            default -> "Customer without a segment";
        };
    }

    @Test
    void sumsAreThoseOfDecimals() {
        final SplittableRandom random = new SplittableRandom(3);
        for (int trial = 0; trial < 50; trial++) {
            final List<Sale> sales = randomSales(random);
            final Map<String, BigDecimal> expected = new HashMap<>();
            sales.forEach(
                    sale ->
                            expected.merge(
                                    sale.product + segment(sale.customer),
                                    new BigDecimal(sale.quantity),
                                    BigDecimal::add));
            final List<SegmentDemand.Line> lines = lines(sales);
            assertEquals(expected.size(), lines.size());
            for (final SegmentDemand.Line line : lines) {
                final BigDecimal sum = expected.get(line.product().orElse(null) + line.segment());
                assertEquals(sum.doubleValue(), line.quantity());
                assertEquals(2 * line.quantity(), line.revenue());
                assertEquals(line.shareOfQuantity(), line.shareOfRevenue(), ROUNDING);
            }
            assertEquals(200, lines.stream().mapToInt(SegmentDemand.Line::lines).sum());
        }
    }

    @Test
    void sharesOfAProductAddUpToOne() {
        final Map<Optional<String>, Double> shares = new HashMap<>();
        lines(randomSales(new SplittableRandom(4)))
                .forEach(line -> shares.merge(line.product(), line.shareOfQuantity(), Double::sum));
        assertEquals(12, shares.size());
        shares.values().forEach(share -> assertEquals(1, share, ROUNDING));
    }

    @Test
    void orderOfSalesChangesNothing() {
        final List<Sale> sales = randomSales(new SplittableRandom(5));
        final List<Sale> shuffled = new ArrayList<>(sales);
        Collections.shuffle(shuffled, new Random(5));
        assertEquals(lines(sales), lines(shuffled));
    }

    @Test
    void numbersThatAreNoneAddNothingButALine() {
        final List<SegmentDemand.Line> lines =
                lines(
                        List.of(
                                new Sale("p", "c0", Double.NaN),
                                new Sale("p", "c0", Double.NEGATIVE_INFINITY)));
        assertEquals(
                List.of(
                        new SegmentDemand.Line(
                                Optional.of("p"), "even", 0, 0, 2, Double.NaN, Double.NaN)),
                lines);
        assertEquals(List.of(), lines(List.of()));
    }
}
