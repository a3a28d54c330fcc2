// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.workflow;

import java.util.ArrayList;
import java.util.List;

/**
 * Comma-separated text whose parts may stand in quotes, single or double, with backslash as escape
 * inside them.
 */
final class QuotedList {

    private QuotedList() {}

    /**
     * Splits at commas outside quotes and takes the quotes away. An unclosed quote ends with the
     * text.
     */
    static List<String> split(final String text) {
        final List<String> parts = new ArrayList<>();
        final var part = new StringBuilder();
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            final char c = text.charAt(i);
            if (quote != 0 && c == '\\' && i + 1 < text.length()) {
                part.append(text.charAt(++i));
            } else if (quote != 0 && c == quote) {
                quote = 0;
            } else if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
            } else if (quote == 0 && c == ',') {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString());
        return parts;
    }

    /** Returns the text without the quotes around all of it, if there are any. */
    static String unquote(final String text) {
        final int end = text.length() - 1;
        final boolean isQuoted =
                end > 0
                        && text.charAt(0) == text.charAt(end)
                        && (text.charAt(0) == '"' || text.charAt(0) == '\'');
        return isQuoted ? text.substring(1, end) : text;
    }
}
