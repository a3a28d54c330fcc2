// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.summary;

import static io.replenish.engine.summary.Sentences.row;
import static io.replenish.engine.summary.Sentences.sentence;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Policies beside each other: the sentences were written by hand from the figures beside them. */
class ComparedPoliciesTest {

    @Test
    void effect() {
        assertEquals(
                "With real demand of 58 items, the fill rate is 97.1 % as ordered today and 99.4 %"
                        + " as proposed; the cost is 4,000 GBP and 3,000 GBP, a saving of 25.0 %;"
                        + " the stock is 600 and 900 units on average.",
                sentence(
                        ResultKind.EFFECT,
                        "GBP",
                        row("Current", "Current", 58.0, 4000.0, 0.9714, 600.0),
                        row("Proposed", "Proposed", 58.0, 3000.0, 0.9938, 900.0),
                        row("Difference", "Difference", 58.0, -1000.0, 0.0224, 300.0)));
    }

    @Test
    void effectThatCostsMoreAndEffectOnNothing() {
        final String costsMore =
                sentence(
                        ResultKind.EFFECT,
                        "",
                        row("Current", "Current", 1.0, 100.0, 0.5, 1.0),
                        row("Proposed", "Proposed", 1.0, 150.0, 0.9, 2.0));
        assertEquals(
                "With real demand of 1 item, the fill rate is 50.0 % as ordered today and 90.0 % as"
                        + " proposed; the cost is 100 and 150, an increase of 50.0 %; the stock is 1"
                        + " and 2 units on average.",
                costsMore);
        assertEquals(
                "No item could be replayed.",
                sentence(
                        ResultKind.EFFECT,
                        "",
                        row("Current", "Current", 0.0, null, null, null),
                        row("Proposed", "Proposed", 0.0, null, null, null)));
    }

    @Test
    void policies() {
        assertEquals(
                "With real demand of 2 items, Current: 90.0 % served at a cost of 1,235 GBP; By segment:"
                        + " 95.5 % served at a cost of 900 GBP, 10.0 % less (items are too few or too"
                        + " uneven for an interval). In 100 simulated futures of 1 item, Current: ? %"
                        + " served at a cost of 7 GBP.",
                sentence(
                        ResultKind.POLICIES,
                        "GBP",
                        row("a", "Current", "History", 2.0, 1.0, 1234.5, 0.9, null, null, null),
                        row("b", "Current", "Simulated", 1.0, 100.0, 7.0, null, null, null, null),
                        row(
                                "c",
                                "By segment",
                                "History",
                                2.0,
                                1.0,
                                900.0,
                                0.955,
                                -0.1,
                                null,
                                null)));
    }

    @Test
    void policiesWithTheIntervalOfTheirDifference() {
        assertEquals(
                "In 200 simulated futures of 57 items, Current: 93.0 % served at a cost of 200; Proposed:"
                        + " 98.1 % served at a cost of 176, 12.0 % less (95 %: 15.0 % less to 9.0 %"
                        + " less); Lean: 92.0 % served at a cost of 202, 1.0 % more (95 %: 1.0 % less to"
                        + " 3.0 % more).",
                sentence(
                        ResultKind.POLICIES,
                        "",
                        simulated("a", "Current", 200.0, 0.93, null, null, null),
                        simulated("b", "Proposed", 176.0, 0.981, -0.12, -0.15, -0.09),
                        simulated("c", "Lean", 202.0, 0.92, 0.01, -0.01, 0.03)));
    }

    private static Object[] simulated(
            final String name, final String policy, final Object... numbers) {
        return Stream.concat(
                        Stream.of(name, policy, "Simulated", 57.0, 200.0), Arrays.stream(numbers))
                .toArray();
    }

    /** Each is told against the one before it, though each stands against all before it. */
    @Test
    void differences() {
        assertEquals(
                "With real demand of 29 items, Proposed costs 1,863 GBP less than Current, 48.5 % less"
                        + " (95 %: 91.7 % less to 86.5 % more) and serves 1.6 points less (95 %: 12.0"
                        + " points less to 9.0 points more); By segment costs 151 GBP less than Proposed,"
                        + " 12.0 % less (items are too few or too uneven for an interval) and serves"
                        + " as much. In 100 simulated futures of 29 items, By segment costs as much as"
                        + " Proposed and serves 0.5 points more (futures are too few for an interval).",
                sentence(
                        ResultKind.DIFFERENCES,
                        "GBP",
                        difference(
                                "Proposed",
                                "Current",
                                "Cost",
                                -1863.0,
                                null,
                                null,
                                -0.485,
                                -0.917,
                                0.865),
                        difference(
                                "Proposed",
                                "Current",
                                "Fill Rate",
                                -0.0156,
                                -0.12,
                                0.09,
                                null,
                                null,
                                null),
                        difference(
                                "By segment",
                                "Current",
                                "Cost",
                                -2014.0,
                                null,
                                null,
                                -0.5,
                                null,
                                null),
                        difference(
                                "By segment",
                                "Current",
                                "Fill Rate",
                                0.1,
                                null,
                                null,
                                null,
                                null,
                                null),
                        difference(
                                "By segment",
                                "Proposed",
                                "Cost",
                                -151.0,
                                null,
                                null,
                                -0.12,
                                null,
                                null),
                        difference(
                                "By segment",
                                "Proposed",
                                "Turns",
                                3.0,
                                null,
                                null,
                                null,
                                null,
                                null),
                        difference(
                                "By segment",
                                "Proposed",
                                "Fill Rate",
                                0.0,
                                0.0,
                                0.0,
                                null,
                                null,
                                null),
                        row(
                                "x",
                                "By segment",
                                "Proposed",
                                "Simulated",
                                29.0,
                                100.0,
                                "Cost",
                                0.0,
                                null,
                                null,
                                0.0,
                                null,
                                null),
                        row(
                                "y",
                                "By segment",
                                "Proposed",
                                "Simulated",
                                29.0,
                                100.0,
                                "Fill Rate",
                                0.005,
                                null,
                                null,
                                null,
                                null,
                                null)));
    }

    private static Object[] difference(
            final String policy,
            final String other,
            final String measure,
            final Object... numbers) {
        return Stream.concat(
                        Stream.of("d", policy, other, "History", 29.0, 1.0, measure),
                        Arrays.stream(numbers))
                .toArray();
    }

    @Test
    void differencesOfNoItemsOrOfDemandForNothing() {
        assertEquals(
                "No item could be compared.",
                sentence(
                        ResultKind.DIFFERENCES,
                        "",
                        row(
                                "a", "B", "A", "History", 0.0, 1.0, "Cost", null, null, null, null,
                                null, null)));
        assertEquals(
                "With real demand of 29 items, B costs 1 more than A.",
                sentence(
                        ResultKind.DIFFERENCES,
                        "",
                        difference("B", "A", "Cost", 1.0, null, null, null, null, null),
                        difference("B", "A", "Fill Rate", null, null, null, null, null, null)));
    }

    @Test
    void policiesOfNoItems() {
        assertEquals(
                "No item could be compared.",
                sentence(
                        ResultKind.POLICIES,
                        "GBP",
                        row("a", "Current", "History", 0.0, 1.0, null, null, null, null, null)));
    }
}
