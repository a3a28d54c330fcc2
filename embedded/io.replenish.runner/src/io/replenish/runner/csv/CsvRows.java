// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.csv;

import com.univocity.parsers.common.TextParsingException;
import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import io.replenish.runner.csv.CsvReaderSettings.Dialect;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;

/**
 * The rows of one CSV file as arrays of fields, header included, by the parser that KNIME uses
 * itself: what it makes of blanks around fields, of quotes in odd places and of blank lines (it
 * skips them) is what KNIME makes of them.
 */
final class CsvRows implements Closeable {

    /** KNIME's limit if the memory per column is limited. */
    private static final int MAX_FIELD_LENGTH = 512 * 1024;

    private final Path file;
    private final FileText text;
    private final CsvParser parser;
    private long rows;

    /**
     * Opens a file.
     *
     * @throws IOException if it cannot be read; the message names it
     */
    CsvRows(Path file, CsvReaderSettings settings) throws IOException {
        this.file = file;
        this.parser = new CsvParser(parserSettings(settings.dialect()));
        try {
            this.text = new FileText(file, settings.charset());
        } catch (IOException e) {
            throw new IOException("Reading " + file + " failed: " + e.getMessage(), e);
        }
        try {
            parser.beginParsing(linesFrom(settings));
        } catch (IOException | IllegalStateException | TextParsingException e) {
            text.close();
            throw broken(e);
        }
    }

    private Reader linesFrom(CsvReaderSettings settings) throws IOException {
        boolean anyLineBreak = settings.dialect().rowDelimiter() == null;
        BufferedReader lines =
                new BufferedReader(
                        anyLineBreak ? new LineBreakReader(text.reader()) : text.reader());
        long skipped = 0;
        while (skipped < settings.extent().linesToSkip() && lines.readLine() != null) {
            skipped++;
        }
        return lines;
    }

    private static CsvParserSettings parserSettings(Dialect dialect) {
        CsvParserSettings settings = new CsvParserSettings();
        settings.getFormat()
                .setLineSeparator(dialect.rowDelimiter() == null ? "\n" : dialect.rowDelimiter());
        settings.getFormat().setDelimiter(dialect.delimiter());
        settings.getFormat().setQuote(dialect.quote());
        settings.getFormat().setQuoteEscape(dialect.quoteEscape());
        settings.getFormat().setComment(dialect.comment());
        settings.setKeepQuotes(dialect.keepQuotes());
        settings.trimQuotedValues(!dialect.keepQuotes());
        settings.setEmptyValue(dialect.emptyQuotesAreMissing() ? null : "");
        settings.setMaxColumns(dialect.maxColumns());
        settings.setMaxCharsPerColumn(dialect.limitFieldLength() ? MAX_FIELD_LENGTH : -1);
        settings.setReadInputOnSeparateThread(false);
        return settings;
    }

    /**
     * The next row.
     *
     * @return its fields, null for a missing one; null after the last row
     * @throws IOException if the file cannot be read or the row is too long
     */
    String[] next() throws IOException {
        rows++;
        try {
            return parser.parseNext();
        } catch (IllegalStateException | TextParsingException e) {
            if (e.getCause() instanceof ArrayIndexOutOfBoundsException) {
                throw new IOException(
                        "Row "
                                + rows
                                + " of "
                                + file
                                + " has more columns than "
                                + "advanced_settings/maximum_number_of_columns allows, or a field of more than "
                                + MAX_FIELD_LENGTH
                                + " characters (advanced_settings/limit_memory_per_column). A quote that is "
                                + "never closed or a wrong column delimiter is the usual cause.",
                        e);
            }
            throw broken(e);
        }
    }

    /** The parser wraps failures of the file, more than once. */
    private IOException broken(Exception e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return new IOException(
                "Reading " + file + " failed at row " + rows + ": " + root.getMessage(), e);
    }

    /** The share of the file that has been read, 0 to 1. */
    double progress() {
        return text.progress();
    }

    /** How many characters could not be decoded so far. */
    long undecodable() {
        return text.undecodable();
    }

    @Override
    public void close() throws IOException {
        parser.stopParsing();
        text.close();
    }
}
