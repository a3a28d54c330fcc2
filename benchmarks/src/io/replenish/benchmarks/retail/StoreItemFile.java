// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.benchmarks.retail;

import io.replenish.benchmarks.UsageException;
import io.replenish.benchmarks.data.CsvFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;

/** Daily sales per store and item: {@code date, store, item, sales}. */
final class StoreItemFile {

    private static final int DAYS_PER_WEEK = 7;

    private final LocalDate first;
    private final Map<String, double[]> days;

    private StoreItemFile(final LocalDate first, final Map<String, double[]> days) {
        this.first = first;
        this.days = days;
    }

    /**
     * Reads a file.
     *
     * @throws UsageException if it is not of this form
     */
    static StoreItemFile read(final Path file) throws IOException, UsageException {
        final Map<String, Map<LocalDate, Double>> series = new TreeMap<>();
        LocalDate first = LocalDate.MAX;
        LocalDate last = LocalDate.MIN;
        for (final CSVRecord line : CsvFile.read(file, "date", "store", "item", "sales")) {
            final LocalDate date = date(line.get("date"));
            first = date.isBefore(first) ? date : first;
            last = date.isAfter(last) ? date : last;
            series.computeIfAbsent(
                            id(CsvFile.integer(line, "item"), CsvFile.integer(line, "store")),
                            id -> new TreeMap<>())
                    .put(date, CsvFile.number(line, "sales"));
        }
        if (series.isEmpty()) {
            throw new UsageException(file + " has no sales");
        }
        final int count = (int) ChronoUnit.DAYS.between(first, last) + 1;
        final Map<String, double[]> days = new TreeMap<>();
        for (final Map.Entry<String, Map<LocalDate, Double>> one : series.entrySet()) {
            final double[] values = new double[count];
            Arrays.fill(values, Double.NaN);
            for (final Map.Entry<LocalDate, Double> day : one.getValue().entrySet()) {
                values[(int) ChronoUnit.DAYS.between(first, day.getKey())] = day.getValue();
            }
            days.put(one.getKey(), values);
        }
        return new StoreItemFile(first, days);
    }

    private static LocalDate date(final String text) throws UsageException {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new UsageException("not a date such as 2013-01-31: " + text);
        }
    }

    /** Returns the name of a series, such as {@code SID_i01_s10}. */
    static String id(final int item, final int store) {
        return "SID_i" + two(item) + "_s" + two(store);
    }

    private static String two(final int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    /** Returns the sales of every day by the name of the series; NaN where there is no record. */
    Map<String, double[]> days() {
        return days;
    }

    /** Returns the sums of whole weeks from Monday, by the name of the series. */
    Map<String, double[]> weeks() {
        final int skipped =
                (DayOfWeek.MONDAY.getValue() - first.getDayOfWeek().getValue() + DAYS_PER_WEEK)
                        % DAYS_PER_WEEK;
        final Map<String, double[]> weeks = new TreeMap<>();
        days.forEach(
                (id, values) -> {
                    final double[] sums = new double[(values.length - skipped) / DAYS_PER_WEEK];
                    for (int t = 0; t < sums.length * DAYS_PER_WEEK; t++) {
                        sums[t / DAYS_PER_WEEK] += values[skipped + t];
                    }
                    weeks.put(id, sums);
                });
        return weeks;
    }
}
