// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.inventorysimulator;

import io.replenish.engine.evaluation.PolicyMeasure;
import io.replenish.nodes.inventorysimulator.SimulatorView.Estimate;
import io.replenish.nodes.inventorysimulator.SimulatorView.Step;
import io.replenish.nodes.table.NamedCells;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.knime.core.data.DataRow;
import org.knime.core.node.BufferedDataTable;

/**
 * The steps from each policy to the next one, from the table "Policy Differences": of all that a
 * policy is compared with, the last is the one that stands before it.
 */
final class PolicySteps {

    private static final Estimate UNKNOWN = new Estimate(null, null, null);

    private final NamedCells cells;
    private final Map<List<String>, Step> steps = new HashMap<>();

    PolicySteps(final BufferedDataTable differences) {
        cells = new NamedCells(differences.getDataTableSpec());
        differences.forEach(this::add);
    }

    private void add(final DataRow row) {
        final String measure = cells.text(row, "Measure");
        if (measure.equals(PolicyMeasure.COST.title())) {
            put(
                    row,
                    new Step(
                            cells.text(row, "Compared With"),
                            SimulatorView.estimate(cells, row, "Difference"),
                            UNKNOWN));
        } else if (measure.equals(PolicyMeasure.FILL_RATE.title())) {
            final Step step = steps.get(key(row));
            put(
                    row,
                    new Step(
                            step.policy(),
                            step.cost(),
                            SimulatorView.estimate(cells, row, "Difference")));
        }
    }

    private void put(final DataRow row, final Step step) {
        steps.put(key(row), step);
    }

    private List<String> key(final DataRow row) {
        return List.of(cells.wholeText(row, "Policy"), cells.text(row, "Demand"));
    }

    /** Returns the step to a policy; null to the first one, and for JSON. */
    Step to(final String policy, final String demand) {
        return steps.get(List.of(policy, demand));
    }
}
