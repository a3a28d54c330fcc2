// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.embedded.settings;

/**
 * KNIME's spelling of characters that XML cannot hold: {@code %%} and five decimal digits.
 *
 * <p>Escaped are control characters, all of U+D800 and above (so also surrogates, one by one), and
 * a per cent sign before another.
 */
final class Escapes {

    private static final int DIGITS = 5;
    private static final int FIRST_PRINTABLE = 32;
    private static final int LAST_BEFORE_SURROGATES = 0xD7FF;

    private Escapes() {}

    static String escape(final String text) {
        final StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            final char c = text.charAt(i);
            if (c < FIRST_PRINTABLE || c > LAST_BEFORE_SURROGATES || isDoublePercent(text, i)) {
                final String number = Integer.toString(c);
                escaped.append("%%").append("0".repeat(DIGITS - number.length())).append(number);
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    static String unescape(final String text) {
        if (text.indexOf("%%") < 0) {
            return text;
        }
        final StringBuilder plain = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            final int code = isDoublePercent(text, i) ? codeAt(text, i + 2) : -1;
            if (code >= 0) {
                plain.append((char) code);
                i += 2 + DIGITS;
            } else {
                plain.append(text.charAt(i++));
            }
        }
        return plain.toString();
    }

    private static boolean isDoublePercent(final String text, final int i) {
        return text.startsWith("%%", i);
    }

    /**
     * Returns the number of five digits, -1 if there is none: files of old versions are not
     * escaped.
     */
    private static int codeAt(final String text, final int start) {
        if (start + DIGITS > text.length()) {
            return -1;
        }
        int code = 0;
        for (int i = start; i < start + DIGITS; i++) {
            final char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            code = 10 * code + (c - '0');
        }
        return code;
    }
}
