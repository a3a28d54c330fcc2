// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Segments of customers change targets, targets change policies, and the comparison shows it. */
class PolicyWhatIfTest {

    private static final double UNIFORM_TARGET = 0.9;

    /** Of {@code data/target-rules.csv}, for products of class A. */
    private static final double CHAMPIONS = 0.99;

    private static final double LOYAL = 0.95;

    /** Sums of a dozen shares. */
    private static final double ROUNDING = 1e-12;

    /** Differences of sums of some thousand. */
    private static final double CENTS = 1e-9;

    private static RunTable targets() {
        return MainRun.whatIf("Service Targets (#10)", 0);
    }

    private static RunTable uniform() {
        return MainRun.whatIf("Inventory Optimizer (#12)", 0);
    }

    private static RunTable bySegment() {
        return MainRun.whatIf("Inventory Optimizer (#13)", 0);
    }

    private static double share(final String product, final String segment) {
        return MainRun.whatIf("Segment Demand (#8)", 0)
                .row(product + '#' + segment)
                .number("Quantity Share");
    }

    /** The shares are the ones of the table of demand by segment, the mean is made here. */
    @ParameterizedTest
    @ValueSource(strings = {"22423", "85123A", "47566", "22086"})
    void whoBuysAProductOfClassA_changesItsTarget(final String product) {
        final double champions = share(product, "Champions");
        final double loyal = share(product, "Loyal customers");
        final double expected =
                champions * CHAMPIONS + loyal * LOYAL + (1 - champions - loyal) * UNIFORM_TARGET;

        assertEquals("A", targets().row(product).text("Class").substring(0, 1));
        assertEquals(expected, targets().row(product).number("Service Target"), ROUNDING);
        assertEquals(expected, bySegment().row(product).number("Service Target"), ROUNDING);
        assertEquals(UNIFORM_TARGET, uniform().row(product).number("Service Target"));
    }

    /** More stock, fewer stock-outs: strictly so over all items, and for none the other way. */
    @Test
    void everyItemWhoseTargetRose_isServedBetterByMoreStock() {
        int risen = 0;
        for (final RunTable.Row before : uniform().rows()) {
            final RunTable.Row after = bySegment().row(before.key());
            if (after.number("Service Target") > before.number("Service Target")) {
                risen++;
                assertTrue(rises("Reorder Point", before, after), before::key);
                assertTrue(rises("Expected Cycle Service", before, after), before::key);
                assertTrue(rises("Expected Fill Rate", before, after), before::key);
                assertTrue(rises("Yearly Holding Cost", before, after), before::key);
                assertTrue(rises("Yearly Stock-out Cost", after, before), before::key);
            }
        }
        assertEquals(29, risen);
    }

    private static boolean rises(
            final String column, final RunTable.Row from, final RunTable.Row to) {
        return to.number(column) > from.number(column);
    }

    @ParameterizedTest
    @ValueSource(strings = {"History", "Simulated"})
    void thePolicyWithHigherTargets_servesMoreOfTheSameDemandAndHoldsMore(final String demand) {
        final RunTable policies = MainRun.whatIf("Inventory Simulator (#14)", 2);
        final RunTable.Row before = policies.row("Uniform targets#" + demand);
        final RunTable.Row after = policies.row("Targets by segment#" + demand);

        assertEquals(29, after.number("Items"));
        assertTrue(rises("Fill Rate", before, after), demand);
        assertTrue(rises("Holding Cost", before, after), demand);
        assertTrue(rises("Average Stock", before, after), demand);
        assertTrue(rises("Stock-out Cost", after, before), demand);
    }

    /** Both policies met the same futures: what they differ by is no chance. */
    @Test
    void inSimulatedFutures_segmentsServeMoreForLessCost() {
        final RunTable policies = MainRun.whatIf("Inventory Simulator (#14)", 2);
        final RunTable.Row cost = difference("Cost");
        final double before = policies.row("Uniform targets#Simulated").number("Cost");
        final double after = policies.row("Targets by segment#Simulated").number("Cost");

        assertEquals(after - before, cost.number("Difference"), CENTS);
        assertEquals(after / before - 1, cost.number("Change"), ROUNDING);
        assertTrue(cost.number("Difference Upper 95") < 0);
        assertTrue(cost.number("Change Upper 95") < 0);
        assertTrue(difference("Fill Rate").number("Difference Lower 95") > 0);
    }

    private static RunTable.Row difference(final String measure) {
        return MainRun.whatIf("Inventory Simulator (#14)", 4)
                .row("Targets by segment#Uniform targets#Simulated#" + measure);
    }

    @Test
    void theSummaryTellsWhichSegmentsMakeTheHighestTarget() {
        final List<String> sentences = MainRun.whatIf("Result Summary (#15)", 0).texts("Sentence");
        final String told = sentences.get(sentences.size() - 3);

        assertTrue(
                told.matches(
                        "[0-9,]+ of [0-9,]+ products have a service target, from .* The highest is"
                                + " that of .*: Class A[XYZ]: 0.9; .* of the units go to Champions:"
                                + " 0.99; .*together 0.9[0-9]+\\."),
                told);
    }

    @Test
    void theSummaryTellsWhatSegmentsChange() {
        final List<String> sentences = MainRun.whatIf("Result Summary (#15)", 0).texts("Sentence");
        final String differences = sentences.get(sentences.size() - 1);

        assertTrue(
                differences.matches(
                        "With real demand of 29 items, Uniform targets costs .*; Targets by segment"
                                + " costs .*In 100 simulated futures of 29 items, .*; Targets by"
                                + " segment costs [0-9]+ GBP less than Uniform targets, [0-9.]+ % less"
                                + " \\(95 %: .*\\) and serves [0-9.]+ points more .*"),
                differences);
    }

    @Test
    void theSummaryTellsWhatEachPolicyServesAndCosts() {
        final List<String> sentences = MainRun.whatIf("Result Summary (#15)", 0).texts("Sentence");
        final String policies = sentences.get(sentences.size() - 2);

        assertTrue(policies.startsWith("With real demand of 29 items, Current: "), policies);
        assertTrue(policies.contains("; Uniform targets: "), policies);
        assertTrue(policies.contains("; Targets by segment: "), policies);
        assertTrue(policies.contains(" In 100 simulated futures of 29 items, Current: "), policies);
    }
}
