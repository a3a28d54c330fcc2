// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.tests;

import io.replenish.runner.execution.ExecutableNode;
import java.util.HashMap;
import java.util.Map;
import org.knime.core.node.BufferedDataTable;

/** The large workflows, executed once for all tests that look at their results. */
final class MainRun {

    private static final Map<String, Map<String, ExecutableNode>> RUNS = new HashMap<>();

    private MainRun() {}

    /** Returns a table of {@code sales-to-stock}. */
    static RunTable daily(final String node, final int output) {
        return table("sales-to-stock", node, output);
    }

    /** Returns a table of {@code monthly-subcategories}. */
    static RunTable monthly(final String node, final int output) {
        return table("monthly-subcategories", node, output);
    }

    /** Returns a table of {@code policy-what-if}. */
    static RunTable whatIf(final String node, final int output) {
        return table("policy-what-if", node, output);
    }

    private static synchronized RunTable table(
            final String workflow, final String node, final int output) {
        final Map<String, ExecutableNode> run = RUNS.computeIfAbsent(workflow, MainRun::execute);
        return new RunTable((BufferedDataTable) run.get(node).output(output));
    }

    private static Map<String, ExecutableNode> execute(final String workflow) {
        try {
            return Runner.execute(Checkout.WORKFLOWS.resolve(workflow));
        } catch (Exception e) { // the test fails, whatever it is
            throw new IllegalStateException(workflow + " does not run", e);
        }
    }
}
