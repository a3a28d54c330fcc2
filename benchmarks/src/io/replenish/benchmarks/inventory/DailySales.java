// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.benchmarks.inventory;

import io.replenish.benchmarks.UsageException;
import io.replenish.benchmarks.data.CsvFile;
import io.replenish.engine.forecast.ForecastSettings;
import io.replenish.engine.forecast.SeriesForecaster;
import io.replenish.engine.inventory.ForecastOutlook;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;

/**
 * Sales of one item in one store, day by day, of which 2017 is held out.
 *
 * @param demand units per day
 * @param heldOut number of the first day that is held out
 */
record DailySales(double[] demand, int heldOut) {

    static final LocalDate FIRST_HELD_OUT = LocalDate.of(2017, 1, 1);

    static final int WEEK = 7;

    /** Reads a file with the columns date, store, item and sales; days are in any order. */
    static List<DailySales> read(final Path file) throws IOException, UsageException {
        final Map<String, SortedMap<LocalDate, Double>> series = new TreeMap<>();
        for (final CSVRecord line : CsvFile.read(file, "date", "store", "item", "sales")) {
            series.computeIfAbsent(
                            line.get("store") + "/" + line.get("item"), key -> new TreeMap<>())
                    .put(LocalDate.parse(line.get("date")), CsvFile.number(line, "sales"));
        }
        return series.values().stream()
                .map(
                        days ->
                                new DailySales(
                                        days.values().stream()
                                                .mapToDouble(Double::doubleValue)
                                                .toArray(),
                                        days.headMap(FIRST_HELD_OUT).size()))
                .toList();
    }

    /** Returns what a model expects that is learned from the days before one. */
    ForecastOutlook outlook(final int day) {
        return new ForecastOutlook(
                SeriesForecaster.learn(
                                Arrays.copyOf(demand, day), WEEK, ForecastSettings.defaults())
                        .model());
    }

    /** Returns the mean of the days before one. */
    double mean(final int day, final int days) {
        return Arrays.stream(demand, day - days, day).average().orElseThrow();
    }

    /** Returns the standard deviation of the days before one. */
    double deviation(final int day, final int days) {
        final double mean = mean(day, days);
        return Math.sqrt(
                Arrays.stream(demand, day - days, day).map(d -> (d - mean) * (d - mean)).sum()
                        / (days - 1));
    }
}
