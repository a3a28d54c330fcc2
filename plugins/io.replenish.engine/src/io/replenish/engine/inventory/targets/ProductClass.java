// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.targets;

import io.replenish.engine.inventory.classification.AbcClass;
import io.replenish.engine.inventory.classification.XyzClass;
import java.util.Optional;

/**
 * The classes of a product.
 *
 * @param abc its class by value; empty if it has none
 * @param xyz its class by variability; empty if it has none
 * @param problem why it cannot be told which classes these are, in a sentence; empty if it can
 */
record ProductClass(Optional<AbcClass> abc, Optional<XyzClass> xyz, Optional<String> problem) {

    /** Makes classes of texts. */
    static ProductClass of(final Optional<String> abc, final Optional<String> xyz) {
        final Optional<AbcClass> byValue =
                abc.flatMap(text -> ClassName.find(AbcClass.class, text));
        final Optional<XyzClass> byVariability =
                xyz.flatMap(text -> ClassName.find(XyzClass.class, text));
        return new ProductClass(
                byValue,
                byVariability,
                unknown(AbcClass.class, abc, byValue)
                        .or(() -> unknown(XyzClass.class, xyz, byVariability)));
    }

    private static <E extends Enum<E>> Optional<String> unknown(
            final Class<E> classes, final Optional<String> text, final Optional<E> found) {
        return text.filter(given -> found.isEmpty())
                .map(
                        given ->
                                "The class \""
                                        + given
                                        + "\" is none of "
                                        + ClassName.all(classes)
                                        + '.');
    }

    /** Returns these classes if others are the same, and otherwise that they contradict. */
    ProductClass and(final ProductClass other) {
        return equals(other)
                ? this
                : new ProductClass(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("The product has several rows with different classes."));
    }

    /** Returns both classes, such as "AX"; empty if one is lacking. */
    Optional<String> both() {
        return abc.isPresent() && xyz.isPresent() ? Optional.of(letters()) : Optional.empty();
    }

    /** Returns the classes in words. */
    String words() {
        return letters().isEmpty() ? "No class" : "Class " + letters();
    }

    private String letters() {
        return abc.map(Enum::name).orElse("") + xyz.map(Enum::name).orElse("");
    }
}
