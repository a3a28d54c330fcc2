// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.classification;

import io.replenish.engine.math.ExactSum;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Ranks products by value. The class depends on the products that are worth more: a product is A as
 * long as these have not reached the share of A. So the product that crosses the line is still A,
 * even if it is the only one, and names do not decide between equals.
 */
final class ValueRanking {

    private static final Comparator<Map.Entry<String, Double>> MOST_VALUABLE_FIRST =
            Map.Entry.<String, Double>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey());

    private ValueRanking() {}

    /**
     * Ranks products.
     *
     * @param values finite values by product
     * @return places by product, in the order of their ranks; none if no value is above 0
     */
    static Map<String, ValuePlace> of(
            final Map<String, Double> values, final ClassificationSettings settings) {
        final List<Map.Entry<String, Double>> ranked =
                values.entrySet().stream().sorted(MOST_VALUABLE_FIRST).toList();
        final Map<String, ValuePlace> places = new LinkedHashMap<>();
        if (ranked.isEmpty() || ranked.get(0).getValue() <= 0) {
            return places;
        }
        // in units of a power of two, which rounds nothing and keeps the sum in range
        final int exponent = Math.getExponent(ranked.get(0).getValue());
        final double total = sumAboveZero(ranked, exponent);
        final ExactSum sum = new ExactSum();
        double last = Double.POSITIVE_INFINITY;
        double shareAbove = 0;
        for (final Map.Entry<String, Double> product : ranked) {
            final double value = Math.scalb(Math.max(0, product.getValue()), -exponent);
            if (product.getValue() < last) {
                shareAbove = sum.value() / total;
                last = product.getValue();
            }
            sum.add(value);
            places.put(
                    product.getKey(),
                    new ValuePlace(
                            places.size() + 1,
                            value / total,
                            sum.value() / total,
                            last > 0 ? settings.abc(shareAbove) : AbcClass.C));
        }
        return places;
    }

    private static double sumAboveZero(
            final List<Map.Entry<String, Double>> products, final int exponent) {
        final ExactSum sum = new ExactSum();
        products.forEach(
                product -> sum.add(Math.scalb(Math.max(0, product.getValue()), -exponent)));
        return sum.value();
    }
}
