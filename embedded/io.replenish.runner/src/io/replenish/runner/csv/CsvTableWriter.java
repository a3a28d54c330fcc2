// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.csv;

import io.replenish.runner.csv.CsvWriterSettings.IfExists;
import io.replenish.runner.files.WholeFile;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CharsetEncoder;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataRow;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.container.CloseableRowIterator;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionMonitor;

/** Writes a table to a CSV file; the file is there when all of it is written, and not before. */
final class CsvTableWriter {

    private static final int ROWS_BETWEEN_CHECKS = 1000;

    private final Path file;
    private final CsvWriterSettings settings;
    private final Consumer<String> warnings;
    private final CellFormat format;
    private long unencodableLines;

    /**
     * @param file the file to write, as {@link FileLocation#resolve} gave it
     * @param warnings takes what the user should know though the file was written
     */
    CsvTableWriter(Path file, CsvWriterSettings settings, Consumer<String> warnings) {
        this.file = file;
        this.settings = settings;
        this.warnings = warnings;
        this.format = new CellFormat(settings.format());
    }

    /**
     * Writes the table.
     *
     * @throws IOException if the file exists and must not, or cannot be written; the message says
     *     what to do
     */
    void write(BufferedDataTable table, ExecutionMonitor exec)
            throws IOException, CanceledExecutionException {
        boolean exists = Files.exists(file);
        if (exists && settings.ifExists() == IfExists.FAIL) {
            throw alreadyExists(null);
        }
        prepareFolder();
        try (WholeFile whole = WholeFile.create(file)) {
            if (settings.ifExists() == IfExists.APPEND) {
                whole.copyExisting();
            }
            boolean header =
                    settings.header()
                            && (settings.ifExists() != IfExists.APPEND
                                    || !exists
                                    || settings.headerOnAppend());
            try (Writer out = open(whole.stream())) {
                writeRows(table, header, out, exec);
            }
            if (settings.ifExists() == IfExists.FAIL) {
                whole.commitNew();
            } else {
                whole.commit();
            }
        } catch (FileAlreadyExistsException e) {
            throw alreadyExists(e);
        }
        if (unencodableLines > 0) {
            warnings.accept(
                    unencodableLines
                            + " lines hold characters that "
                            + settings.charset()
                            + " does not have; they were written as '?'. Use UTF-8 (encoding/character_set).");
        }
    }

    private IOException alreadyExists(IOException cause) {
        return new IOException(
                "The file "
                        + file
                        + " exists already. Remove it, or set "
                        + "settings/file_chooser_settings/if_path_exists to overwrite or append.",
                cause);
    }

    private void prepareFolder() throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(folder)) {
            return;
        }
        if (!settings.createFolders()) {
            throw new IOException(
                    "The folder "
                            + folder
                            + " does not exist. Create it, or switch "
                            + "settings/file_chooser_settings/create_missing_folders on.");
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new IOException(
                    "The folder " + folder + " cannot be created: " + e.getMessage(), e);
        }
    }

    private Writer open(OutputStream stream) throws IOException {
        OutputStream out = settings.gzip() ? new GZIPOutputStream(stream, 1 << 16) : stream;
        return new BufferedWriter(new OutputStreamWriter(out, settings.charset()), 1 << 16);
    }

    private void writeRows(
            BufferedDataTable table, boolean header, Writer out, ExecutionMonitor exec)
            throws IOException, CanceledExecutionException {
        boolean unicode = settings.charset().name().toUpperCase(Locale.ROOT).startsWith("UTF");
        CharsetEncoder encoder = unicode ? null : settings.charset().newEncoder();
        StringBuilder line = new StringBuilder();
        if (header) {
            appendHeader(line, table.getDataTableSpec());
            writeLine(line, out, encoder);
        }
        long index = 0;
        try (CloseableRowIterator rows = table.iterator()) {
            while (rows.hasNext()) {
                appendRow(line, rows.next());
                writeLine(line, out, encoder);
                if (index++ % ROWS_BETWEEN_CHECKS == 0) {
                    exec.checkCanceled();
                    long written = index;
                    exec.setProgress(
                            written / (double) table.size(), () -> "Writing row " + written);
                }
            }
        }
    }

    private void appendHeader(StringBuilder line, DataTableSpec spec) {
        String separator = "";
        if (settings.rowIds()) {
            format.appendText(line, "row ID");
            separator = settings.format().delimiter();
        }
        for (String name : spec.getColumnNames()) {
            line.append(separator);
            format.appendText(line, name);
            separator = settings.format().delimiter();
        }
    }

    private void appendRow(StringBuilder line, DataRow row) {
        String separator = "";
        if (settings.rowIds()) {
            format.appendText(line, row.getKey().getString());
            separator = settings.format().delimiter();
        }
        for (DataCell cell : row) {
            line.append(separator);
            format.append(line, cell);
            separator = settings.format().delimiter();
        }
    }

    private void writeLine(StringBuilder line, Writer out, CharsetEncoder encoder)
            throws IOException {
        if (encoder != null && !encoder.canEncode(line)) {
            unencodableLines++;
        }
        out.append(line).append(settings.format().lineBreak());
        line.setLength(0);
    }
}
