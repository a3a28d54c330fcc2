// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.resultsummary;

import io.replenish.engine.summary.ResultKind;
import io.replenish.engine.summary.SummaryColumns;
import io.replenish.nodes.table.Cells;
import io.replenish.nodes.table.ColumnTypes;
import io.replenish.nodes.table.RowIds;
import io.replenish.nodes.table.TableWriter;
import java.util.ArrayList;
import java.util.List;
import org.knime.core.data.DataTableSpec;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionContext;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.KNIMEException;
import org.knime.core.node.message.Message;
import org.knime.node.DefaultModel.ConfigureInput;
import org.knime.node.DefaultModel.ConfigureOutput;
import org.knime.node.DefaultModel.ExecuteInput;
import org.knime.node.DefaultModel.ExecuteOutput;
import org.knime.node.DefaultNode;
import org.knime.node.DefaultNodeFactory;

/** The node "Result Summary": tables of results in, a sentence or two about each out. */
public final class ResultSummaryNodeFactory extends DefaultNodeFactory {

    /** Name of the inputs; port names and ids are stored in workflows. */
    static final String RESULT_PORT = "Result";

    /** Name of the output; the runner prints outputs of this name. */
    private static final String SUMMARY_PORT = "Summary";

    private static final DataTableSpec SPEC = ColumnTypes.table(SummaryColumns.SUMMARY);

    private static final DefaultNode NODE =
            DefaultNode.create()
                    .name("Result Summary")
                    .icon("result-summary.png")
                    .shortDescription("Says in words what came out, a sentence or two per result.")
                    .fullDescription(
                            """
                    <p>
                    What is there to tell when a workflow has run? This node turns tables of results into sentences:
                    how much of the sales was kept, which segments were found, how many series got a model and how far
                    off their forecasts were, what to order and what the stock will be worth, what the proposed
                    policies change. The table can be sent by mail or put into a report as it is; the
                    command line prints it at the end of a run.
                    </p>
                    <p>
                    Connect any number of results, in the order in which they are to be told. They are known by their
                    columns:
                    </p>
                    <ul>
                    <li><i>Before and After</i> of the Sales Cleaner</li>
                    <li><i>Series Profile</i> of the Demand Aggregator</li>
                    <li><i>Segments</i> of the RFM Segmenter</li>
                    <li><i>Models</i> of the Auto SARIMA Learner</li>
                    <li><i>Forecasts</i> of the SARIMA Forecaster</li>
                    <li><i>Service Targets</i> of the node of that name</li>
                    <li><i>Policy</i> and <i>Portfolio</i> of the Inventory Optimizer</li>
                    <li><i>Orders</i> of the Replenishment Planner</li>
                    <li><i>Policies</i>, <i>Policy Differences</i> and <i>Effect in Total</i> of the Inventory
                    Simulator</li>
                    </ul>
                    """)
                    .sinceVersion(5, 8, 0)
                    .dynamicPorts(
                            ports ->
                                    ports.addInputPortGroup(
                                                    RESULT_PORT,
                                                    group ->
                                                            group.name(RESULT_PORT)
                                                                    .description(
                                                                            "A table of results as"
                                                                                    + " one of the"
                                                                                    + " other nodes"
                                                                                    + " puts it out."
                                                                                    + " Add a port for"
                                                                                    + " each.")
                                                                    .extendable()
                                                                    .supportedTypes(
                                                                            BufferedDataTable.TYPE)
                                                                    .fixedTypes(
                                                                            BufferedDataTable.TYPE))
                                            .addOutputPortGroup(
                                                    SUMMARY_PORT,
                                                    group ->
                                                            group.name(SUMMARY_PORT)
                                                                    .description(
                                                                            "One row per input, in"
                                                                                    + " their order:"
                                                                                    + " <i>Topic</i>,"
                                                                                    + " such as"
                                                                                    + " <i>Stock</i>,"
                                                                                    + " and"
                                                                                    + " <i>Sentence</i>.")
                                                                    .fixed(BufferedDataTable.TYPE)))
                    .model(
                            model ->
                                    model.parametersClass(ResultSummaryParameters.class)
                                            .configure(ResultSummaryNodeFactory::configure)
                                            .execute(ResultSummaryNodeFactory::execute))
                    .nodeType(NodeType.Other)
                    .keywords("report", "text", "words", "sentences", "key figures", "KPI");

    /** Creates the factory; called by KNIME. */
    public ResultSummaryNodeFactory() {
        super(NODE);
    }

    private static void configure(final ConfigureInput in, final ConfigureOutput out)
            throws InvalidSettingsException {
        kinds(in.getInTableSpecs());
        out.setOutSpecs(SPEC);
    }

    private static void execute(final ExecuteInput in, final ExecuteOutput out)
            throws CanceledExecutionException, KNIMEException {
        final ResultSummaryParameters parameters = in.getParameters();
        final ExecutionContext exec = in.getExecutionContext();
        final BufferedDataTable[] results = in.getInTables();
        final List<ResultKind> kinds = kinds(results);
        final RowIds rowIds = new RowIds();
        try (TableWriter writer = new TableWriter(SPEC, exec)) {
            for (int i = 0; i < results.length; i++) {
                final ResultKind kind = kinds.get(i);
                final String sentence =
                        kind.sentence(
                                ResultReader.read(
                                        results[i],
                                        kind,
                                        exec.createSubProgress(1.0 / results.length)),
                                parameters.m_currency);
                writer.add(rowIds.of(kind.title()), Cells.text(kind.title()), Cells.text(sentence));
            }
            out.setOutData(writer.finish());
        }
    }

    private static List<ResultKind> kinds(final BufferedDataTable... results)
            throws KNIMEException {
        final DataTableSpec[] specs = new DataTableSpec[results.length];
        for (int i = 0; i < specs.length; i++) {
            specs[i] = results[i].getDataTableSpec();
        }
        try {
            return kinds(specs);
        } catch (InvalidSettingsException e) { // checked by configure, unless there was no spec
            throw KNIMEException.of(Message.fromSummary(e.getMessage()), e);
        }
    }

    private static List<ResultKind> kinds(final DataTableSpec... specs)
            throws InvalidSettingsException {
        final List<ResultKind> kinds = new ArrayList<>();
        for (final DataTableSpec spec : specs) {
            kinds.add(ResultReader.kind(spec, kinds.size() + 1));
        }
        return kinds;
    }
}
