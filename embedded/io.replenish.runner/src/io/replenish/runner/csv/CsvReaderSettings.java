// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.csv;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettingsRO;

/**
 * What KNIME's CSV Reader was told to do, read from the settings that it saves (5.8 and 5.9).
 *
 * @param file where the file lies
 * @param dialect how its text is split into fields
 * @param layout what its rows mean
 * @param extent which part of it is read
 * @param numbers how numbers are written in it
 * @param charset its encoding
 */
record CsvReaderSettings(
        FileLocation file,
        Dialect dialect,
        Layout layout,
        Extent extent,
        NumberRules numbers,
        Charset charset) {

    /** All settings at their defaults. */
    static final SettingsTemplate TEMPLATE = SettingsTemplate.ofResource("csv-reader-defaults.xml");

    /** Not set: for characters. */
    static final char NONE = '\0';

    /**
     * How text is split into fields.
     *
     * @param delimiter one or more characters between two fields
     * @param rowDelimiter the one or two characters that end a row; null for any line break
     * @param quote {@link #NONE} or the character around quoted fields
     * @param quoteEscape what stands before a quote inside quotes; mostly the quote itself
     * @param comment {@link #NONE} or the character that a comment line starts with
     * @param keepQuotes whether quotes stay part of the cells, which are then not trimmed inside
     *     them
     * @param emptyQuotesAreMissing whether {@code ""} is a missing cell rather than an empty text
     * @param maxColumns more fields than this in a row are an error
     * @param limitFieldLength whether a field of more than half a million characters is an error
     */
    record Dialect(
            String delimiter,
            String rowDelimiter,
            char quote,
            char quoteEscape,
            char comment,
            boolean keepQuotes,
            boolean emptyQuotesAreMissing,
            int maxColumns,
            boolean limitFieldLength) {}

    /**
     * What the rows mean.
     *
     * @param hasColumnHeader whether the first row holds the column names
     * @param hasRowId whether the first column holds the row IDs
     * @param shortRowsAllowed whether rows may have fewer or more cells than the first; the rest is
     *     missing
     * @param skipEmptyRows whether rows without any value are left out
     */
    record Layout(
            boolean hasColumnHeader,
            boolean hasRowId,
            boolean shortRowsAllowed,
            boolean skipEmptyRows) {}

    /**
     * Which part of a file is read.
     *
     * @param linesToSkip lines before the header, whatever they hold
     * @param rowsToSkip data rows after the header
     * @param maxRows data rows to read after those
     * @param maxRowsScanned data rows to look at for the columns' types
     */
    record Extent(long linesToSkip, long rowsToSkip, long maxRows, long maxRowsScanned) {}

    /**
     * Reads the node's settings.
     *
     * @throws InvalidSettingsException if one is missing, invalid, or asks for what only KNIME can
     *     do; the message names its key
     */
    static CsvReaderSettings load(NodeSettingsRO model) throws InvalidSettingsException {
        if (!model.containsKey("settings")) {
            throw new InvalidSettingsException(
                    "The settings of the CSV Reader have no 'settings': they were not saved "
                            + "by KNIME 5.8 or 5.9. Open the workflow there and save it.");
        }
        NodeSettingsRO settings = model.getNodeSettings("settings");
        NodeSettingsRO advanced = model.getNodeSettings("advanced_settings");
        refuse(settings, "settings/", "prepend_file_idx_to_row_id");
        refuse(advanced, "advanced_settings/", "append_path_column_Internals");
        return new CsvReaderSettings(
                file(settings),
                dialect(settings, advanced),
                new Layout(
                        settings.getBoolean("has_column_header"),
                        settings.getBoolean("has_row_id"),
                        settings.getBoolean("support_short_data_rows"),
                        settings.getBoolean("skip_empty_data_rows")),
                extent(model.getNodeSettings("limit_rows"), advanced),
                numbers(advanced),
                charset(
                        model.getNodeSettings("encoding").getString("charset", null),
                        "encoding/charset"));
    }

    private static void refuse(NodeSettingsRO settings, String prefix, String key)
            throws InvalidSettingsException {
        if (settings.getBoolean(key, false)) {
            throw new InvalidSettingsException(
                    "The CSV Reader's option "
                            + prefix
                            + key
                            + " is for reading several files, which only KNIME can do. Switch it off.");
        }
    }

    private static FileLocation file(NodeSettingsRO settings) throws InvalidSettingsException {
        NodeSettingsRO chooser = settings.getNodeSettings("file_selection");
        String mode = chooser.getNodeSettings("filter_mode").getString("filter_mode");
        if (!"FILE".equals(mode)) {
            throw new InvalidSettingsException(
                    "The CSV Reader reads one file here, but "
                            + "settings/file_selection/filter_mode/filter_mode is "
                            + mode
                            + ". Set it to FILE.");
        }
        return FileLocation.load(chooser, "settings/file_selection");
    }

    private static Dialect dialect(NodeSettingsRO settings, NodeSettingsRO advanced)
            throws InvalidSettingsException {
        String delimiter = settings.getString("column_delimiter");
        if (delimiter == null || delimiter.isEmpty()) {
            throw new InvalidSettingsException(
                    "settings/column_delimiter is empty. Use a comma, for instance.");
        }
        // Older workflows have no such entry, and a row delimiter of their own.
        boolean lineBreaks = settings.getBoolean("use_line_break_row_delimiter", false);
        String rowDelimiter = lineBreaks ? null : settings.getString("row_delimiter");
        if (!lineBreaks
                && (rowDelimiter == null || rowDelimiter.isEmpty() || rowDelimiter.length() > 2)) {
            throw new InvalidSettingsException(
                    "settings/row_delimiter must be one or two characters, is '"
                            + rowDelimiter
                            + "'.");
        }
        return new Dialect(
                delimiter,
                rowDelimiter,
                character(settings, "settings/", "quote_char"),
                character(settings, "settings/", "quote_escape_char"),
                character(settings, "settings/", "comment_char"),
                keepQuotes(advanced.getString("quote_option")),
                advanced.getBoolean("replace_empty_quotes_with_missing"),
                maxColumns(advanced),
                advanced.getBoolean("limit_memory_per_column"));
    }

    private static boolean keepQuotes(String option) throws InvalidSettingsException {
        if ("KEEP_QUOTES".equals(option)) {
            return true;
        }
        if ("REMOVE_QUOTES_AND_TRIM".equals(option)) {
            return false;
        }
        throw new InvalidSettingsException(
                "advanced_settings/quote_option is '"
                        + option
                        + "', must be REMOVE_QUOTES_AND_TRIM or KEEP_QUOTES.");
    }

    private static int maxColumns(NodeSettingsRO advanced) throws InvalidSettingsException {
        int columns = advanced.getInt("maximum_number_of_columns");
        if (columns < 1) {
            throw new InvalidSettingsException(
                    "advanced_settings/maximum_number_of_columns must be at least 1, is "
                            + columns
                            + ".");
        }
        return columns;
    }

    private static Extent extent(NodeSettingsRO limits, NodeSettingsRO advanced)
            throws InvalidSettingsException {
        return new Extent(
                count(limits, "limit_rows/", "skip_lines", "number_of_lines_to_skip", 0),
                count(limits, "limit_rows/", "skip_data_rows", "number_of_rows_to_skip", 0),
                count(limits, "limit_rows/", "limit_data_rows", "max_rows", Long.MAX_VALUE),
                count(
                        advanced,
                        "advanced_settings/",
                        "limit_data_rows_scanned",
                        "max_data_rows_scanned",
                        Long.MAX_VALUE));
    }

    private static long count(
            NodeSettingsRO settings, String prefix, String flag, String key, long off)
            throws InvalidSettingsException {
        long value = settings.getLong(key);
        if (!settings.getBoolean(flag)) {
            return off;
        }
        if (value < 0) {
            throw new InvalidSettingsException(
                    prefix + key + " must not be negative, is " + value + ".");
        }
        return value;
    }

    private static NumberRules numbers(NodeSettingsRO advanced) throws InvalidSettingsException {
        char decimal = character(advanced, "advanced_settings/", "decimal_separator");
        if (decimal == NONE) {
            throw new InvalidSettingsException(
                    "advanced_settings/decimal_separator is empty. Use a point or a comma.");
        }
        try {
            return new NumberRules(
                    character(advanced, "advanced_settings/", "thousands_separator"), decimal);
        } catch (IllegalArgumentException e) {
            throw new InvalidSettingsException(e.getMessage(), e);
        }
    }

    private static char character(NodeSettingsRO settings, String prefix, String key)
            throws InvalidSettingsException {
        String stored = settings.getString(key);
        String text = stored == null ? "" : stored.replace("\0", "");
        if (text.length() > 1) {
            throw new InvalidSettingsException(
                    prefix + key + " must be one character, is '" + text + "'.");
        }
        return text.isEmpty() ? NONE : text.charAt(0);
    }

    /**
     * The encoding of a name; UTF-8 where KNIME would take the machine's, so that results do not
     * depend on that.
     *
     * @param key where the name was found, for the message
     */
    static Charset charset(String name, String key) throws InvalidSettingsException {
        if (name == null) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new InvalidSettingsException(
                    "There is no encoding '"
                            + name
                            + "' ("
                            + key
                            + "). Use UTF-8, ISO-8859-1 or windows-1252, for instance.",
                    e);
        }
    }
}
