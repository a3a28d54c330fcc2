// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.segmentdemand;

import io.replenish.engine.segmentation.CustomerSegments;
import io.replenish.engine.segmentation.SegmentDemand;
import io.replenish.nodes.sales.SalesInput;
import io.replenish.nodes.table.Cells;
import io.replenish.nodes.table.ChosenColumns;
import io.replenish.nodes.table.TableRows;
import java.util.List;
import java.util.Optional;
import org.knime.core.data.DataTableSpec;
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

/** The node "Segment Demand": clean sales and customers in, demand by product and segment out. */
public final class SegmentDemandNodeFactory extends DefaultNodeFactory {

    /** Name of the input of sales; port names are stored in workflows. */
    static final String SALES_PORT = SalesInput.TABLE;

    /** Name of the input of customers. */
    static final String CUSTOMER_PORT = "Customers";

    private static final DefaultNode NODE =
            DefaultNode.create()
                    .name("Segment Demand")
                    .icon("segment-demand.png")
                    .shortDescription("Adds up what each customer segment buys of each product.")
                    .fullDescription(
                            """
                    <p>
                    Who would miss a product that is out of stock? This node adds up clean sales by product and by the
                    segment of the customer, as the <i>RFM Segmenter</i> or any other table tells it, and says which
                    share of a product each segment buys. A product that the best customers buy may deserve a higher
                    service than its revenue alone would earn it.
                    </p>
                    <p>
                    No sale gets lost: units, revenues and lines add up to those of the sales. Sales without a customer,
                    of customers that the second table does not have, and of customers with several segments there have
                    rows of their own, with the reason in the place of the segment. Shares of a product add up to 1; a
                    segment that returned more than it bought has the share 0.
                    </p>
                    """)
                    .sinceVersion(5, 8, 0)
                    .ports(
                            ports ->
                                    ports.addInputTable(
                                                    SALES_PORT,
                                                    "Clean sales, one row per order line, as the Sales Cleaner puts them"
                                                            + " out: with a product, a customer, a quantity and a revenue.")
                                            .addInputTable(
                                                    CUSTOMER_PORT,
                                                    "One row per customer with its segment, as the RFM Segmenter puts"
                                                            + " them out.")
                                            .addOutputTable(
                                                    "Segment Demand",
                                                    "One row per product and segment with a sale: units, revenue and"
                                                            + " lines, and the shares of the product's units and revenue."))
                    .model(
                            model ->
                                    model.parametersClass(SegmentDemandParameters.class)
                                            .configure(SegmentDemandNodeFactory::configure)
                                            .execute(SegmentDemandNodeFactory::execute))
                    .nodeType(NodeType.Manipulator)
                    .keywords("customer segment", "product", "share", "cross table", "service");

    /** Creates the factory; called by KNIME. */
    public SegmentDemandNodeFactory() {
        super(NODE);
    }

    private static void configure(final ConfigureInput in, final ConfigureOutput out)
            throws InvalidSettingsException {
        final SegmentDemandParameters parameters = in.getParameters();
        parameters.salesColumns().check(in.getInTableSpec(0));
        parameters.customerColumns().check(in.getInTableSpec(CustomerInput.CUSTOMER_TABLE));
        out.setOutSpecs(SegmentDemandTable.SPEC);
    }

    private static void execute(final ExecuteInput in, final ExecuteOutput out)
            throws CanceledExecutionException, KNIMEException {
        final SegmentDemandParameters parameters = in.getParameters();
        final ExecutionContext exec = in.getExecutionContext();
        exec.setMessage("Reading");
        final CustomerSegments segments =
                segments(
                        in.getInTable(CustomerInput.CUSTOMER_TABLE),
                        parameters.customerColumns(),
                        exec.createSubProgress(0.1));
        final List<SegmentDemand.Line> lines =
                lines(
                        in.getInTable(0),
                        parameters.salesColumns(),
                        segments,
                        exec.createSubProgress(0.8));
        exec.setMessage("Writing");
        out.setOutData(SegmentDemandTable.write(lines, exec.createSubExecutionContext(0.1)));
        SegmentDemandTable.warning(lines).ifPresent(out::setWarningMessage);
    }

    /** Reads the customers; rows without a customer or a segment say nothing. */
    private static CustomerSegments segments(
            final BufferedDataTable customers,
            final ChosenColumns columns,
            final ExecutionMonitor exec)
            throws CanceledExecutionException, KNIMEException {
        final DataTableSpec spec = customers.getDataTableSpec();
        final int customer = columns.index(CustomerInput.CUSTOMER, spec);
        final int segment = columns.index(CustomerInput.SEGMENT, spec);
        final CustomerSegments segments = new CustomerSegments();
        TableRows.forEach(
                customers,
                exec,
                (index, row) -> {
                    final String key = Cells.key(row.getCell(customer));
                    final String name = Cells.key(row.getCell(segment));
                    if (key != null && name != null) {
                        segments.add(key, name);
                    }
                });
        return segments;
    }

    private static List<SegmentDemand.Line> lines(
            final BufferedDataTable sales,
            final ChosenColumns columns,
            final CustomerSegments segments,
            final ExecutionMonitor exec)
            throws CanceledExecutionException, KNIMEException {
        final DataTableSpec spec = sales.getDataTableSpec();
        final int product = columns.index(SalesInput.PRODUCT, spec);
        final int customer = columns.index(SalesInput.CUSTOMER, spec);
        final int quantity = columns.index(SalesInput.QUANTITY, spec);
        final int revenue = columns.index(SalesInput.REVENUE, spec);
        final SegmentDemand demand = new SegmentDemand(segments);
        TableRows.forEach(
                sales,
                exec,
                (index, row) ->
                        demand.add(
                                Optional.ofNullable(Cells.key(row.getCell(product))),
                                Optional.ofNullable(Cells.key(row.getCell(customer))),
                                Cells.numberIn(row.getCell(quantity)),
                                Cells.numberIn(row.getCell(revenue))));
        return demand.lines();
    }
}
