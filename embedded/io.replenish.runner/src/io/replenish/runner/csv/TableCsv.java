// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.csv;

import io.replenish.runner.files.WholeFile;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataRow;
import org.knime.core.data.container.CloseableRowIterator;
import org.knime.core.node.BufferedDataTable;

/**
 * Writes a table as RFC 4180 asks for: commas, CR LF, quotes where they are needed, in UTF-8. The
 * first column, {@code RowID}, holds the row IDs; a missing cell is an empty field, an empty text
 * is {@code ""}; doubles have all their digits ({@link Double#toString}) and dates are written in
 * ISO 8601.
 */
public final class TableCsv {

    private static final String LINE_BREAK = "\r\n";

    private TableCsv() {}

    /**
     * Writes the table, replacing a file that is there. Nobody sees the file before it is complete.
     *
     * @throws IOException if it cannot be written; the message names the path
     */
    public static void write(BufferedDataTable table, Path file) throws IOException {
        try (WholeFile whole = WholeFile.create(file)) {
            try (Writer out =
                    new BufferedWriter(
                            new OutputStreamWriter(whole.stream(), StandardCharsets.UTF_8),
                            1 << 16)) {
                write(table, out);
            }
            whole.commit();
        }
    }

    private static void write(BufferedDataTable table, Writer out) throws IOException {
        out.write("RowID");
        for (String name : table.getDataTableSpec().getColumnNames()) {
            out.append(',').append(field(name));
        }
        out.write(LINE_BREAK);
        try (CloseableRowIterator rows = table.iterator()) {
            while (rows.hasNext()) {
                DataRow row = rows.next();
                out.write(field(row.getKey().getString()));
                for (DataCell cell : row) {
                    out.append(',').append(cell.isMissing() ? "" : field(cell.toString()));
                }
                out.write(LINE_BREAK);
            }
        }
    }

    /** The text itself, or in quotes if it would be read as something else without them. */
    private static String field(String text) {
        boolean plain =
                !text.isEmpty()
                        && text.chars()
                                .noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n')
                        && text.strip().length() == text.length();
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
