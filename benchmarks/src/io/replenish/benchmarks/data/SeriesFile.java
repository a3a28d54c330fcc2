// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.benchmarks.data;

import io.replenish.benchmarks.UsageException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads series in long form: {@code series_id, period_type, freq, t, value, split}, the split being
 * {@code train} or {@code test}.
 */
public final class SeriesFile {

    private SeriesFile() {}

    /**
     * Reads all series, in the order of their first records.
     *
     * @throws UsageException if the file is not of this form, or a series lacks one of the parts
     */
    public static List<TestSeries> read(final Path file) throws IOException, UsageException {
        final Map<String, List<CSVRecord>> groups = new LinkedHashMap<>();
        for (final CSVRecord line :
                CsvFile.read(file, "series_id", "period_type", "freq", "t", "value", "split")) {
            groups.computeIfAbsent(line.get("series_id"), id -> new ArrayList<>()).add(line);
        }
        final List<TestSeries> all = new ArrayList<>();
        for (final List<CSVRecord> lines : groups.values()) {
            all.add(series(lines));
        }
        if (all.isEmpty()) {
            throw new UsageException(file + " has no series");
        }
        return all;
    }

    private static TestSeries series(final List<CSVRecord> lines) throws UsageException {
        final List<double[]> train = new ArrayList<>();
        final List<double[]> test = new ArrayList<>();
        final String id = lines.get(0).get("series_id");
        final int period = CsvFile.integer(lines.get(0), "freq");
        for (final CSVRecord line : lines) {
            final double[] observation = {
                CsvFile.integer(line, "t"), CsvFile.number(line, "value")
            };
            switch (line.get("split")) {
                case "train":
                    train.add(observation);
                    break;
                case "test":
                    test.add(observation);
                    break;
                default:
                    throw new UsageException(
                            "series "
                                    + id
                                    + ": split must be train or test, got "
                                    + line.get("split"));
            }
        }
        if (train.isEmpty() || test.isEmpty() || period < 1) {
            throw new UsageException(
                    "series " + id + " needs a train part, a test part and a freq of 1 or more");
        }
        return new TestSeries(
                id, lines.get(0).get("period_type"), period, inTime(train), inTime(test));
    }

    private static double[] inTime(final List<double[]> observations) {
        return observations.stream()
                .sorted(Comparator.comparingDouble(o -> o[0]))
                .mapToDouble(o -> o[1])
                .toArray();
    }
}
