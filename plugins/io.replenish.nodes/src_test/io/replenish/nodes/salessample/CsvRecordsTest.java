// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.salessample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvRecordsTest {

    private static List<List<String>> read(final String text) throws IOException {
        final List<List<String>> all = new ArrayList<>();
        try (CsvRecords records = new CsvRecords(new StringReader(text))) {
            for (List<String> record = records.next(); !record.isEmpty(); record = records.next()) {
                all.add(record);
            }
        }
        return all;
    }

    @Test
    void plainFields_areSplitAtCommasAndLines() throws IOException {
        assertEquals(List.of(List.of("a", "b"), List.of("c", "d")), read("a,b\nc,d\n"));
        assertEquals(List.of(List.of("a", "b"), List.of("c", "d")), read("a,b\r\nc,d"));
    }

    @Test
    void quotedFields_keepCommasQuotesAndLineBreaks() throws IOException {
        assertEquals(
                List.of(List.of("a,b", "say \"ä\"", "two\nlines")),
                read("\"a,b\",\"say \"\"ä\"\"\",\"two\nlines\"\n"));
    }

    @Test
    void emptyFields_areEmptyTexts() throws IOException {
        assertEquals(List.of(List.of("", "", ""), List.of("", "x", "")), read(",,\n\"\",x,"));
    }

    @Test
    void quoteWithinAPlainField_isACharacter() throws IOException {
        assertEquals(List.of(List.of("6\" NAILS", "1")), read("6\" NAILS,1\n"));
    }

    @Test
    void emptyFile_hasNoRecords() throws IOException {
        assertEquals(List.of(), read(""));
    }

    @Test
    void quotedFieldWithoutEnd_isAnError() {
        assertThrows(IOException.class, () -> read("a,\"b\nc,d\n"));
    }
}
