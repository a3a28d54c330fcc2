// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.servicetargets;

import io.replenish.engine.inventory.targets.ServiceTargets;
import io.replenish.engine.inventory.targets.TargetRule;
import io.replenish.engine.inventory.targets.TargetRules;
import io.replenish.nodes.table.Cells;
import io.replenish.nodes.table.ChosenColumns;
import io.replenish.nodes.table.TableRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.knime.core.data.DataRow;
import org.knime.core.data.DataTableSpec;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionMonitor;
import org.knime.core.node.KNIMEException;
import org.knime.core.node.message.Message;

/** Reads rules, classes and demand by segment. */
final class TargetReader {

    private TargetReader() {}

    /**
     * Reads the rules, each under its RowID.
     *
     * @throws KNIMEException if one of them cannot be used, with the way out
     */
    static TargetRules rules(
            final BufferedDataTable table, final ChosenColumns columns, final ExecutionMonitor exec)
            throws CanceledExecutionException, KNIMEException {
        final DataTableSpec spec = table.getDataTableSpec();
        final int abc = columns.index(TargetInput.RULE_ABC, spec);
        final int xyz = columns.index(TargetInput.RULE_XYZ, spec);
        final int segment = columns.index(TargetInput.RULE_SEGMENT, spec);
        final int target = columns.index(TargetInput.RULE_TARGET, spec);
        final List<TargetRule> rules = new ArrayList<>();
        try {
            TableRows.forEach(
                    table,
                    exec,
                    (index, row) ->
                            rules.add(
                                    TargetRule.of(
                                            row.getKey().getString(),
                                            text(row, abc),
                                            text(row, xyz),
                                            text(row, segment),
                                            Cells.numberIn(row.getCell(target)))));
            return new TargetRules(rules);
        } catch (IllegalArgumentException e) {
            throw KNIMEException.of(
                    Message.fromSummary(
                            "The table \""
                                    + ServiceTargetsNodeFactory.RULE_PORT
                                    + "\" cannot be used. "
                                    + e.getMessage()),
                    e);
        }
    }

    /** Reads the products, and returns how many rows have none. */
    static int products(
            final BufferedDataTable table,
            final ChosenColumns columns,
            final ServiceTargets targets,
            final ExecutionMonitor exec)
            throws CanceledExecutionException, KNIMEException {
        final DataTableSpec spec = table.getDataTableSpec();
        final int product = columns.index(TargetInput.PRODUCT, spec);
        final int abc = columns.index(TargetInput.ABC, spec);
        final int xyz = columns.index(TargetInput.XYZ, spec);
        final int[] skipped = {0};
        TableRows.forEach(
                table,
                exec,
                (index, row) ->
                        text(row, product)
                                .ifPresentOrElse(
                                        name ->
                                                targets.addProduct(
                                                        name, text(row, abc), text(row, xyz)),
                                        () -> skipped[0]++));
        return skipped[0];
    }

    /** Reads the demand by segment, and returns how many rows lack what it takes to count. */
    static int demand(
            final BufferedDataTable table,
            final ChosenColumns columns,
            final ServiceTargets targets,
            final ExecutionMonitor exec)
            throws CanceledExecutionException, KNIMEException {
        final DataTableSpec spec = table.getDataTableSpec();
        final int product = columns.index(TargetInput.BOUGHT_PRODUCT, spec);
        final int segment = columns.index(TargetInput.SEGMENT, spec);
        final int quantity = columns.index(TargetInput.QUANTITY, spec);
        final int[] skipped = {0};
        TableRows.forEach(
                table,
                exec,
                (index, row) -> {
                    final Optional<String> bought = text(row, product);
                    final Optional<String> by = text(row, segment);
                    final double units = Cells.numberIn(row.getCell(quantity));
                    if (bought.isPresent() && by.isPresent()) {
                        targets.addDemand(bought.get(), by.get(), units);
                    }
                    if (bought.isEmpty() || by.isEmpty() || !Double.isFinite(units)) {
                        skipped[0]++;
                    }
                });
        return skipped[0];
    }

    private static Optional<String> text(final DataRow row, final int column) {
        return Optional.ofNullable(Cells.key(row.getCell(column)));
    }
}
