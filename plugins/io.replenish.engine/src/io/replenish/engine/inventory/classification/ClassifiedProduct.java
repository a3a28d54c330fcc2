// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.classification;

import java.util.Optional;

/**
 * A product with its classes.
 *
 * @param product its identifier
 * @param value what it is worth in currency, NaN if it is not known
 * @param place its place by value; empty if it has none
 * @param variability how much its demand varies
 * @param xyz its class by variability; empty if it has none
 * @param reason why it lacks a class, in sentences; empty if it has both
 */
public record ClassifiedProduct(
        String product,
        double value,
        Optional<ValuePlace> place,
        Variability variability,
        Optional<XyzClass> xyz,
        Optional<String> reason) {

    /** Returns the class by value; empty if it has none. */
    public Optional<AbcClass> abc() {
        return place.map(ValuePlace::abcClass);
    }

    /** Returns both classes, such as "AX"; empty if one is lacking. */
    public Optional<String> bothClasses() {
        return abc().flatMap(first -> xyz.map(second -> first.name() + second.name()));
    }
}
