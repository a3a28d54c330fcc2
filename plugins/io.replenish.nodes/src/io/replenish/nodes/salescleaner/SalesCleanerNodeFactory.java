// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.salescleaner;

import io.replenish.engine.cleaning.CleaningResult;
import io.replenish.engine.cleaning.CleaningSettings;
import io.replenish.engine.cleaning.SalesCleaner;
import io.replenish.engine.data.SalesTable;
import io.replenish.nodes.table.EngineCall;
import org.knime.core.data.DataTableSpec;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionContext;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.KNIMEException;
import org.knime.core.node.message.Message;
import org.knime.core.webui.page.Page;
import org.knime.core.webui.page.Page.RequireFromFileOrString;
import org.knime.node.DefaultModel.ConfigureInput;
import org.knime.node.DefaultModel.ConfigureOutput;
import org.knime.node.DefaultModel.ExecuteInput;
import org.knime.node.DefaultModel.ExecuteOutput;
import org.knime.node.DefaultNode;
import org.knime.node.DefaultNodeFactory;

/**
 * The node "Sales Cleaner": raw sales records in, clean sales, rejected records and a report out.
 */
public final class SalesCleanerNodeFactory extends DefaultNodeFactory {

    /** Name of the output of rejected rows; port names are stored in workflows. */
    static final String REJECTED_PORT = "Rejected Sales";

    private static final DefaultNode NODE =
            DefaultNode.create()
                    .name("Sales Cleaner")
                    .icon("sales-cleaner.png")
                    .shortDescription(
                            "Separates usable sales from cancellations, corrections, unreadable and repeated rows.")
                    .fullDescription(
                            """
                    <p>
                    Sales records as they come from a shop or an ERP system hold more than sales: cancellations,
                    corrections of stock, entries of the accounts, samples at a price of zero, rows exported twice,
                    dates and numbers that cannot be read. This node takes a table with one row per order line and
                    separates the sales that forecasts, customer segments and stock levels can be built on from the
                    rest, with a reason for every row.
                    </p>
                    <p>
                    Each rule looks at the raw data by itself and has a policy: rows that match are rejected, or they
                    are kept and only counted. Of all rejecting rules that a row matches, the first one in the order of
                    the dialog is its reason; the rules that always reject come before all others. No row gets lost:
                    every row of the input is in exactly one of the first two outputs, under its RowID. Cleaning the
                    clean sales again with the same options rejects nothing.
                    </p>
                    <p>
                    The columns are guessed from their names and types when the node is connected, and can be chosen in
                    the dialog. Identifiers may be text or numbers; quantities, prices and dates may also be text, see
                    the advanced options. Text is read the same way on every computer, whatever its language.
                    </p>
                    <h3>Rules that always reject</h3>
                    <ul>
                    <li><b>Unreadable date</b>: missing, not a date, or outside the years 1700 to 2199.</li>
                    <li><b>Unreadable quantity</b>: missing, not a number, or not finite.</li>
                    <li><b>Unreadable price</b>: missing, not a number, or not finite.</li>
                    <li><b>Missing product</b>: missing or blank.</li>
                    </ul>
                    """)
                    .sinceVersion(5, 8, 0)
                    .ports(
                            ports ->
                                    ports.addInputTable(
                                                    "Sales",
                                                    "Raw sales records, one row per order line, with at least an order, a date, a product, a"
                                                            + " quantity and a price per unit. A customer and a description are optional.")
                                            .addOutputTable(
                                                    "Clean Sales",
                                                    "The rows that no rule rejected, in the columns <i>Order</i>, <i>Date</i>,"
                                                            + " <i>Product</i>, <i>Customer</i>, <i>Quantity</i>, <i>Unit Price</i> and"
                                                            + " <i>Revenue</i> (quantity times unit price), followed by the columns of the"
                                                            + " input that have no role and by the description.")
                                            .addOutputTable(
                                                    REJECTED_PORT,
                                                    "The rejected rows with all columns of the input, followed by <i>Reason</i> (the rule that"
                                                            + " decided), <i>Detail</i> (what the row holds that made it match) and <i>All"
                                                            + " Reasons</i> (every rule that the row matches, kept ones too).")
                                            .addOutputTable(
                                                    "Rule Report",
                                                    "One row per rule: its policy, the rows that match it on the raw data, the rows that it"
                                                            + " decided, their quantity and revenue, and an example.")
                                            .addOutputTable(
                                                    "Before and After",
                                                    "One row each for all rows, the clean ones and the rejected ones: number of rows, quantity,"
                                                            + " revenue, numbers of orders, products and customers, first and last date, and"
                                                            + " the number of distinct values of every column that is passed through."))
                    .model(
                            model ->
                                    model.parametersClass(SalesCleanerParameters.class)
                                            .configure(SalesCleanerNodeFactory::configure)
                                            .execute(SalesCleanerNodeFactory::execute))
                    .addView(
                            view ->
                                    view.withoutParameters()
                                            .description(
                                                    "What was rejected and why, and rows and revenue by month before and after cleaning.")
                                            .page(SalesCleanerNodeFactory::page)
                                            .initialData(data -> data.data(CleanerReportView::of)))
                    .nodeType(NodeType.Manipulator)
                    .keywords(
                            "data quality",
                            "cleansing",
                            "duplicates",
                            "returns",
                            "cancellations",
                            "transactions",
                            "retail");

    /** Creates the factory; called by KNIME. */
    public SalesCleanerNodeFactory() {
        super(NODE);
    }

    private static Page page(final RequireFromFileOrString page) {
        return page.fromFile()
                .bundleClass(SalesCleanerNodeFactory.class)
                .basePath("view")
                .relativeFilePath("sales-cleaner.html")
                .addResourceFile("views.js");
    }

    private static void configure(final ConfigureInput in, final ConfigureOutput out)
            throws InvalidSettingsException {
        final SalesCleanerParameters parameters = in.getParameters();
        final DataTableSpec input = in.getInTableSpec(0);
        final RoleColumns roles = parameters.roleColumns();
        roles.check(input);
        parameters.cleaningSettings(input);
        final CleanerSpecs specs = new CleanerSpecs(input, roles, parameters.m_keepTimeOfDay);
        out.setOutSpecs(specs.clean(), specs.rejected(), specs.rules(), specs.profile());
    }

    private static void execute(final ExecuteInput in, final ExecuteOutput out)
            throws CanceledExecutionException, KNIMEException {
        final SalesCleanerParameters parameters = in.getParameters();
        final BufferedDataTable input = in.getInTable(0);
        final ExecutionContext exec = in.getExecutionContext();
        final CleanerSpecs specs =
                new CleanerSpecs(
                        input.getDataTableSpec(),
                        parameters.roleColumns(),
                        parameters.m_keepTimeOfDay);

        exec.setMessage("Reading");
        final SalesTable sales =
                SalesTableReader.read(input, parameters, exec.createSubProgress(0.4));
        exec.setMessage("Applying the rules");
        final CleaningSettings settings = cleaningSettings(parameters, input.getDataTableSpec());
        final CleaningResult result =
                EngineCall.run(
                        exec.createSubProgress(0.2),
                        progress -> SalesCleaner.clean(sales, settings, progress));
        exec.setMessage("Writing");
        final CleanedRows rows =
                CleanedRows.write(input, sales, result, specs, exec.createSubExecutionContext(0.4));
        final ReportTables report = ReportTables.write(result.report(), specs, exec);

        out.setOutData(rows.clean(), rows.rejected(), report.rules(), report.profile());
        out.setInternalData(report.internal());
        CleaningWarning.of(result.report()).ifPresent(out::setWarningMessage);
    }

    private static CleaningSettings cleaningSettings(
            final SalesCleanerParameters parameters, final DataTableSpec input)
            throws KNIMEException {
        try {
            return parameters.cleaningSettings(input);
        } catch (InvalidSettingsException e) { // checked by configure already
            throw KNIMEException.of(Message.fromSummary(e.getMessage()), e);
        }
    }
}
