// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.benchmarks.methods;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.replenish.benchmarks.SharedData;
import io.replenish.benchmarks.data.CsvFile;
import io.replenish.benchmarks.data.SeriesFile;
import io.replenish.benchmarks.data.TestSeries;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/**
 * Against the Naive2 of the organisers of the M4 competition (their R code, R 4.2.2), whose
 * forecasts of four series of the M3 competition (package Mcomp 2.8, GPL-3) lie beside this test.
 */
class Naive2Test {

    /** The forecasts are given to four decimals ... */
    private static final double DECIMALS = 0.5001e-4;

    /** ... and eight digits. */
    private static final double DIGITS = 0.5001e-7;

    @Test
    void seriesOfM3_areForecastAsByTheOrganisers() throws Exception {
        assertAsExpected(file("m3-series.csv"), file("m3-naive2.csv"), "naive2", 4);
    }

    @Test
    void allSeriesOfTheDevelopmentPart_areForecastAsByTheOrganisers() throws Exception {
        assertAsExpected(
                SharedData.file("m3_series.csv.gz"),
                SharedData.file("m3_r_forecasts.csv.gz"),
                "mean",
                1001);
    }

    private static void assertAsExpected(
            final Path series, final Path forecasts, final String column, final int count)
            throws Exception {
        final Map<String, Double> expected = new HashMap<>();
        for (final CSVRecord line : CsvFile.read(forecasts)) {
            if (!line.isMapped("method") || line.get("method").equals("naive2")) {
                expected.put(
                        line.get("series_id") + " " + line.get("step"),
                        CsvFile.number(line, column));
            }
        }
        final List<TestSeries> all = SeriesFile.read(series);
        assertEquals(count, all.size());
        for (final TestSeries one : all) {
            final double[] point =
                    new Naive2().forecast(one.train(), one.period(), one.test().length).point();
            for (int h = 0; h < point.length; h++) {
                final String key = one.id() + " " + (h + 1);
                assertEquals(
                        expected.get(key), point[h], DECIMALS + DIGITS * Math.abs(point[h]), key);
            }
        }
    }

    @Test
    void pureSeason_isRepeated() {
        final double[] season = {2, 4, 6, 8};
        final double[] y = new double[16];
        Arrays.setAll(y, t -> season[t % 4]);
        assertArrayEquals(
                new double[] {2, 4, 6, 8, 2},
                new Naive2().forecast(y, 4, 5).point(),
                1e-12 /* rounding of a few additions */);
    }

    @Test
    void constantSeries_hasNoSeason() {
        final double[] y = new double[48];
        Arrays.fill(y, 7);
        assertFalse(Naive2.isSeasonal(y, 12));
        assertArrayEquals(new double[] {7, 7}, new Naive2().forecast(y, 12, 2).point());
    }

    @Test
    void fewerThanThreeSeasons_areNotTested() {
        final double[] y = new double[11];
        Arrays.setAll(y, t -> t % 4);
        assertFalse(Naive2.isSeasonal(y, 4));
    }

    private static Path file(final String name) throws Exception {
        return Path.of(Naive2Test.class.getResource(name).toURI());
    }
}
