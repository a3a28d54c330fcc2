// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.csv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataType;
import org.knime.core.data.RowKey;
import org.knime.core.data.def.DefaultRow;
import org.knime.core.node.BufferedDataContainer;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionContext;
import org.knime.core.util.DuplicateKeyException;

/**
 * Reads a CSV file into a table in two passes: one finds the columns and their types, one feeds the
 * cells straight into the table, so that no more than a row of text is held at a time.
 */
final class CsvTableReader {

    /** The share of the progress bar that finding the column types gets. */
    private static final double SCAN_SHARE = 0.3;

    private final Path file;
    private final CsvReaderSettings settings;
    private final Consumer<String> warnings;
    private long longRows;
    private long firstLongRow;

    /**
     * @param file the file to read, as {@link FileLocation#resolve} gave it
     * @param warnings takes what the user should know though the file was read
     */
    CsvTableReader(Path file, CsvReaderSettings settings, Consumer<String> warnings) {
        this.file = file;
        this.settings = settings;
        this.warnings = warnings;
    }

    /**
     * Reads the file.
     *
     * @throws IOException if the file is missing, unreadable or does not fit the settings; the
     *     message says what to do
     */
    BufferedDataTable read(ExecutionContext exec) throws IOException, CanceledExecutionException {
        checkFile();
        TableShape shape;
        try (DataRows rows = new DataRows(file, settings)) {
            shape = TableShape.scan(rows, settings, exec.createSubProgress(SCAN_SHARE));
        }
        try (DataRows rows = new DataRows(file, settings)) {
            return fill(rows, shape, exec);
        } catch (DuplicateKeyException e) {
            throw new IOException(
                    "The row ID '"
                            + e.getKey()
                            + "' is in the first column of "
                            + file
                            + " more than "
                            + "once, but row IDs must be unique. Correct the file, or switch settings/has_row_id off.",
                    e);
        }
    }

    private void checkFile() throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException("The CSV file " + file + " is a folder. Name a file in it.");
        }
        if (!Files.exists(file)) {
            throw new IOException(
                    "The CSV file "
                            + file
                            + " does not exist. Put it there, or change the path of the "
                            + "CSV Reader (settings/file_selection/path/path).");
        }
        if (!Files.isReadable(file)) {
            throw new IOException(
                    "The CSV file " + file + " must not be read: permission is missing.");
        }
    }

    private BufferedDataTable fill(DataRows rows, TableShape shape, ExecutionContext exec)
            throws IOException, CanceledExecutionException {
        BufferedDataContainer container =
                exec.createDataContainer(shape.spec(file.getFileName().toString()));
        String[] row;
        for (long index = 0; (row = rows.next()) != null; index++) {
            container.addRowToTable(
                    new DefaultRow(
                            key(row, index, rows.number()), cells(row, shape, rows.number())));
            if (index % TableShape.ROWS_BETWEEN_CHECKS == 0) {
                exec.checkCanceled();
                long count = index + 1;
                exec.setProgress(
                        SCAN_SHARE + (1 - SCAN_SHARE) * rows.progress(),
                        () -> "Reading row " + count);
            }
        }
        container.close();
        warn(rows.undecodable());
        return container.getTable();
    }

    private RowKey key(String[] row, long index, long number) throws IOException {
        if (!settings.layout().hasRowId()) {
            return RowKey.createRowKey(index);
        }
        if (row.length == 0 || row[0] == null) {
            throw new IOException(
                    "Data row "
                            + number
                            + " of "
                            + file
                            + " has no row ID in its first column. Correct "
                            + "the row, or switch settings/has_row_id off.");
        }
        return new RowKey(row[0]);
    }

    private DataCell[] cells(String[] row, TableShape shape, long number) throws IOException {
        int firstColumn = settings.layout().hasRowId() ? 1 : 0;
        DataCell[] cells = new DataCell[shape.types().size()];
        for (int column = 0; column < cells.length; column++) {
            int i = column + firstColumn;
            cells[column] =
                    i >= row.length || row[i] == null
                            ? DataType.getMissingCell()
                            : cell(row[i], column, shape, number);
        }
        if (row.length - firstColumn > cells.length && longRows++ == 0) {
            firstLongRow = number;
        }
        return cells;
    }

    private DataCell cell(String text, int column, TableShape shape, long number)
            throws IOException {
        ColumnType type = shape.types().get(column);
        try {
            return type.parse(text, settings.numbers());
        } catch (NumberFormatException e) {
            throw new IOException(
                    "'"
                            + text
                            + "' in data row "
                            + number
                            + ", column '"
                            + shape.names().get(column)
                            + "' of "
                            + file
                            + " is no "
                            + type.label()
                            + ", which all of the first "
                            + settings.extent().maxRowsScanned()
                            + " rows hold. Switch "
                            + "advanced_settings/limit_data_rows_scanned off or raise max_data_rows_scanned.",
                    e);
        }
    }

    private void warn(long undecodable) {
        if (longRows > 0) {
            warnings.accept(
                    longRows
                            + " rows, the first of them data row "
                            + firstLongRow
                            + ", have more cells than "
                            + "there are columns; the surplus was dropped.");
        }
        if (undecodable > 0) {
            warnings.accept(
                    undecodable
                            + " characters could not be read as "
                            + settings.charset()
                            + ". Check the encoding (encoding/charset).");
        }
    }
}
