// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreakReaderTest {

    @ParameterizedTest(name = "[{index}] {0}")
    @CsvSource({
        "a~b,a|b",
        "a^b,a|b",
        "a^~b,a|b",
        "^~,|",
        "^^~~,|||",
        "~^,||",
        "a,a",
        "^,|",
        "'',''"
    })
    void everyLineBreakBecomesOneLineFeed(String given, String expected) throws IOException {
        String text = given.replace('^', '\r').replace('~', '\n');

        assertEquals(
                expected.replace('|', '\n'),
                read(new LineBreakReader(new StringReader(text)), 100));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void blockBoundariesInsideALineBreakMakeNoDifference(int blockSize) throws IOException {
        assertEquals(
                "a\nb\n\nc\n",
                read(new LineBreakReader(new StringReader("a\r\nb\r\n\r\nc\r\n")), blockSize));
    }

    private static String read(Reader reader, int blockSize) throws IOException {
        StringWriter text = new StringWriter();
        char[] block = new char[blockSize];
        for (int n = reader.read(block); n >= 0; n = reader.read(block)) {
            text.write(block, 0, n);
        }
        return text.toString();
    }
}
