// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.benchmarks.accuracy;

import io.replenish.benchmarks.data.TestSeries;
import io.replenish.benchmarks.methods.MethodForecast;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes forecasts, one record per series and step; series that failed have none. The column {@code
 * mean} has the point forecast that is scored, whatever it is, as in R's forecast package.
 */
final class ForecastFile {

    private static final String[] HEADER = {
        "series_id", "step", "mean", "lo80", "hi80", "lo95", "hi95", "order", "transform"
    };

    private ForecastFile() {}

    /**
     * Writes a file.
     *
     * @param trials one per series
     */
    static void write(final Path file, final List<TestSeries> series, final List<Trial> trials)
            throws IOException {
        final CSVFormat format =
                CSVFormat.DEFAULT.builder().setHeader(HEADER).setRecordSeparator('\n').build();
        try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                CSVPrinter printer = new CSVPrinter(writer, format)) {
            for (int i = 0; i < series.size(); i++) {
                if (!trials.get(i).isFailed()) {
                    print(printer, series.get(i).id(), trials.get(i).forecast());
                }
            }
        }
    }

    private static void print(
            final CSVPrinter printer, final String id, final MethodForecast forecast)
            throws IOException {
        for (int h = 0; h < forecast.point().length; h++) {
            printer.printRecord(
                    id,
                    h + 1,
                    forecast.point()[h],
                    text(forecast.lower80()[h]),
                    text(forecast.upper80()[h]),
                    text(forecast.lower95()[h]),
                    text(forecast.upper95()[h]),
                    forecast.order(),
                    forecast.transform());
        }
    }

    /** What is not there is an empty field. */
    private static String text(final double value) {
        return Double.isNaN(value) ? "" : Double.toString(value);
    }
}
