// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.segmentation;

import io.replenish.engine.math.ExactSum;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * Adds up sales by product and segment of the customer. No sale gets lost: what names no product or
 * belongs to no segment has lines of its own. The order of the sales does not matter.
 */
public final class SegmentDemand {

    /** Sales without a product come last. */
    private static final Comparator<Optional<String>> BY_NAME =
            Comparator.comparing(
                    product -> product.orElse(null),
                    Comparator.nullsLast(Comparator.naturalOrder()));

    private final CustomerSegments segments;
    private final Map<Optional<String>, Map<String, Sum>> sums = new TreeMap<>(BY_NAME);

    /**
     * What one segment bought of one product.
     *
     * @param product the product; empty for sales that name none
     * @param segment the segment, or the words of a {@link NoSegment}
     * @param quantity sum of units
     * @param revenue sum of revenues in currency
     * @param lines number of sales
     * @param shareOfQuantity share of the product's units; NaN if there are none
     * @param shareOfRevenue share of the product's revenue; NaN if there is none
     */
    public record Line(
            Optional<String> product,
            String segment,
            double quantity,
            double revenue,
            int lines,
            double shareOfQuantity,
            double shareOfRevenue) {}

    private static final class Sum {
        private final ExactSum quantity = new ExactSum();
        private final ExactSum revenue = new ExactSum();
        private int lines;

        double quantity() {
            return quantity.value();
        }

        double revenue() {
            return revenue.value();
        }
    }

    /** Starts without sales. */
    public SegmentDemand(final CustomerSegments segments) {
        this.segments = segments;
    }

    /**
     * Adds a sale.
     *
     * @param product what was sold; empty if missing
     * @param customer who bought it; empty if missing
     * @param quantity units, negative for returns; adds nothing if NaN or infinite
     * @param revenue quantity times unit price; adds nothing if NaN or infinite
     */
    public void add(
            final Optional<String> product,
            final Optional<String> customer,
            final double quantity,
            final double revenue) {
        final Sum sum =
                sums.computeIfAbsent(product, key -> new TreeMap<>())
                        .computeIfAbsent(segments.of(customer), key -> new Sum());
        sum.lines++;
        if (Double.isFinite(quantity)) {
            sum.quantity.add(quantity);
        }
        if (Double.isFinite(revenue)) {
            sum.revenue.add(revenue);
        }
    }

    /**
     * Returns one line per product and segment with a sale, by product and segment. The shares of a
     * product add up to 1; a segment that returned more than it bought has a share of 0.
     */
    public List<Line> lines() {
        final List<Line> lines = new ArrayList<>();
        sums.forEach(
                (product, bySegment) -> {
                    final double quantity = sumAboveZero(bySegment.values(), Sum::quantity);
                    final double revenue = sumAboveZero(bySegment.values(), Sum::revenue);
                    bySegment.forEach(
                            (segment, sum) ->
                                    lines.add(
                                            new Line(
                                                    product,
                                                    segment,
                                                    sum.quantity(),
                                                    sum.revenue(),
                                                    sum.lines,
                                                    Math.max(0, sum.quantity()) / quantity,
                                                    Math.max(0, sum.revenue()) / revenue)));
                });
        return lines;
    }

    /** Returns a sum that makes shares of nothing NaN. */
    private static double sumAboveZero(
            final Collection<Sum> sums, final ToDoubleFunction<Sum> figure) {
        final ExactSum total = new ExactSum();
        sums.forEach(sum -> total.add(Math.max(0, figure.applyAsDouble(sum))));
        return total.value();
    }
}
