// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.targets;

import io.replenish.engine.data.PlainNumber;
import io.replenish.engine.inventory.classification.AbcClass;
import io.replenish.engine.inventory.classification.XyzClass;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A service target and what it is for. A condition that is empty holds for anything, also for
 * products without such a class.
 *
 * @param name what messages call the rule, such as its row
 * @param abc class by value that a product has to be of
 * @param xyz class by variability that a product has to be of
 * @param segment segment of customers that the units have to go to
 * @param target the service target, above 0 and below 1
 */
public record TargetRule(
        String name,
        Optional<AbcClass> abc,
        Optional<XyzClass> xyz,
        Optional<String> segment,
        double target) {

    /**
     * Checks the target.
     *
     * @throws IllegalArgumentException if it is no share between 0 and 1, with the way out
     */
    public TargetRule {
        if (!(target > 0 && target < 1)) {
            throw new IllegalArgumentException(
                    "The service target of the rule \""
                            + name
                            + "\" is "
                            + (Double.isNaN(target) ? "missing" : PlainNumber.text(target))
                            + ": write a share above 0 and below 1, such as 0.95 for 95 %.");
        }
    }

    /**
     * Makes a rule of texts; capital letters or small ones, and blanks around them, are the same.
     *
     * @throws IllegalArgumentException if a text is the name of no class, with the way out
     */
    public static TargetRule of(
            final String name,
            final Optional<String> abc,
            final Optional<String> xyz,
            final Optional<String> segment,
            final double target) {
        return new TargetRule(
                name,
                abc.map(text -> ClassName.parse(AbcClass.class, text, name)),
                xyz.map(text -> ClassName.parse(XyzClass.class, text, name)),
                segment,
                target);
    }

    /** Returns how many conditions the rule has. */
    int conditions() {
        return (int) Stream.of(abc, xyz, segment).filter(Optional::isPresent).count();
    }

    /** Tells whether the rule is for units of a product that go to a segment, or to any. */
    boolean matches(final ProductClass product, final Optional<String> customers) {
        return (abc.isEmpty() || abc.equals(product.abc()))
                && (xyz.isEmpty() || xyz.equals(product.xyz()))
                && (segment.isEmpty() || segment.equals(customers));
    }

    /** Tells whether another rule is for the same. */
    boolean hasConditionsOf(final TargetRule other) {
        return abc.equals(other.abc) && xyz.equals(other.xyz) && segment.equals(other.segment);
    }
}
