// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.csv;

import java.nio.charset.Charset;
import java.util.Set;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettingsRO;

/**
 * What KNIME's CSV Writer was told to do, read from the settings that it saves (5.8 and 5.9).
 *
 * @param file where to write
 * @param createFolders whether missing folders above the file are created
 * @param ifExists what happens to a file that is there already
 * @param header whether to write the column names
 * @param headerOnAppend whether to write them also when rows are added to a file
 * @param rowIds whether the row IDs are the first column
 * @param format how cells and rows are written
 * @param gzip whether to pack the file
 * @param charset its encoding
 */
record CsvWriterSettings(
        FileLocation file,
        boolean createFolders,
        IfExists ifExists,
        boolean header,
        boolean headerOnAppend,
        boolean rowIds,
        Format format,
        boolean gzip,
        Charset charset) {

    /** All settings at their defaults. */
    static final SettingsTemplate TEMPLATE = SettingsTemplate.ofResource("csv-writer-defaults.xml");

    private static final Set<String> LINE_BREAKS = Set.of("\n", "\r\n", "\r");

    /** What happens to a file that is there already. */
    enum IfExists {
        FAIL,
        OVERWRITE,
        APPEND;

        private static IfExists of(String stored) throws InvalidSettingsException {
            return switch (String.valueOf(stored)) {
                case "fail" -> FAIL;
                case "overwrite" -> OVERWRITE;
                case "append" -> APPEND;
                default ->
                        throw new InvalidSettingsException(
                                "settings/file_chooser_settings/if_path_exists is '"
                                        + stored
                                        + "', must be fail, overwrite or append.");
            };
        }
    }

    /** Which cells stand in quotes. */
    enum QuoteMode {
        STRINGS_ONLY,
        IF_NEEDED,
        ALWAYS,
        NEVER;

        private static QuoteMode of(String stored) throws InvalidSettingsException {
            for (QuoteMode mode : values()) {
                if (mode.name().equals(stored)) {
                    return mode;
                }
            }
            throw new InvalidSettingsException(
                    "advanced_settings/quote_mode is '"
                            + stored
                            + "', must be STRINGS_ONLY, IF_NEEDED, ALWAYS or NEVER.");
        }
    }

    /**
     * How cells and rows are written.
     *
     * @param delimiter between two cells
     * @param lineBreak after each row
     * @param quote around cells
     * @param quoteEscape before a quote inside quotes
     * @param quoteMode which cells are quoted
     * @param delimiterReplacement replaces the delimiter inside cells if they are never quoted
     * @param missing written for missing cells, never quoted
     * @param decimal decimal separator
     * @param asShown whether numbers are written as KNIME shows them, large and small ones with an
     *     exponent
     * @param trailingZero whether whole doubles are written with ".0"
     */
    record Format(
            String delimiter,
            String lineBreak,
            char quote,
            char quoteEscape,
            QuoteMode quoteMode,
            String delimiterReplacement,
            String missing,
            char decimal,
            boolean asShown,
            boolean trailingZero) {}

    /**
     * Reads the node's settings.
     *
     * @throws InvalidSettingsException if one is missing, invalid, or asks for what only KNIME can
     *     do; the message names its key
     */
    static CsvWriterSettings load(NodeSettingsRO model) throws InvalidSettingsException {
        NodeSettingsRO settings = model.getNodeSettings("settings");
        NodeSettingsRO chooser = settings.getNodeSettings("file_chooser_settings");
        NodeSettingsRO advanced = model.getNodeSettings("advanced_settings");
        refuseComments(model.getNodeSettings("comment_header_settings"));
        CsvWriterSettings loaded =
                new CsvWriterSettings(
                        FileLocation.load(chooser, "settings/file_chooser_settings"),
                        chooser.getBoolean("create_missing_folders"),
                        IfExists.of(chooser.getString("if_path_exists")),
                        settings.getBoolean("write_column_header"),
                        !settings.getBoolean("skip_column_header_on_append"),
                        settings.getBoolean("write_row_header"),
                        format(settings, advanced),
                        advanced.getBoolean("compress_with_gzip"),
                        CsvReaderSettings.charset(
                                model.getNodeSettings("encoding").getString("character_set", null),
                                "encoding/character_set"));
        if (loaded.gzip && loaded.ifExists == IfExists.APPEND) {
            throw new InvalidSettingsException(
                    "Rows cannot be appended to a packed file: set "
                            + "settings/file_chooser_settings/if_path_exists to overwrite, or switch "
                            + "advanced_settings/compress_with_gzip off.");
        }
        return loaded;
    }

    private static Format format(NodeSettingsRO settings, NodeSettingsRO advanced)
            throws InvalidSettingsException {
        String delimiter = settings.getString("column_delimiter");
        String missing = text(advanced.getString("missing_value_pattern"));
        if (delimiter == null || delimiter.isEmpty()) {
            throw new InvalidSettingsException(
                    "settings/column_delimiter is empty. Use a comma, for instance.");
        }
        if (missing.contains(delimiter)) {
            throw new InvalidSettingsException(
                    "advanced_settings/missing_value_pattern '"
                            + missing
                            + "' contains the column delimiter '"
                            + delimiter
                            + "'.");
        }
        return new Format(
                delimiter,
                lineBreak(settings.getString("row_delimiter")),
                settings.getChar("quote_char"),
                settings.getChar("quote_escape_char"),
                QuoteMode.of(advanced.getString("quote_mode")),
                text(advanced.getString("separator_replacement")),
                missing,
                advanced.getChar("decimal_separator"),
                advanced.getBoolean("use_scientific_format"),
                advanced.getBoolean("keep_trailing_zero_in_decimals"));
    }

    private static String lineBreak(String stored) throws InvalidSettingsException {
        if (stored == null) {
            return System.lineSeparator();
        }
        if (!LINE_BREAKS.contains(stored)) {
            throw new InvalidSettingsException(
                    "settings/row_delimiter must be LF, CR LF, CR or null.");
        }
        return stored;
    }

    private static String text(String stored) {
        return stored == null ? "" : stored;
    }

    private static void refuseComments(NodeSettingsRO comments) throws InvalidSettingsException {
        for (String key :
                new String[] {
                    "add_time_to_comment",
                    "add_user_to_comment",
                    "add_table_name_to_comment",
                    "add_custom_text_to_comment"
                }) {
            if (comments.getBoolean(key, false)) {
                throw new InvalidSettingsException(
                        "The CSV Writer's option comment_header_settings/"
                                + key
                                + " is only available in KNIME. Switch it off.");
            }
        }
    }
}
