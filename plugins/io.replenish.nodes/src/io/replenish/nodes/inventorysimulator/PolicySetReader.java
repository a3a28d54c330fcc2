// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.inventorysimulator;

import io.replenish.engine.evaluation.FurtherPolicy;
import io.replenish.engine.evaluation.OrderRule;
import io.replenish.engine.evaluation.PolicyNames;
import io.replenish.engine.evaluation.PolicySet;
import io.replenish.nodes.table.TableRows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.knime.core.data.DataTableSpec;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionMonitor;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.KNIMEException;

/** Reads the table of items with the proposed policy, and the tables of further policies. */
final class PolicySetReader {

    private final PolicyReader proposed;
    private final List<RuleReader> others = new ArrayList<>();
    private int unused;

    /**
     * Finds the columns.
     *
     * @param policies the table of items first
     * @throws InvalidSettingsException if a chosen column is absent or holds something else
     */
    PolicySetReader(
            final List<DataTableSpec> policies, final InventorySimulatorParameters parameters)
            throws InvalidSettingsException {
        proposed = new PolicyReader(policies.get(0), parameters);
        for (final DataTableSpec other : policies.subList(1, policies.size())) {
            others.add(RuleReader.ofOthers(other, parameters));
        }
    }

    /** Reads the tables, the one of items first. */
    PolicySet read(final List<BufferedDataTable> policies, final ExecutionMonitor exec)
            throws CanceledExecutionException, KNIMEException {
        final double share = 1.0 / policies.size();
        TableRows.forEach(
                policies.get(0), exec.createSubProgress(share), (index, row) -> proposed.add(row));
        final List<Optional<String>> names = new ArrayList<>(List.of(proposed.policyName()));
        final List<Map<String, OrderRule>> rules = new ArrayList<>();
        for (int i = 0; i < others.size(); i++) {
            rules.add(rules(others.get(i), policies.get(i + 1), exec.createSubProgress(share)));
            names.add(others.get(i).policyName());
        }
        final List<String> unique = PolicyNames.of(names);
        final List<FurtherPolicy> further = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            further.add(new FurtherPolicy(unique.get(i + 1), rules.get(i)));
        }
        return new PolicySet(unique.get(0), proposed.items(), further);
    }

    /** Of several rows of a product, the first one counts, as in the table of items. */
    private Map<String, OrderRule> rules(
            final RuleReader reader, final BufferedDataTable table, final ExecutionMonitor exec)
            throws CanceledExecutionException, KNIMEException {
        final Map<String, OrderRule> rules = new HashMap<>();
        TableRows.forEach(
                table,
                exec,
                (index, row) -> {
                    final String product = reader.product(row);
                    final OrderRule rule = reader.rule(row);
                    if (product == null || rules.putIfAbsent(product, rule) != null) {
                        unused++;
                    }
                });
        return rules;
    }

    /**
     * Returns the number of rows of further policies that do not count, as they have no product or
     * one that has a row already.
     */
    int unusedRows() {
        return unused;
    }

    /** Returns the RowIDs of the items that were read. */
    List<String> itemKeys() {
        return proposed.itemKeys();
    }
}
