// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.classification;

import io.replenish.engine.math.ExactSum;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A cell of the matrix of classes: what the products of one class by value and one by variability
 * add up to.
 *
 * @param name both classes, such as "AX"; empty for the products that lack one
 * @param products number of products
 * @param shareOfProducts share of all products, NaN if there are none
 * @param value sum of the known values in currency
 * @param shareOfValue sum of the shares of the value
 */
public record ClassCell(
        Optional<String> name,
        int products,
        double shareOfProducts,
        double value,
        double shareOfValue) {

    /**
     * Returns the nine cells from AX to CZ, and one more for products that lack a class. Together
     * they hold every product once.
     */
    public static List<ClassCell> matrix(final List<ClassifiedProduct> products) {
        final List<ClassCell> cells = new ArrayList<>();
        for (final AbcClass abc : AbcClass.values()) {
            for (final XyzClass xyz : XyzClass.values()) {
                cells.add(of(Optional.of(abc.name() + xyz.name()), products));
            }
        }
        cells.add(of(Optional.empty(), products));
        return cells;
    }

    private static ClassCell of(
            final Optional<String> name, final List<ClassifiedProduct> products) {
        final ExactSum value = new ExactSum();
        final ExactSum share = new ExactSum();
        int count = 0;
        for (final ClassifiedProduct product : products) {
            if (product.bothClasses().equals(name)) {
                count++;
                share.add(product.place().map(ValuePlace::share).orElse(0.0));
                if (Double.isFinite(product.value())) {
                    value.add(product.value());
                }
            }
        }
        return new ClassCell(
                name, count, (double) count / products.size(), value.value(), share.value());
    }
}
