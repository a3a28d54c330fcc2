// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.targets;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Rules of which the one with most conditions counts; among those with as many, the first. So a
 * rule for AX goes before one for all of A, and one for A that is bought by a segment before both
 * of one condition.
 */
public final class TargetRules {

    /** Most conditions first; the sort keeps the order of the others. */
    private static final Comparator<TargetRule> MOST_CONDITIONS_FIRST =
            Comparator.comparingInt(TargetRule::conditions).reversed();

    private final List<TargetRule> byPrecedence;

    /**
     * Makes rules of a list in the order of the user.
     *
     * @throws IllegalArgumentException if two rules are for the same and have different targets
     */
    public TargetRules(final List<TargetRule> rules) {
        byPrecedence = rules.stream().sorted(MOST_CONDITIONS_FIRST).toList();
        for (int i = 1; i < byPrecedence.size(); i++) {
            checkBefore(i);
        }
    }

    private void checkBefore(final int last) {
        final TargetRule rule = byPrecedence.get(last);
        for (final TargetRule earlier : byPrecedence.subList(0, last)) {
            if (rule.hasConditionsOf(earlier) && rule.target() != earlier.target()) {
                throw new IllegalArgumentException(
                        "The rules \""
                                + earlier.name()
                                + "\" and \""
                                + rule.name()
                                + "\" are for the same classes and segment but have different"
                                + " targets. Remove one of them.");
            }
        }
    }

    /** Returns the rule that counts for units of a product that go to a segment, or to any. */
    Optional<TargetRule> of(final ProductClass product, final Optional<String> segment) {
        return byPrecedence.stream().filter(rule -> rule.matches(product, segment)).findFirst();
    }

    /** Returns the names of all segments that there is a rule for. */
    public SortedSet<String> segments() {
        final SortedSet<String> segments = new TreeSet<>();
        byPrecedence.forEach(rule -> rule.segment().ifPresent(segments::add));
        return segments;
    }

    /** Tells whether there is no rule. */
    public boolean isEmpty() {
        return byPrecedence.isEmpty();
    }
}
