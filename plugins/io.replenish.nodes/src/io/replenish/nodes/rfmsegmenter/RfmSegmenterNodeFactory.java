// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.rfmsegmenter;

import io.replenish.engine.data.CodedColumn;
import io.replenish.engine.data.DateColumn;
import io.replenish.engine.data.NumberColumn;
import io.replenish.engine.segmentation.CustomerSales;
import io.replenish.engine.segmentation.RfmSegmenter;
import io.replenish.engine.segmentation.RfmSettings;
import io.replenish.engine.segmentation.Segmentation;
import io.replenish.nodes.port.SegmentationPortObject;
import io.replenish.nodes.port.SegmentationPortObjectSpec;
import io.replenish.nodes.sales.SalesReader;
import io.replenish.nodes.table.EngineCall;
import java.util.function.Supplier;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionContext;
import org.knime.core.node.ExecutionMonitor;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.KNIMEException;
import org.knime.node.DefaultModel.ConfigureInput;
import org.knime.node.DefaultModel.ConfigureOutput;
import org.knime.node.DefaultModel.ExecuteInput;
import org.knime.node.DefaultModel.ExecuteOutput;
import org.knime.node.DefaultNode;
import org.knime.node.DefaultNodeFactory;

/** The node "RFM Segmenter": clean sales in, customers, segments and a segmentation model out. */
public final class RfmSegmenterNodeFactory extends DefaultNodeFactory {

    /** Name of the output of segments; port names are stored in workflows. */
    static final String SEGMENTS_PORT = "Segments";

    private static final DefaultNode NODE =
            DefaultNode.create()
                    .name("RFM Segmenter")
                    .icon("rfm-segmenter.png")
                    .shortDescription(
                            "Scores customers by recency, frequency and monetary value and finds segments.")
                    .fullDescription(
                            """
                    <p>
                    Who bought lately, often and much is worth more than who did not. This node finds for every customer
                    the <i>recency</i> (days from the last order to the analysis date), the <i>frequency</i> (number of
                    distinct orders, the first one included) and the <i>monetary value</i> (sum of the revenues), scores
                    each of them from 1 to 5, and groups customers that are alike into segments with names.
                    </p>
                    <h3>Scores</h3>
                    <p>
                    The scores cut the customers at the quantiles 20, 40, 60 and 80 %; recent customers get the high
                    scores of recency. Equal values always get equal scores, so that bands can be larger or smaller than
                    a fifth, or empty, where many customers have the same value: one order, for example.
                    </p>
                    <h3>Segments</h3>
                    <p>
                    Segments are found by k-means clustering of the logarithms of the three figures, log(1 + x), each
                    scaled to mean 0 and standard deviation 1, frequency and monetary value with half a weight each, since they
                    go together. The first centres come from one seed (k-means++, the best
                    of ten starts), customers are taken in the order of their identifiers: the result does not depend on
                    the order of the rows. Segments get the names whose typical scores are nearest to their own, no
                    name twice, such as <i>Champions</i>, <i>New customers</i>, <i>At risk</i> or <i>Lost</i>: segments
                    of the same kind have the same name in every run. A customer whose score of recency contradicts the
                    name goes to the nearest segment whose name is true: nobody who stays away is a champion. Segments
                    are sorted by revenue per customer.
                    </p>
                    <p>
                    Rows without a customer, without a readable date or revenue, or after the analysis date belong to no
                    segment. The second output has their sums, each kind in a row of its own, so that its lines
                    and revenues add up to those of the input.
                    </p>
                    """)
                    .sinceVersion(5, 8, 0)
                    .ports(
                            ports ->
                                    ports.addInputTable(
                                                    "Clean Sales",
                                                    "Clean sales, one row per order line, as the Sales Cleaner puts them out: with a customer,"
                                                            + " an order, a date and a revenue.")
                                            .addOutputTable(
                                                    "Customers",
                                                    "One row per customer: <i>Customer</i>, <i>First Purchase</i>, <i>Last Purchase</i>,"
                                                            + " <i>Recency</i> (days), <i>Frequency</i> (orders), <i>Monetary Value</i>, the"
                                                            + " three scores, the <i>RFM Score</i> (their digits), the <i>Segment</i> and the"
                                                            + " number of <i>Lines</i>.")
                                            .addOutputTable(
                                                    SEGMENTS_PORT,
                                                    "One row per segment: numbers and shares of customers and revenue, means of the figures and"
                                                            + " scores, and a suggestion what to do. Then one row each for rows of the input"
                                                            + " that belong to no segment, such as <i>No customer</i>.")
                                            .addOutputPort(
                                                    "Segmentation Model",
                                                    "Cut points, scale, centres and names: all that it takes to score other customers, or the"
                                                            + " same ones later, and put them into the same segments.",
                                                    SegmentationPortObject.TYPE))
                    .model(
                            model ->
                                    model.parametersClass(RfmSegmenterParameters.class)
                                            .configure(RfmSegmenterNodeFactory::configure)
                                            .execute(RfmSegmenterNodeFactory::execute))
                    .nodeType(NodeType.Learner)
                    .keywords(
                            "customer",
                            "recency",
                            "frequency",
                            "monetary",
                            "k-means",
                            "clustering",
                            "loyalty",
                            "churn");

    /** Creates the factory; called by KNIME. */
    public RfmSegmenterNodeFactory() {
        super(NODE);
    }

    private static void configure(final ConfigureInput in, final ConfigureOutput out)
            throws InvalidSettingsException {
        final RfmSegmenterParameters parameters = in.getParameters();
        parameters.checkColumns(in.getInTableSpec(0));
        out.setOutSpecs(
                SegmentTables.customersSpec(),
                SegmentTables.segmentsSpec(),
                new SegmentationPortObjectSpec(parameters.m_scoreRule.toEngine()));
    }

    private static void execute(final ExecuteInput in, final ExecuteOutput out)
            throws CanceledExecutionException, KNIMEException {
        final RfmSegmenterParameters parameters = in.getParameters();
        final BufferedDataTable input = in.getInTable(0);
        final ExecutionContext exec = in.getExecutionContext();
        exec.setMessage("Reading");
        final CustomerSales sales = read(input, parameters, exec.createSubProgress(0.4));
        exec.setMessage("Scoring and grouping");
        final RfmSettings settings = parameters.rfmSettings();
        final Segmentation result =
                EngineCall.run(
                        exec.createSubProgress(0.5),
                        progress -> RfmSegmenter.segment(sales, settings, progress));
        exec.setMessage("Writing");
        out.setOutData(
                SegmentTables.customers(result, exec.createSubExecutionContext(0.1)),
                SegmentTables.segments(result, exec),
                new SegmentationPortObject(result.model()));
        SegmentWarning.of(result, settings, input.size()).ifPresent(out::setWarningMessage);
    }

    private static CustomerSales read(
            final BufferedDataTable input,
            final RfmSegmenterParameters parameters,
            final ExecutionMonitor exec)
            throws CanceledExecutionException, KNIMEException {
        final SalesReader reader = new SalesReader(input.getDataTableSpec());
        final Supplier<CodedColumn<String>> customer =
                reader.identifiers(parameters.m_customerColumn);
        final Supplier<CodedColumn<String>> order = reader.identifiers(parameters.m_orderColumn);
        final Supplier<DateColumn> date = reader.dates(parameters.m_dateColumn);
        final Supplier<NumberColumn> revenue = reader.numbers(parameters.m_revenueColumn);
        reader.read(input, exec);
        return new CustomerSales(customer.get(), order.get(), date.get(), revenue.get());
    }
}
