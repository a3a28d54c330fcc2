// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.salessample;

import io.replenish.nodes.table.TableWriter;
import java.io.IOException;
import java.util.List;
import org.knime.core.data.RowKey;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionContext;
import org.knime.core.node.KNIMEException;
import org.knime.core.node.message.Message;
import org.knime.node.DefaultModel.ConfigureInput;
import org.knime.node.DefaultModel.ConfigureOutput;
import org.knime.node.DefaultModel.ExecuteInput;
import org.knime.node.DefaultModel.ExecuteOutput;
import org.knime.node.DefaultNode;
import org.knime.node.DefaultNodeFactory;

/**
 * The node "Retail Sales Sample": bundled sales records as they came from the shop, to try the
 * other nodes on.
 */
public final class RetailSalesSampleNodeFactory extends DefaultNodeFactory {

    private static final DefaultNode NODE =
            DefaultNode.create()
                    .name("Retail Sales Sample")
                    .icon("sales-sample.png")
                    .shortDescription(
                            "Provides real sales records of a shop, unclean as they are, to try the other nodes on.")
                    .fullDescription(
                            """
                    <p>
                    This node provides one of two public data sets, one row per order line, without download and
                    without a file. The records are raw on purpose: use the <i>Sales Cleaner</i> next.
                    </p>
                    <h3>Online Retail</h3>
                    <p>
                    Transactions of a British online shop for gifts from 1 December 2010 to 9 December 2011, many of
                    its customers wholesalers. The records contain cancellations, anonymous sales, prices of zero,
                    stock corrections and repeated rows. This is an excerpt of 262,474 of the 541,909 original rows:
                    those of the 450 products that were ordered most often, over the whole period, and those of all
                    codes that are no products, such as postage and discounts.
                    </p>
                    <p>
                    Columns: <tt>InvoiceNo</tt> (starts with C for cancellations), <tt>StockCode</tt>,
                    <tt>Description</tt>, <tt>Quantity</tt>, <tt>InvoiceDate</tt> (local time),
                    <tt>UnitPrice</tt> (GBP), <tt>CustomerID</tt> and <tt>Country</tt>.
                    </p>
                    <h3>AdventureWorks</h3>
                    <p>
                    Order lines of a made-up bicycle manufacturer from January 2015 to June 2017, with clear growth and
                    season.
                    </p>
                    <p>
                    Columns: <tt>OrderDate</tt>, <tt>OrderNumber</tt>, keys of product, customer and territory,
                    <tt>OrderLineItem</tt>, <tt>OrderQuantity</tt>, <tt>ProductSKU</tt>, <tt>ProductName</tt>,
                    <tt>ProductSubcategoryKey</tt>, <tt>ProductCost</tt> and <tt>ProductPrice</tt> (USD per unit).
                    </p>
                    <h3>Sources and licences</h3>
                    <ul>
                    <li>
                    <i>Online Retail</i>: D. Chen (2015), UCI Machine Learning Repository, licensed under CC BY 4.0;
                    described in D. Chen, S. L. Sain and K. Guo, "Data mining for the online retail industry: A case
                    study of RFM model-based customer segmentation using data mining", Journal of Database Marketing
                    and Customer Strategy Management 19 (2012), pages 197 to 208. Changed: reduced to an excerpt.
                    </li>
                    <li>
                    <i>AdventureWorks</i>: Microsoft, licensed under the MIT License. Changed: order lines joined with
                    the names, costs and prices of the products.
                    </li>
                    </ul>
                    """)
                    .sinceVersion(5, 8, 0)
                    .ports(
                            ports ->
                                    ports.addOutputTable(
                                            "Sales",
                                            "The chosen data set, one row per order line, in the order of the original file."))
                    .model(
                            model ->
                                    model.parametersClass(RetailSalesSampleParameters.class)
                                            .configure(RetailSalesSampleNodeFactory::configure)
                                            .execute(RetailSalesSampleNodeFactory::execute))
                    .nodeType(NodeType.Source)
                    .keywords(
                            "sample data",
                            "example",
                            "transactions",
                            "Online Retail",
                            "AdventureWorks",
                            "demo")
                    .addExternalResource(
                            "https://archive.ics.uci.edu/dataset/352/online+retail",
                            "Online Retail at the UCI repository")
                    .addExternalResource(
                            "https://doi.org/10.1057/dbm.2012.17", "Chen, Sain and Guo (2012)")
                    .addExternalResource(
                            "https://creativecommons.org/licenses/by/4.0/",
                            "Creative Commons Attribution 4.0")
                    .addExternalResource(
                            "https://github.com/microsoft/sql-server-samples/tree/master/samples/databases/adventure-works",
                            "AdventureWorks sample databases by Microsoft");

    /** Creates the factory; called by KNIME. */
    public RetailSalesSampleNodeFactory() {
        super(NODE);
    }

    private static void configure(final ConfigureInput in, final ConfigureOutput out) {
        final RetailSalesSampleParameters parameters = in.getParameters();
        out.setOutSpec(0, parameters.m_dataSet.spec());
    }

    private static void execute(final ExecuteInput in, final ExecuteOutput out)
            throws CanceledExecutionException, KNIMEException {
        final RetailSalesSampleParameters parameters = in.getParameters();
        try {
            out.setOutData(0, read(parameters.m_dataSet, in.getExecutionContext()));
        } catch (IOException e) {
            throw KNIMEException.of(
                    Message.fromSummaryWithResolution(
                            "The bundled data set cannot be read: " + e.getMessage(),
                            "Reinstall the extension Replenish."),
                    e);
        }
    }

    private static BufferedDataTable read(final SampleDataSet dataSet, final ExecutionContext exec)
            throws IOException, CanceledExecutionException {
        try (CsvRecords records = dataSet.open();
                TableWriter table = new TableWriter(dataSet.spec(), exec)) {
            long row = 0;
            for (List<String> fields = records.next(); !fields.isEmpty(); fields = records.next()) {
                exec.checkCanceled();
                exec.setProgress((double) row / dataSet.rows());
                table.add(RowKey.createRowKey(row++), dataSet.cells(fields));
            }
            return table.finish();
        }
    }
}
