// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.benchmarks.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.benchmarks.Arguments;
import io.replenish.benchmarks.SharedData;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Numbers of stockpyl, of the textbook and papers that it follows, and closed forms computed with
 * scipy.
 */
class InventoryReferenceCommandTest {

    private static final String HEADER = "id,function,inputs_json,outputs_json,rel_tol\n";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @TempDir private Path folder;

    /** One row per function of the shared file, each with its source. */
    @Test
    void excerpt_isReproduced() throws Exception {
        final Path excerpt = Path.of(getClass().getResource("excerpt.csv").toURI());
        assertEquals(0, run(excerpt), this::text);
        assertTrue(text().endsWith("55 of 55 rows within their tolerance\n"), this::text);
    }

    @Test
    void everyRow_isReproduced() throws Exception {
        assertEquals(0, run(SharedData.file("inventory_expected.csv")), this::text);
        assertTrue(text().endsWith("165 of 165 rows within their tolerance\n"), this::text);
    }

    @Test
    void rowThatDiffers_isAMiss() throws Exception {
        assertMiss("poisson_loss", "{'x': 3, 'mean': 4}", "{'n': 9}", "n: expected 9.0, got 1.34");
        assertMiss(
                "poisson_loss", "{'x': 3, 'mean': 4}", "{'m': 9}", "m: expected 1 numbers, got 0");
        assertMiss("poisson_loss", "{'x': 3, 'mean': 4}", "{'n': 'many'}", "expected NaN");
        assertMiss("poisson_loss", "{'x': 3}", "{'n': 9}", "the input mean is missing");
        assertMiss("poisson_loss", "{'x': 3, 'mean': '4'}", "{'n': 9}", "mean is no number");
        assertMiss("poisson_loss", "{'x': 3, 'mean': -4}", "{'n': 9}", "above 0 and finite: -4.0");
        assertMiss("poisson_loss", "{'x': 3", "{'n': 9}", "not JSON");
        assertMiss("bullwhip", "{}", "{'n': 9}", "no such function");
        assertMiss(
                "discrete_loss",
                "{'x': 3, 'distrib': 'scipy.zipf(2)'}",
                "{'n': 9}",
                "not a known distribution: scipy.zipf(2)");
    }

    private void assertMiss(
            final String function, final String inputs, final String outputs, final String reason)
            throws Exception {
        final String row =
                String.join(",", "R1", function, quoted(inputs), quoted(outputs), "1e-6");
        out.reset();
        assertEquals(1, run(Files.writeString(folder.resolve("row.csv"), HEADER + row + "\n")));
        assertTrue(text().startsWith("R1  MISS  " + function), this::text);
        assertTrue(text().contains(reason), this::text);
        assertTrue(text().endsWith("0 of 1 rows within their tolerance\n"), this::text);
    }

    private static String quoted(final String json) {
        return '"' + json.replace("'", "\"\"") + '"';
    }

    /** Whether periods are counted from the first or from the second number of a list. */
    @Test
    void listsPerPeriod_mayBeginWithAPeriodZero() throws Exception {
        final String outputs =
                quoted(
                        "{'order_quantities': [0, 210, 0, 150, 0], 'next_order_periods': [0, 3, 5, 5, 5]}");
        final String rest = ", 'holding_cost': [9, 2, 2, 2, 2], 'fixed_cost': 500}";
        final String rows =
                String.join(
                        "\n",
                        "A,wagner_whitin,"
                                + quoted("{'num_periods': 4, 'demand': [90, 120, 80, 70]" + rest)
                                + ","
                                + outputs
                                + ",0",
                        "B,wagner_whitin,"
                                + quoted("{'num_periods': 4, 'demand': [7, 90, 120, 80, 70]" + rest)
                                + ","
                                + outputs
                                + ",0");
        assertEquals(
                0, run(Files.writeString(folder.resolve("rows.csv"), HEADER + rows)), this::text);
    }

    private int run(final Path file) throws Exception {
        final InventoryReferenceCommand command = new InventoryReferenceCommand();
        return command.run(
                new Arguments(List.of(file.toString()), command.options()),
                new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    private String text() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
