// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.cli;

/** Descriptions of nodes, which are simple HTML, as text for a terminal. */
final class PlainText {

    private static final int WIDTH = 100;

    private PlainText() {}

    /** Returns the text without tags, wrapped, paragraphs and list items on lines of their own. */
    static String of(final String html) {
        return indented(html, 0);
    }

    /** Returns the text as {@link #of}, each line after that many spaces. */
    static String indented(final String html, final int spaces) {
        final String text =
                html.replaceAll("\\s+", " ")
                        .replaceAll("(?i)<li>", "\n- ")
                        .replaceAll("(?i)</?(p|br|ul|ol|h[1-6]|div)[^>]*>", "\n")
                        .replaceAll("<[^>]*>", "")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&amp;", "&");
        final var result = new StringBuilder();
        for (final String line : text.split("\n")) {
            if (!line.isBlank()) {
                wrap(line.trim().replaceAll(" +", " "), spaces, result);
            }
        }
        return result.toString().stripTrailing();
    }

    private static void wrap(final String line, final int spaces, final StringBuilder result) {
        int column = 0;
        for (final String word : line.split(" ")) {
            if (column > 0 && column + 1 + word.length() > WIDTH) {
                result.append(System.lineSeparator());
                column = 0;
            }
            final String gap = column == 0 ? " ".repeat(spaces) : " ";
            result.append(gap).append(word);
            column += gap.length() + word.length();
        }
        result.append(System.lineSeparator());
    }
}
