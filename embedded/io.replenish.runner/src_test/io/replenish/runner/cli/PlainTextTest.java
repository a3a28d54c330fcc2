// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void paragraphsAndItems_getLinesOfTheirOwn() {
        assertEquals(
                String.join(System.lineSeparator(), "One two.", "- a < b", "- c"),
                PlainText.of("<p>One\n   <b>two</b>.</p><ul><li>a &lt; b</li><li>c</li></ul>"));
    }

    @Test
    void longText_isWrappedAtWordsAndIndented() {
        final var lines = PlainText.indented("word ".repeat(60), 6).lines().toList();

        assertTrue(lines.size() > 1);
        for (final String line : lines) {
            assertTrue(line.startsWith("      word") && line.length() <= 100, line);
        }
    }

    @Test
    void emptyText_staysEmpty() {
        assertEquals("", PlainText.of(""));
    }
}
