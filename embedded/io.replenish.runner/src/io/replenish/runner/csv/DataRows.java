// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.csv;

import io.replenish.runner.csv.CsvReaderSettings.Extent;
import io.replenish.runner.csv.CsvReaderSettings.Layout;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * The data rows of a file: without header, skipped, surplus and empty rows, and checked for their
 * length.
 */
final class DataRows implements Closeable {

    private final Path file;
    private final CsvRows rows;
    private final Layout layout;
    private final String[] header;
    private long remaining;
    private long number;
    private int expectedLength = -1;

    /**
     * Opens a file and reads its header.
     *
     * @throws IOException if the file cannot be read, or has no header but should have
     */
    DataRows(Path file, CsvReaderSettings settings) throws IOException {
        this.file = file;
        this.layout = settings.layout();
        this.rows = new CsvRows(file, settings);
        try {
            this.header = layout.hasColumnHeader() ? readHeader() : null;
            skip(settings.extent());
        } catch (IOException | RuntimeException e) {
            rows.close();
            throw e;
        }
    }

    private String[] readHeader() throws IOException {
        String[] first = rows.next();
        if (first == null) {
            throw new IOException(
                    file
                            + " is empty: it has no row with column names. Check the file, or switch "
                            + "settings/has_column_header off.");
        }
        expectedLength = first.length;
        return first;
    }

    private void skip(Extent extent) throws IOException {
        while (number < extent.rowsToSkip() && rows.next() != null) {
            number++;
        }
        remaining = extent.maxRows();
    }

    /** The fields of the header row; empty if the file has none. */
    Optional<String[]> header() {
        return Optional.ofNullable(header);
    }

    /**
     * The next data row.
     *
     * @return its fields, null for a missing one; null after the last row
     * @throws IOException if the row cannot be read or is longer or shorter than it may be
     */
    String[] next() throws IOException {
        while (remaining > 0) {
            String[] row = rows.next();
            if (row == null) {
                return null;
            }
            remaining--;
            number++;
            if (!layout.skipEmptyRows() || Arrays.stream(row).anyMatch(Objects::nonNull)) {
                checkLength(row.length);
                return row;
            }
        }
        return null;
    }

    private void checkLength(int length) throws IOException {
        if (expectedLength < 0) {
            expectedLength = length;
        }
        if (length != expectedLength && !layout.shortRowsAllowed()) {
            throw new IOException(
                    "Data row "
                            + number
                            + " of "
                            + file
                            + " has "
                            + length
                            + " cells, but "
                            + (header == null ? "the first row" : "the header")
                            + " has "
                            + expectedLength
                            + ". Correct the row, or switch settings/support_short_data_rows on.");
        }
    }

    /** The number of the current data row in the file, counted from 1 after the header. */
    long number() {
        return number;
    }

    /** The share of the file that has been read, 0 to 1. */
    double progress() {
        return rows.progress();
    }

    /** How many characters could not be decoded so far. */
    long undecodable() {
        return rows.undecodable();
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
