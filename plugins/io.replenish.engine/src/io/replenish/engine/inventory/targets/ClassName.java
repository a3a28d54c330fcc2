// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.targets;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Names of classes as people write them. */
final class ClassName {

    private ClassName() {}

    /** Returns the class of a name; empty if there is none. */
    static <E extends Enum<E>> Optional<E> find(final Class<E> classes, final String text) {
        final String name = text.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(classes.getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findFirst();
    }

    /**
     * Returns the class of a name in a rule.
     *
     * @throws IllegalArgumentException if there is none, with the way out
     */
    static <E extends Enum<E>> E parse(
            final Class<E> classes, final String text, final String rule) {
        return find(classes, text)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "The rule \""
                                                + rule
                                                + "\" is for the class \""
                                                + text
                                                + "\": write "
                                                + all(classes)
                                                + ", or nothing if it is for all of them."));
    }

    /** Returns all names in words, such as "A, B or C". */
    static <E extends Enum<E>> String all(final Class<E> classes) {
        final String names =
                Arrays.stream(classes.getEnumConstants())
                        .map(Enum::name)
                        .collect(Collectors.joining(", "));
        final int last = names.lastIndexOf(", ");
        return names.substring(0, last) + " or " + names.substring(last + 2);
    }
}
