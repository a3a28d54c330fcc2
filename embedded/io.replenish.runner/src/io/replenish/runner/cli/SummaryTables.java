// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.cli;

import io.replenish.runner.execution.ExecutableNode;
import io.replenish.runner.execution.ExecutableWorkflow;
import io.replenish.runner.execution.NodeState;
import java.util.ArrayList;
import java.util.List;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataRow;
import org.knime.core.data.DataTableSpec;
import org.knime.core.node.BufferedDataTable;

/**
 * What a workflow says in words about its results: the rows of all output tables of the name
 * "Summary" that have a column "Sentence", each behind its "Topic". Any node may put out such a
 * table; in KNIME it is a table like others.
 */
final class SummaryTables {

    private static final String PORT = "Summary";
    private static final String TOPIC = "Topic";
    private static final String SENTENCE = "Sentence";

    private SummaryTables() {}

    /** Returns the lines to print, in the order of the nodes; none if there is no such table. */
    static List<String> lines(final ExecutableWorkflow workflow) {
        final List<String> lines = new ArrayList<>();
        for (final ExecutableNode node : workflow.nodes()) {
            for (int i = 0; i < node.instance().outPorts().size(); i++) {
                if (node.state() == NodeState.EXECUTED
                        && node.instance().outPorts().get(i).name().equals(PORT)
                        && node.output(i) instanceof BufferedDataTable table) {
                    lines.addAll(lines(table));
                }
            }
        }
        return lines;
    }

    /** Returns a line per row; none if the table has no sentences. */
    static List<String> lines(final BufferedDataTable table) {
        final DataTableSpec spec = table.getDataTableSpec();
        final int topic = spec.findColumnIndex(TOPIC);
        final int sentence = spec.findColumnIndex(SENTENCE);
        final List<String> lines = new ArrayList<>();
        if (sentence >= 0) {
            for (final DataRow row : table) {
                final String about = topic < 0 ? "" : text(row.getCell(topic));
                lines.add((about.isEmpty() ? "" : about + ": ") + text(row.getCell(sentence)));
            }
        }
        return lines;
    }

    private static String text(final DataCell cell) {
        return cell.isMissing() ? "" : RunPrinter.printable(cell.toString());
    }
}
