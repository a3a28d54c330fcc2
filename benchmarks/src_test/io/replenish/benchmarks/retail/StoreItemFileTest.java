// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.benchmarks.retail;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.replenish.benchmarks.SharedData;
import io.replenish.benchmarks.UsageException;
import io.replenish.benchmarks.data.CsvFile;
import io.replenish.benchmarks.data.TestSeries;
import io.replenish.benchmarks.methods.SeasonalNaive;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreItemFileTest {

    /** The scores are given to four decimals. */
    private static final double ROUNDING = 0.5001e-4;

    private static final String HEADER = "date,store,item,sales\n";

    @TempDir private Path folder;

    @Test
    void weeks_areWholeAndBeginOnMonday() throws Exception {
        final StringBuilder lines = new StringBuilder(HEADER);
        // Saturday 2024-06-01 to Tuesday 2024-06-18: two whole weeks, from the 3rd and the 10th
        for (int day = 1; day <= 18; day++) {
            lines.append(LocalDate.of(2024, 6, day)).append(",2,1,").append(day).append('\n');
        }
        final StoreItemFile file = read(lines.toString());
        assertArrayEquals(
                new double[] {3 + 4 + 5 + 6 + 7 + 8 + 9, 10 + 11 + 12 + 13 + 14 + 15 + 16},
                file.weeks().get("SID_i01_s02"));
    }

    @Test
    void dayWithoutRecord_isMissing() throws Exception {
        final StoreItemFile file = read(HEADER + "2024-06-03,1,10,5\n2024-06-01,1,10,4\n");
        assertArrayEquals(new double[] {4, Double.NaN, 5}, file.days().get("SID_i10_s01"));
    }

    @Test
    void wrongFiles_areRefused() {
        assertThrows(UsageException.class, () -> read(HEADER));
        assertThrows(UsageException.class, () -> read(HEADER + "1.6.2024,1,1,5\n"));
        assertThrows(UsageException.class, () -> read("date,store,item\n"));
    }

    /** The series are cut, and errors measured, as in R: seasonal naive shows it. */
    @Test
    void seasonalNaiveOfTheDailySeries_scoresAsInR() throws Exception {
        final Map<String, Double> expected = new HashMap<>();
        for (final CSVRecord line : CsvFile.read(SharedData.file("daily_m7_r_models.csv"))) {
            if (line.get("method").equals("snaive")) {
                expected.put(line.get("series_id"), CsvFile.number(line, "mase"));
            }
        }
        final List<TestSeries> series =
                DailyCommand.series(
                        SharedData.file("store_item_daily.csv.gz"),
                        SharedData.file("daily_m7_r_forecasts.csv"));
        assertEquals(10, series.size());
        for (final TestSeries one : series) {
            final double[] point =
                    new SeasonalNaive()
                            .forecast(one.train(), one.period(), one.test().length)
                            .point();
            assertEquals(expected.get(one.id()), DailyCommand.mase(one, point), ROUNDING, one.id());
        }
    }

    private StoreItemFile read(final String text) throws Exception {
        return StoreItemFile.read(Files.writeString(folder.resolve("sales.csv"), text));
    }
}
