// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.benchmarks.inventory;

import io.replenish.benchmarks.Arguments;
import io.replenish.benchmarks.Command;
import io.replenish.benchmarks.UsageException;
import io.replenish.benchmarks.data.CsvFile;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/** Computes every row of a file of inventory theory and compares it with the number given there. */
public final class InventoryReferenceCommand implements Command {

    @Override
    public String name() {
        return "inventory-reference";
    }

    @Override
    public String usage() {
        return "EXPECTED.csv";
    }

    @Override
    public String summary() {
        return "inventory theory against reference numbers, row by row; exit code 1 if one misses";
    }

    @Override
    public int run(final Arguments arguments, final PrintStream out)
            throws IOException, UsageException {
        final Path file = arguments.files("EXPECTED.csv").get(0);
        final List<CSVRecord> lines =
                CsvFile.read(file, "id", "function", "inputs_json", "outputs_json", "rel_tol");
        int right = 0;
        for (final CSVRecord line : lines) {
            final ReferenceRow row =
                    new ReferenceRow(
                            line.get("id"),
                            line.get("function"),
                            line.get("inputs_json"),
                            line.get("outputs_json"),
                            CsvFile.number(line, "rel_tol"));
            final Optional<String> miss = row.miss();
            right += miss.isEmpty() ? 1 : 0;
            out.println(
                    row.id()
                            + (miss.isEmpty() ? "  ok    " : "  MISS  ")
                            + row.function()
                            + miss.map(reason -> "  " + reason).orElse(""));
        }
        out.println(right + " of " + lines.size() + " rows within their tolerance");
        return right == lines.size() ? 0 : 1;
    }
}
