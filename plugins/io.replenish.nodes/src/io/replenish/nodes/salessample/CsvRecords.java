// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.salessample;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the records of a bundled CSV file: fields between commas, in double quotes where they
 * contain a comma, a quote (doubled) or a line break. The files are our own, so that this is all it
 * takes.
 */
final class CsvRecords implements AutoCloseable {

    private static final int END = -1;

    private final Reader reader;
    private int character;

    /** Starts with the first record of a buffered reader, which is closed with this. */
    CsvRecords(final Reader reader) throws IOException {
        this.reader = reader;
        this.character = reader.read();
    }

    /** Returns the fields of the next record, or an empty list at the end of the file. */
    List<String> next() throws IOException {
        final List<String> fields = new ArrayList<>();
        while (character != END) {
            fields.add(character == '"' ? quotedField() : plainField());
            if (character != ',') {
                skipLineBreak();
                break;
            }
            character = reader.read();
            if (character == END) {
                fields.add("");
            }
        }
        return fields;
    }

    private String plainField() throws IOException {
        final StringBuilder field = new StringBuilder();
        while (character != ',' && character != '\r' && character != '\n' && character != END) {
            field.append((char) character);
            character = reader.read();
        }
        return field.toString();
    }

    private String quotedField() throws IOException {
        final StringBuilder field = new StringBuilder();
        character = reader.read();
        while (character != END) {
            if (character == '"') {
                character = reader.read();
                if (character != '"') {
                    return field.toString();
                }
            }
            field.append((char) character);
            character = reader.read();
        }
        throw new IOException("a quoted field does not end: " + field);
    }

    private void skipLineBreak() throws IOException {
        if (character == '\r') {
            character = reader.read();
        }
        if (character == '\n') {
            character = reader.read();
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
