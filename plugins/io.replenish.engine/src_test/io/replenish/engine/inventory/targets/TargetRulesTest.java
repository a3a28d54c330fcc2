// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.targets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which rule counts, and which rules are refused. */
class TargetRulesTest {

    /** Makes a rule; null is any. */
    private static TargetRule rule(
            final int row,
            final String abc,
            final String xyz,
            final String segment,
            final double target) {
        return TargetRule.of(
                "Row" + row,
                Optional.ofNullable(abc),
                Optional.ofNullable(xyz),
                Optional.ofNullable(segment),
                target);
    }

    private static double target(
            final List<TargetRule> rules,
            final String abc,
            final String xyz,
            final String segment) {
        final ProductClass product =
                ProductClass.of(Optional.ofNullable(abc), Optional.ofNullable(xyz));
        return new TargetRules(rules)
                .of(product, Optional.ofNullable(segment))
                .orElseThrow()
                .target();
    }

    /** The winner has most conditions, whatever the order of the rules. */
    @ParameterizedTest
    @CsvSource({
        "A, X, Lost, 0.1", // all three conditions
        "A, X, Loyal, 0.2", // both classes
        "A, Y, Lost, 0.3", // class by value and segment
        "B, X, Lost, 0.4", // class by variability and segment
        "A, Y, Loyal, 0.5", // class by value
        "B, X, Loyal, 0.6", // class by variability
        "B, Y, Lost, 0.7", // segment
        "B, Y, Loyal, 0.8", // nothing
        "A, X, , 0.2", // units of any segment
        "A, , Lost, 0.3",
        ", , Lost, 0.7",
        ", , Loyal, 0.8"
    })
    void theRuleWithMostConditionsCounts(
            final String abc, final String xyz, final String segment, final double target) {
        final List<TargetRule> rules = new ArrayList<>();
        rules.add(rule(0, null, null, null, 0.8));
        rules.add(rule(1, null, null, "Lost", 0.7));
        rules.add(rule(2, null, "X", null, 0.6));
        rules.add(rule(3, "A", null, null, 0.5));
        rules.add(rule(4, null, "X", "Lost", 0.4));
        rules.add(rule(5, "A", null, "Lost", 0.3));
        rules.add(rule(6, "A", "X", null, 0.2));
        rules.add(rule(7, "A", "X", "Lost", 0.1));
        assertEquals(target, target(rules, abc, xyz, segment));
        Collections.reverse(rules);
        assertEquals(target, target(rules, abc, xyz, segment));
    }

    @Test
    void amongRulesWithAsManyConditionsTheFirstCounts() {
        final TargetRule byValue = rule(0, "A", null, null, 0.5);
        final TargetRule bySegment = rule(1, null, null, "Lost", 0.6);
        assertEquals(0.5, target(List.of(byValue, bySegment), "A", "X", "Lost"));
        assertEquals(0.6, target(List.of(bySegment, byValue), "A", "X", "Lost"));
    }

    @ParameterizedTest
    @CsvSource({"95, 95", "1, 1", "0, 0", "-0.5, -0.5", "NaN, missing", "Infinity, Infinity"})
    void aTargetThatIsNoShare_isRefused(final double target, final String named) {
        final IllegalArgumentException refusal =
                assertThrows(
                        IllegalArgumentException.class, () -> rule(3, "A", null, null, target));
        assertEquals(
                "The service target of the rule \"Row3\" is "
                        + named
                        + ": write a share above 0 and below 1, such as 0.95 for 95 %.",
                refusal.getMessage());
    }

    @Test
    void aRuleForAClassThatThereIsNot_isRefused() {
        assertEquals(
                "The rule \"Row4\" is for the class \"AX\": write A, B or C, or nothing if it is for"
                        + " all of them.",
                assertThrows(IllegalArgumentException.class, () -> rule(4, "AX", null, null, 0.9))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> rule(4, "A", "W", null, 0.9));
    }

    @Test
    void rulesThatContradict_areRefusedAndRepeatedOnesAreNot() {
        final List<TargetRule> rules =
                List.of(
                        rule(0, "A", null, "Lost", 0.9),
                        rule(1, "A", null, null, 0.9),
                        rule(2, "a ", null, "Lost", 0.8));
        assertEquals(
                "The rules \"Row0\" and \"Row2\" are for the same classes and segment but have"
                        + " different targets. Remove one of them.",
                assertThrows(IllegalArgumentException.class, () -> new TargetRules(rules))
                        .getMessage());
        final TargetRule same = rule(0, "A", "X", null, 0.9);
        assertEquals(0.9, target(List.of(same, same), "A", "X", null));
        assertFalse(new TargetRules(List.of(same)).isEmpty());
        assertTrue(new TargetRules(List.of()).isEmpty());
    }
}
