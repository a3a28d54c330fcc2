// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.benchmarks.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.benchmarks.Arguments;
import io.replenish.benchmarks.Command;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands say; how fast they are is no matter of a test. */
class InventoryCommandsTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @TempDir private Path folder;

    @Test
    void simulator_measuresEveryDemand() throws Exception {
        run(new SimulatorCommand(), "--items", "1", "--periods", "400");
        for (final String title :
                List.of(
                        "Normal",
                        "Gamma",
                        "Log-normal",
                        "Poisson",
                        "Negative binomial",
                        "Empirical")) {
            assertEquals(4, text().lines().filter(line -> line.startsWith(title)).count(), title);
        }
        assertTrue(text().contains("1 items of 400 periods each, after 20 to run in"), this::text);
    }

    @Test
    void planner_plansEveryItemByEveryRule() throws Exception {
        assertEquals(0, run(new PlannerCommand(), "--items", "2"));
        for (final String rule : List.of("policy", "wagner_whitin", "silver_meal")) {
            assertEquals(
                    2,
                    text().lines().filter(line -> line.matches(" +[12]  " + rule + " .*")).count(),
                    rule);
        }
        assertEquals(7, text().lines().filter(l -> l.startsWith("lead time")).count());
    }

    @Test
    void futures_measureEveryHorizon() throws Exception {
        assertEquals(0, run(new FuturesCommand(), "--items", "1", "--paths", "3"));
        for (final int periods : new int[] {28, 90, 365, 1000}) {
            assertTrue(
                    text().lines()
                            .anyMatch(
                                    line ->
                                            line.startsWith(
                                                    String.format(
                                                            Locale.ROOT,
                                                            "       1  %7d ",
                                                            periods))),
                    this::text);
        }
    }

    /** The best use of a budget serves more than the same service for every item. */
    @Test
    void budget_servesMoreForTheSameCash() throws Exception {
        assertEquals(0, run(new BudgetCommand(), "--items", "400", "--seed", "3"));
        final List<String> lines = text().lines().toList();
        final double usual = number(lines.get(2), "fill rate ");
        final double best = number(lines.get(3), "fill rate ");
        assertTrue(best > usual, this::text);
        assertTrue(lines.get(3).contains("gap to the optimum at most "), this::text);
        assertEquals(11, lines.size() - 1 - lines.indexOf("exchange curve") - 1, this::text);
    }

    private static double number(final String line, final String before) {
        final String rest = line.substring(line.indexOf(before) + before.length());
        return Double.parseDouble(rest.substring(0, rest.indexOf(' ')));
    }

    /** Demand that is always the same is covered always, by both. */
    @Test
    void calibration_countsTheWindowsOfTheHeldOutYear() throws Exception {
        final Path file = folder.resolve("sales.csv");
        Files.writeString(file, "date,store,item,sales\n" + days(1, () -> 5) + days(2, () -> 9));
        assertEquals(1, run(new CalibrationCommand(), file.toString(), "--every", "20"));
        assertTrue(text().startsWith("2 series, 6 windows of 7 days from 2017-01-01"), this::text);
        assertTrue(
                text().contains("      90               100.00       10.00     0.0"), this::text);
        assertTrue(text().contains("NOT within 2.0 points"), this::text);
    }

    /** Independent normal demand: both take sqrt(7) deviations, as well as they know them. */
    @Test
    void calibration_ofIndependentDemandTakesTheTextbooksSafety() throws Exception {
        final SplittableRandom random = new SplittableRandom(8);
        final Path file = folder.resolve("sales.csv");
        Files.writeString(
                file,
                "date,store,item,sales\n"
                        + days(1, () -> Math.max(0, Math.rint(100 + 15 * random.nextGaussian()))));
        run(new CalibrationCommand(), file.toString(), "--every", "13");
        final String[] words =
                text().lines()
                        .filter(l -> l.startsWith("      95"))
                        .findFirst()
                        .orElseThrow()
                        .trim()
                        .split(" +");
        final double expected = 1.645 * Math.sqrt(7) * 15;
        assertEquals(1, Double.parseDouble(words[3]) / expected, 0.2, this::text);
        assertEquals(1, Double.parseDouble(words[6]) / expected, 0.2, this::text);
    }

    /** Demand never changes, but lead times do: both policies serve most of it. */
    @Test
    void effect_showsBothPolicies() throws Exception {
        final Path file = folder.resolve("sales.csv");
        Files.writeString(
                file,
                "date,store,item,sales\n" + days(1, () -> 5) + days(2, () -> 9) + days(3, () -> 7));
        assertEquals(0, run(new EffectCommand(), file.toString()));
        final String served =
                text().lines().filter(l -> l.startsWith("fill rate")).findFirst().orElseThrow();
        assertTrue(served.contains("rule of thumb"), this::text);
        final String plain = served.replaceAll(" +", " ");
        assertTrue(number(plain, "rule of thumb ") > 90, this::text);
        assertTrue(number(plain, "forecast ") > number(plain, "rule of thumb "), this::text);
        assertTrue(text().startsWith("3 series, 2017 replayed day by day"), this::text);
    }

    private static String days(final int item, final DoubleSupplier sales) {
        final StringBuilder lines = new StringBuilder();
        for (LocalDate day = LocalDate.of(2016, 1, 1);
                day.getYear() < 2018;
                day = day.plusDays(1)) {
            lines.append(day).append(",1,").append(item).append(',');
            lines.append(sales.getAsDouble()).append('\n');
        }
        return lines.toString();
    }

    private int run(final Command command, final String... words) throws Exception {
        return command.run(
                new Arguments(List.of(words), command.options()),
                new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    private String text() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
