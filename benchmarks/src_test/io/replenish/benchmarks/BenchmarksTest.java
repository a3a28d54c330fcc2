// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line: what is right, and what is said when it is not. */
class BenchmarksTest {

    private static final String SERIES = "series_id,period_type,freq,t,value,split\n";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir private Path folder;

    @Test
    void accuracy_writesOneLinePerStep() throws Exception {
        final StringBuilder lines = new StringBuilder(SERIES);
        for (int t = 1; t <= 12; t++) {
            lines.append("a,weekly,52,").append(t).append(",7,train\n");
        }
        lines.append("a,weekly,52,13,7,test\na,weekly,52,14,7,test\n");
        final Path file = Files.writeString(folder.resolve("s.csv"), lines);
        final Path target = folder.resolve("f.csv");
        assertEquals(
                0,
                run("accuracy", file.toString(), "--method", "naive2", "--out", target.toString()));
        assertEquals(
                "series_id,step,mean,lo80,hi80,lo95,hi95,order,transform\n"
                        + "a,1,7.0,,,,,last value,none\na,2,7.0,,,,,last value,none\n",
                Files.readString(target));
        assertTrue(text(out).contains("weekly          1        0    0.000"), text(out));
    }

    @Test
    void opponentThatCannot_isSaidToHaveFailed() throws Exception {
        final Path file =
                Files.writeString(
                        folder.resolve("s.csv"),
                        SERIES + "a,daily,7,1,1,train\na,daily,7,2,2,test\n");
        assertEquals(0, run("accuracy", file.toString(), "--method", "tramo"));
        assertTrue(text(out).contains("tramo failed on a, scored as naive2: "), text(out));
        assertTrue(text(out).contains("not seasons of 7"), text(out));
    }

    @Test
    void scalingAndCancellation_measureWhateverTheSeries() throws Exception {
        final StringBuilder lines = new StringBuilder(SERIES);
        for (int series = 0; series < 3; series++) {
            for (int t = 1; t <= 12; t++) {
                lines.append(series).append(",yearly,1,").append(t).append(',');
                lines.append((7 * t + series) % 5).append(t < 12 ? ",train\n" : ",test\n");
            }
        }
        final String file = Files.writeString(folder.resolve("s.csv"), lines).toString();
        assertEquals(0, run("scaling", file, "--rounds", "1"));
        assertTrue(text(out).contains("learning as a share of pure arithmetic: "), text(out));
        assertEquals(0, run("cancellation", file, "--threads", "2", "--trials", "2"));
        assertTrue(text(out).contains("2 trials on 3 series of period 1, 2 threads"), text(out));
    }

    @Test
    void unknownCommand_saysWhatToDo() {
        assertEquals(Benchmarks.USAGE, run("fast"));
        assertTrue(text(err).contains("unknown command fast; --help lists them"), text(err));
    }

    @Test
    void help_listsEachCommand() {
        assertEquals(0, run("--help"));
        assertTrue(text(out).contains("accuracy SERIES.csv"), text(out));
        assertTrue(text(out).contains("reference CASES.csv"), text(out));
    }

    @Test
    void wrongArguments_areNamed() throws Exception {
        assertWrong("there is no file", "accuracy", folder.resolve("none.csv").toString());
        assertWrong("expected [SERIES.csv], got []", "accuracy");
        assertWrong("unknown option --fast", "accuracy", "--fast", "1");
        assertWrong("--out needs a value", "accuracy", "s.csv", "--out");
        assertWrong("--threads needs a whole number", "accuracy", "s.csv", "--threads", "0");
        assertWrong("unknown method oracle", "accuracy", "s.csv", "--method", "oracle");
        assertWrong(
                "has no column split", "accuracy", write("series_id,period_type,freq,t,value\n"));
        assertWrong("has no series", "accuracy", write(SERIES));
        assertWrong(
                "column value: not a number: x", "accuracy", write(SERIES + "a,m,1,1,x,train\n"));
        assertWrong("split must be", "accuracy", write(SERIES + "a,m,1,1,1,both\n"));
        assertWrong("needs a train part", "accuracy", write(SERIES + "a,m,1,1,1,train\n"));
    }

    private void assertWrong(final String message, final String... words) {
        err.reset();
        assertEquals(Benchmarks.USAGE, run(words));
        assertTrue(text(err).contains(message), () -> message + " is not in " + text(err));
    }

    private String write(final String text) throws Exception {
        return Files.writeString(folder.resolve("wrong.csv"), text).toString();
    }

    private int run(final String... words) {
        return Benchmarks.run(List.of(words), print(out), print(err));
    }

    private static PrintStream print(final ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    private static String text(final ByteArrayOutputStream from) {
        return from.toString(StandardCharsets.UTF_8);
    }
}
