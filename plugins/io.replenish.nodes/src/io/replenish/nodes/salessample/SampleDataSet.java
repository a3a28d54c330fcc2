// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.salessample;

import static io.replenish.nodes.salessample.SampleColumn.date;
import static io.replenish.nodes.salessample.SampleColumn.dateTime;
import static io.replenish.nodes.salessample.SampleColumn.integer;
import static io.replenish.nodes.salessample.SampleColumn.number;
import static io.replenish.nodes.salessample.SampleColumn.text;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataColumnSpec;
import org.knime.core.data.DataTableSpec;
import org.knime.node.parameters.widget.choices.Label;

/** The bundled data sets. Names of constants are stored in workflows. */
enum SampleDataSet {
    @Label(
            value = "Online Retail",
            description =
                    "A British online shop for gifts, one year up to December 2011. The records are as unclean"
                            + " as they came: cancellations, anonymous sales, zero prices, stock corrections, repeated rows.")
    ONLINE_RETAIL(
            "/data/online-retail.csv.gz",
            262_474,
            text("InvoiceNo"),
            text("StockCode"),
            text("Description"),
            integer("Quantity"),
            dateTime("InvoiceDate"),
            number("UnitPrice"),
            text("CustomerID"),
            text("Country")),

    @Label(
            value = "AdventureWorks",
            description =
                    "A made-up bicycle manufacturer, 30 months up to June 2017, with products, customers and"
                            + " costs. The records are clean, with growth and season.")
    ADVENTURE_WORKS(
            "/data/adventure-works.csv.gz",
            56_046,
            date("OrderDate"),
            text("OrderNumber"),
            text("ProductKey"),
            text("CustomerKey"),
            text("TerritoryKey"),
            integer("OrderLineItem"),
            integer("OrderQuantity"),
            text("ProductSKU"),
            text("ProductName"),
            text("ProductSubcategoryKey"),
            number("ProductCost"),
            number("ProductPrice"));

    private final String resource;
    private final int rows;
    private final List<SampleColumn> columns;

    SampleDataSet(final String resource, final int rows, final SampleColumn... columns) {
        this.resource = resource;
        this.rows = rows;
        this.columns = List.of(columns);
    }

    /** Returns the number of rows. */
    int rows() {
        return rows;
    }

    /** Returns the columns of the table. */
    DataTableSpec spec() {
        return new DataTableSpec(
                columns.stream().map(SampleColumn::spec).toArray(DataColumnSpec[]::new));
    }

    /**
     * Opens the bundled file behind its header line.
     *
     * @throws IOException if it is absent or does not have the columns of this data set
     */
    CsvRecords open() throws IOException {
        final InputStream stream = SampleDataSet.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new FileNotFoundException("the file " + resource + " is not in the bundle");
        }
        final CsvRecords records =
                new CsvRecords(
                        new BufferedReader(
                                new InputStreamReader(
                                        new GZIPInputStream(stream), StandardCharsets.UTF_8)));
        final List<String> expected = columns.stream().map(SampleColumn::name).toList();
        final List<String> header = records.next();
        if (!header.equals(expected)) {
            records.close();
            throw new IOException(
                    "the file " + resource + " has the columns " + header + " and not " + expected);
        }
        return records;
    }

    /**
     * Returns the cells of a record of the file.
     *
     * @throws IOException if the record does not have a field for every column
     */
    DataCell[] cells(final List<String> fields) throws IOException {
        if (fields.size() != columns.size()) {
            throw new IOException(
                    "the record " + fields + " does not have " + columns.size() + " fields");
        }
        final DataCell[] cells = new DataCell[columns.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = columns.get(i).cell(fields.get(i));
        }
        return cells;
    }
}
