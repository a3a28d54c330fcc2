// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.benchmarks.data;

import io.replenish.benchmarks.UsageException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** CSV files in UTF-8 with a header, compressed by gzip if their name ends in {@code .gz}. */
public final class CsvFile {

    private CsvFile() {}

    /**
     * Reads the records of a file.
     *
     * @param columns names that its header must have
     * @throws UsageException if there is no such file, or it lacks a column
     */
    public static List<CSVRecord> read(final Path file, final String... columns)
            throws IOException, UsageException {
        if (!Files.isRegularFile(file)) {
            throw new UsageException("there is no file " + file);
        }
        final CSVFormat format =
                CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).build();
        try (InputStream in = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
                CSVParser parser = CSVParser.parse(reader, format)) {
            final List<String> header = parser.getHeaderNames();
            for (final String column : columns) {
                if (!header.contains(column)) {
                    throw new UsageException(
                            file + " has no column " + column + ", only " + header);
                }
            }
            return parser.getRecords();
        }
    }

    /**
     * Returns a number of a record.
     *
     * @return NaN if the field is empty or NA
     * @throws UsageException if it is no number
     */
    public static double number(final CSVRecord line, final String column) throws UsageException {
        final String text = line.get(column);
        if (text.isEmpty() || text.equals("NA")) {
            return Double.NaN;
        }
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw wrong(line, column, text);
        }
    }

    /**
     * Returns a whole number of a record.
     *
     * @throws UsageException if it is none
     */
    public static int integer(final CSVRecord line, final String column) throws UsageException {
        try {
            return Integer.parseInt(line.get(column));
        } catch (NumberFormatException e) {
            throw wrong(line, column, line.get(column));
        }
    }

    private static UsageException wrong(
            final CSVRecord line, final String column, final String text) {
        return new UsageException(
                "record "
                        + line.getRecordNumber()
                        + ", column "
                        + column
                        + ": not a number: "
                        + text);
    }
}
