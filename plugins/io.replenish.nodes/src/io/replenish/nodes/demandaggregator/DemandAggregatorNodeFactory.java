// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.demandaggregator;

import io.replenish.engine.data.CodedColumn;
import io.replenish.engine.data.DateColumn;
import io.replenish.engine.data.NumberColumn;
import io.replenish.engine.demand.DemandAggregator;
import io.replenish.engine.demand.DemandResult;
import io.replenish.engine.demand.SalesLines;
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

/**
 * The node "Demand Aggregator": clean sales in, regular series of demand and their profiles out.
 */
public final class DemandAggregatorNodeFactory extends DefaultNodeFactory {

    /** Name of the output of profiles; port names are stored in workflows. */
    static final String PROFILE_PORT = "Series Profile";

    private static final DefaultNode NODE =
            DefaultNode.create()
                    .name("Demand Aggregator")
                    .icon("demand-aggregator.png")
                    .shortDescription(
                            "Sums clean sales to one regular series per product and explains every gap.")
                    .fullDescription(
                            """
                    <p>
                    Forecasts need demand at regular intervals; sales are recorded when they happen. This node sums the
                    lines of clean sales over days, weeks or months to one series per product, or per value of any other
                    column. All series have the same periods, from the first to the last sale of anything, and the
                    column <i>Status</i> says for each period whether there was a sale, and if not, why not.
                    </p>
                    <h3>Status of a period</h3>
                    <ul>
                    <li><b>Sold</b>: there is at least one line of sales, whatever its quantity.</li>
                    <li><b>True zero</b>: the shop was open and the product listed; demand is zero.</li>
                    <li><b>Weekly closing day</b>: a weekday on which the shop never sells anything.</li>
                    <li><b>Closed</b>: the shop sold nothing at all in the period, though it usually does.</li>
                    <li><b>Not yet listed</b>: before the first sale of the product; demand is missing.</li>
                    <li><b>Delisted</b>: since the last sale of a product that counts as given up; demand is
                    missing.</li>
                    </ul>
                    <h3>How closed days are found</h3>
                    <p>
                    A weekday is a weekly closing day if it came up at least four times and had sales, of whatever
                    product, on less than one in ten of these dates. Any other day without a sale of anything is closed.
                    Both hold only if there were sales on at least four of five days that are no weekly closing days: a
                    shop that sells more rarely does not let tell a closed day from a day without customers, and then
                    all days count as open. Weeks and months are closed if all their days are.
                    </p>
                    <h3>Incomplete periods</h3>
                    <p>
                    The first and the last period are incomplete if the data starts after the period's first day or ends
                    before its last one, weekly closing days aside. If the data has times of day, a last day whose sales
                    end earlier than on 19 of 20 other days, or a first day whose sales start later, is incomplete too.
                    Periods whose sales are all dated the same day of the period, such as the first of the month, count
                    as complete.
                    </p>
                    <h3>Demand classes</h3>
                    <p>
                    Demand is <i>smooth</i>, <i>erratic</i>, <i>intermittent</i> or <i>lumpy</i> by the average interval
                    between periods with demand (ADI, from 1.32 on intermittent or lumpy) and the squared coefficient of
                    variation of demand above zero (CV2, from 0.49 on erratic or lumpy). Closed and incomplete periods
                    do not count. No sale gets lost: the quantities, revenues and lines of the second output add up to
                    those of the input.
                    </p>
                    """)
                    .sinceVersion(5, 8, 0)
                    .ports(
                            ports ->
                                    ports.addInputTable(
                                                    "Clean Sales",
                                                    "Clean sales, one row per order line, as the Sales Cleaner puts them out: with a product, a"
                                                            + " date, a quantity, a revenue and, if there is one, an order.")
                                            .addOutputTable(
                                                    "Demand",
                                                    "One row per series and period: <i>Key</i>, <i>Period</i> (its first day), <i>Demand</i>"
                                                            + " (missing where it is not known; the missing cell says why), <i>Status</i>,"
                                                            + " <i>Coverage</i> (Complete or Incomplete), <i>Open Days</i>, and the sums"
                                                            + " <i>Quantity</i>, <i>Revenue</i>, <i>Orders</i> and <i>Lines</i>.")
                                            .addOutputTable(
                                                    PROFILE_PORT,
                                                    "One row per series with its length, its numbers of periods with, without and with unknown"
                                                            + " demand, ADI, CV2, demand class, a hint at the length of its season, and its"
                                                            + " sums; series that were left out and rows that belong to no series are there"
                                                            + " too, with the reason."))
                    .model(
                            model ->
                                    model.parametersClass(DemandAggregatorParameters.class)
                                            .configure(DemandAggregatorNodeFactory::configure)
                                            .execute(DemandAggregatorNodeFactory::execute))
                    .nodeType(NodeType.Manipulator)
                    .keywords(
                            "time series",
                            "aggregation",
                            "gaps",
                            "calendar",
                            "intermittent demand",
                            "ADI",
                            "CV2");

    /** Creates the factory; called by KNIME. */
    public DemandAggregatorNodeFactory() {
        super(NODE);
    }

    private static void configure(final ConfigureInput in, final ConfigureOutput out)
            throws InvalidSettingsException {
        final DemandAggregatorParameters parameters = in.getParameters();
        parameters.checkColumns(in.getInTableSpec(0));
        out.setOutSpecs(DemandTables.demandSpec(), DemandTables.profileSpec());
    }

    private static void execute(final ExecuteInput in, final ExecuteOutput out)
            throws CanceledExecutionException, KNIMEException {
        final DemandAggregatorParameters parameters = in.getParameters();
        final ExecutionContext exec = in.getExecutionContext();
        exec.setMessage("Reading");
        final SalesLines lines = read(in.getInTable(0), parameters, exec.createSubProgress(0.4));
        exec.setMessage("Summing");
        final DemandResult result =
                EngineCall.run(
                        exec.createSubProgress(0.2),
                        progress ->
                                DemandAggregator.aggregate(
                                        lines, parameters.demandSettings(), progress));
        exec.setMessage("Writing");
        out.setOutData(
                DemandTables.demand(result, exec.createSubExecutionContext(0.4)),
                DemandTables.profile(result, exec));
        DemandWarning.of(result).ifPresent(out::setWarningMessage);
    }

    private static SalesLines read(
            final BufferedDataTable input,
            final DemandAggregatorParameters parameters,
            final ExecutionMonitor exec)
            throws CanceledExecutionException, KNIMEException {
        final SalesReader reader = new SalesReader(input.getDataTableSpec());
        final Supplier<CodedColumn<String>> key = reader.identifiers(parameters.m_keyColumn);
        final Supplier<CodedColumn<String>> order =
                parameters
                        .m_orderColumn
                        .map(reader::identifiers)
                        .orElseGet(() -> reader.noIdentifiers("Order"));
        final Supplier<DateColumn> date = reader.dates(parameters.m_dateColumn);
        final Supplier<NumberColumn> quantity = reader.numbers(parameters.m_quantityColumn);
        final Supplier<NumberColumn> revenue = reader.numbers(parameters.m_revenueColumn);
        reader.read(input, exec);
        return new SalesLines(key.get(), order.get(), date.get(), quantity.get(), revenue.get());
    }
}
