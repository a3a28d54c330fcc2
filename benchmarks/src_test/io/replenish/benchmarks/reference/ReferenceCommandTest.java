// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.benchmarks.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.benchmarks.Arguments;
import io.replenish.benchmarks.SharedData;
import io.replenish.benchmarks.UsageException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The verdict on a random walk, of which everything is known, and on the cases of other programs.
 */
class ReferenceCommandTest {

    /** Squares of the changes of the series below. */
    private static final double SUM_OF_SQUARES = 4 + 1 + 9;

    private static final double VARIANCE = SUM_OF_SQUARES / 3;
    private static final double LIKELIHOOD = -1.5 * (1 + Math.log(2 * Math.PI * VARIANCE));

    @TempDir private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void randomWalk_isWithinTheBars() throws Exception {
        assertEquals(0, run(LIKELIHOOD, LIKELIHOOD, 5, Math.sqrt(2 * VARIANCE)));
        assertTrue(text().endsWith("1 of 1 cases within the bars\n"), text());
    }

    @Test
    void everyBar_canBeMissed() throws Exception {
        final double error = Math.sqrt(2 * VARIANCE);
        assertEquals(1, run(LIKELIHOOD + 1e-5, LIKELIHOOD, 5, error));
        assertEquals(1, run(LIKELIHOOD, LIKELIHOOD + 0.02, 5, error));
        assertEquals(1, run(LIKELIHOOD, LIKELIHOOD, 5.0001, error));
        assertEquals(1, run(LIKELIHOOD, LIKELIHOOD, 5, error * 1.00001));
        assertEquals(1, run(Double.NaN, LIKELIHOOD, 5, error));
        assertTrue(text().endsWith("0 of 1 cases within the bars\n"), text());
    }

    @Test
    void casesOfOtherPrograms_areWithinTheBars() throws Exception {
        final int code =
                new ReferenceCommand()
                        .run(
                                new Arguments(
                                        List.of(
                                                shared("fixed_order_cases.csv"),
                                                shared("fixed_order_series.csv"),
                                                shared("fixed_order_forecasts.csv")),
                                        List.of()),
                                print());
        assertEquals(0, code, this::text);
        assertTrue(text().endsWith("31 of 31 cases within the bars\n"), text());
    }

    private int run(
            final double atR, final double best, final double secondMean, final double secondError)
            throws IOException, UsageException {
        final Path cases = folder.resolve("cases.csv");
        Files.writeString(
                cases,
                "case,series,transform,p,d,q,P,D,Q,m,r_coef,r_sigma2,loglik_exact_at_R,"
                        + "loglik_exact_best_known\nW,walk,none,0,1,0,0,0,0,1,,"
                        + VARIANCE
                        + ","
                        + atR
                        + ","
                        + best
                        + "\n");
        final Path series = folder.resolve("series.csv");
        Files.writeString(series, "series,value\nwalk,1\nwalk,3\nwalk,2\nwalk,5\n");
        final Path forecasts = folder.resolve("forecasts.csv");
        Files.writeString(
                forecasts,
                "case,dense_mean,dense_se,sm_mean_at_R,sm_se_at_R\nW,5,"
                        + Math.sqrt(VARIANCE)
                        + ",,\nW,,,"
                        + secondMean
                        + ","
                        + secondError
                        + "\n");
        return new ReferenceCommand()
                .run(
                        new Arguments(
                                List.of(cases.toString(), series.toString(), forecasts.toString()),
                                List.of()),
                        print());
    }

    private static String shared(final String name) {
        return SharedData.file(name).toString();
    }

    private PrintStream print() {
        return new PrintStream(out, true, StandardCharsets.UTF_8);
    }

    private String text() {
        return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
