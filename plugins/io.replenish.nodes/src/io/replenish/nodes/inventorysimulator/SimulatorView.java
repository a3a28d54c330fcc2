// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.inventorysimulator;

import io.replenish.nodes.table.NamedCells;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.knime.core.data.DataRow;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionContext;
import org.knime.core.node.KNIMEException;
import org.knime.node.DefaultView.ViewInput;

/**
 * What the page of the view shows, made from the tables that the node keeps for it. KNIME turns the
 * record into JSON: names of components are the contract with the page. A number that is not known
 * is null.
 *
 * @param title heading of the page
 * @param outcomes one entry per policy and kind of demand, the current policy first
 * @param stock stock over time, one entry per policy and kind of demand
 * @param policiesInAll how many policies were replayed
 */
record SimulatorView(
        String title, List<Outcome> outcomes, List<StockLine> stock, int policiesInAll) {

    /** Policies in the view: more could neither be told apart nor stay small. */
    static final int MOST_POLICIES = 20;

    /** What became of a policy. */
    record Outcome(
            String policy,
            String demand,
            Object items,
            Object paths,
            Object periods,
            Estimate cost,
            Estimate costDifference,
            Estimate fillRate,
            Estimate fillRateDifference,
            Estimate cycleService,
            Object stockoutPeriods,
            Object averageStock,
            Object turns,
            Object holdingCost,
            Object orderCost,
            Object stockoutCost,
            Step before) {}

    /**
     * How a policy differs from the one that stands before it.
     *
     * @param policy that one
     * @param cost difference of the cost
     * @param fillRate difference of the fill rate
     */
    record Step(String policy, Estimate cost, Estimate fillRate) {}

    /** A number and its interval of 95 %. */
    record Estimate(Object value, Object lower, Object upper) {}

    /** Stock over time; each number is the mean of as many periods as the step says. */
    record StockLine(
            String policy,
            String demand,
            int step,
            List<Object> demandUnits,
            List<Object> served,
            List<Object> onHand,
            List<Object> onOrder) {}

    /**
     * Returns the tables for KNIME to keep, in the order that {@link #of(BufferedDataTable[])}
     * expects.
     *
     * @param policies the output with one row per policy and kind of demand
     * @param stock the output with one row per policy, kind of demand and period
     * @param differences the output with one row per pair of policies, kind of demand and measure
     */
    static BufferedDataTable[] internal(
            final BufferedDataTable policies,
            final BufferedDataTable stock,
            final BufferedDataTable differences,
            final ExecutionContext exec)
            throws CanceledExecutionException, KNIMEException {
        return new BufferedDataTable[] {
            policies, StockSample.write(stock, shown(policies), step(policies), exec), differences
        };
    }

    /** Makes the content from the tables that the node gave to KNIME. */
    static SimulatorView of(final ViewInput input) {
        return of(input.getInternalTables());
    }

    /** Makes the content from the tables of {@link #internal}. */
    static SimulatorView of(final BufferedDataTable[] tables) {
        final BufferedDataTable policies = tables[0];
        return new SimulatorView(
                "Inventory Simulator report",
                outcomes(policies, shown(policies), new PolicySteps(tables[2])),
                stock(tables[1], step(policies)),
                names(policies).size());
    }

    private static Set<String> names(final BufferedDataTable policies) {
        final NamedCells cells = new NamedCells(policies.getDataTableSpec());
        final Set<String> names = new LinkedHashSet<>();
        policies.forEach(row -> names.add(cells.wholeText(row, "Policy")));
        return names;
    }

    private static Set<String> shown(final BufferedDataTable policies) {
        return Set.copyOf(names(policies).stream().limit(MOST_POLICIES).toList());
    }

    private static int step(final BufferedDataTable policies) {
        final NamedCells cells = new NamedCells(policies.getDataTableSpec());
        double periods = 0;
        for (final DataRow row : policies) {
            periods = Math.max(periods, cells.number(row, "Periods"));
        }
        return StockSample.step((long) periods);
    }

    private static List<Outcome> outcomes(
            final BufferedDataTable policies, final Set<String> shown, final PolicySteps steps) {
        final NamedCells cells = new NamedCells(policies.getDataTableSpec());
        final List<Outcome> outcomes = new ArrayList<>();
        for (final DataRow row : policies) {
            if (shown.contains(cells.wholeText(row, "Policy"))) {
                outcomes.add(outcome(cells, row, steps));
            }
        }
        return outcomes;
    }

    private static Outcome outcome(
            final NamedCells cells, final DataRow row, final PolicySteps steps) {
        return new Outcome(
                cells.text(row, "Policy"),
                cells.text(row, "Demand"),
                cells.value(row, "Items"),
                cells.value(row, "Paths"),
                cells.value(row, "Periods"),
                estimate(cells, row, "Cost"),
                estimate(cells, row, "Cost Difference"),
                estimate(cells, row, "Fill Rate"),
                estimate(cells, row, "Fill Rate Difference"),
                estimate(cells, row, "Cycle Service"),
                cells.value(row, "Stock-out Periods"),
                cells.value(row, "Average Stock"),
                cells.value(row, "Turns"),
                cells.value(row, "Holding Cost"),
                cells.value(row, "Order Cost"),
                cells.value(row, "Stock-out Cost"),
                steps.to(cells.wholeText(row, "Policy"), cells.text(row, "Demand")));
    }

    /** Returns a number with its interval, of columns that the first of them is named after. */
    static Estimate estimate(final NamedCells cells, final DataRow row, final String measure) {
        return new Estimate(
                cells.value(row, measure),
                cells.value(row, measure + " Lower 95"),
                cells.value(row, measure + " Upper 95"));
    }

    private static List<StockLine> stock(final BufferedDataTable table, final int step) {
        final NamedCells cells = new NamedCells(table.getDataTableSpec());
        final Map<List<String>, StockLine> lines = new LinkedHashMap<>();
        for (final DataRow row : table) {
            final StockLine line =
                    lines.computeIfAbsent(
                            List.of(cells.wholeText(row, "Policy"), cells.text(row, "Demand")),
                            key -> emptyLine(cells, row, step));
            line.demandUnits().add(cells.value(row, "Demand Units"));
            line.served().add(cells.value(row, "Served"));
            line.onHand().add(cells.value(row, "On Hand"));
            line.onOrder().add(cells.value(row, "On Order"));
        }
        return List.copyOf(lines.values());
    }

    private static StockLine emptyLine(final NamedCells cells, final DataRow row, final int step) {
        return new StockLine(
                cells.text(row, "Policy"),
                cells.text(row, "Demand"),
                step,
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
    }
}
