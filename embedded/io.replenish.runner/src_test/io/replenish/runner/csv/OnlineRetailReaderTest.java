// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.knime.core.data.DataRow;
import org.knime.core.data.container.CloseableRowIterator;
import org.knime.core.node.BufferedDataTable;

/**
 * The full Online Retail file (UCI, CC BY 4.0), if it lies beside the repository, with default
 * settings.
 */
class OnlineRetailReaderTest {

    @Test
    void allRowsAreRead(@TempDir Path workflow) throws Exception {
        Path file = sharedFile("retail_online_retail_uci.csv.gz");
        Files.createDirectory(workflow.resolve("data"));
        Files.createSymbolicLink(workflow.resolve("data/sales.csv.gz"), file);

        BufferedDataTable table = CsvNode.reader(workflow, "sales.csv.gz").read();

        assertEquals(
                List.of(
                        "InvoiceNo:String",
                        "StockCode:String",
                        "Description:String",
                        "Quantity:Integer",
                        "InvoiceDate:String",
                        "UnitPrice:Double",
                        "CustomerID:Integer",
                        "Country:String"),
                CsvNode.columns(table));
        assertEquals(541_909, table.size());
        assertEquals(135_080, missing(table, "CustomerID"));
        assertEquals(1_454, missing(table, "Description"));
    }

    private static long missing(BufferedDataTable table, String column) {
        int index = table.getDataTableSpec().findColumnIndex(column);
        long count = 0;
        try (CloseableRowIterator rows = table.iterator()) {
            while (rows.hasNext()) {
                DataRow row = rows.next();
                count += row.getCell(index).isMissing() ? 1 : 0;
            }
        }
        return count;
    }

    /**
     * In the folder that REPLENISH_SHARED names, or in a folder {@code shared} beside the
     * repository.
     */
    private static Path sharedFile(String name) {
        String named = System.getProperty("REPLENISH_SHARED", System.getenv("REPLENISH_SHARED"));
        Path here = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
        Stream<Path> folders =
                named != null
                        ? Stream.of(Path.of(named))
                        : Stream.iterate(here, folder -> folder != null, Path::getParent)
                                .map(at -> at.resolve("shared"));
        Optional<Path> file =
                folders.map(folder -> folder.resolve("data").resolve(name))
                        .filter(Files::isRegularFile)
                        .findFirst();
        assumeTrue(
                file.isPresent(),
                "skipped: there is no shared/data/" + name + " beside the repository");
        return file.get();
    }
}
