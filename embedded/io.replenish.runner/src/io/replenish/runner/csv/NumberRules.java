// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.csv;

import java.util.regex.Pattern;

/**
 * How numbers are written in a file: which character groups thousands and which separates decimals.
 * What is a number is decided as by KNIME's reader, so {@code 007}, {@code +5}, {@code 1e3} and
 * {@code NaN} are numbers.
 */
final class NumberRules {

    /** As a setting: no thousands separator. */
    static final char NONE = '\0';

    private final char thousands;
    private final char decimal;
    private final Pattern groupedInteger;
    private final Pattern groupedDecimal;

    /**
     * @param thousands {@link #NONE} or the character between groups of three digits
     * @param decimal the character between the whole and the fraction
     * @throws IllegalArgumentException if both are the same
     */
    NumberRules(char thousands, char decimal) {
        if (thousands == decimal) {
            throw new IllegalArgumentException(
                    "'" + decimal + "' is both thousands_separator and decimal_separator.");
        }
        this.thousands = thousands;
        this.decimal = decimal;
        String digits = "[+-]?\\d{0,3}(?:" + Pattern.quote(String.valueOf(thousands)) + "\\d{3})*";
        groupedInteger = Pattern.compile(digits);
        groupedDecimal =
                Pattern.compile(
                        digits
                                + "(?:"
                                + Pattern.quote(String.valueOf(decimal))
                                + "\\d*)?(?:[eE][+-]?\\d+)?[fFdD]?");
    }

    /** Throws NumberFormatException unless {@code text} is a whole number of 32 bits. */
    int parseInt(String text) {
        return Integer.parseInt(ungrouped(text, groupedInteger));
    }

    /** Throws NumberFormatException unless {@code text} is a whole number of 64 bits. */
    long parseLong(String text) {
        return Long.parseLong(ungrouped(text, groupedInteger));
    }

    /** Throws NumberFormatException unless {@code text} is a number. */
    double parseDouble(String text) {
        String number = ungrouped(text, groupedDecimal);
        if (decimal != '.') {
            if (number.indexOf('.') >= 0) {
                throw new NumberFormatException("'.' is not the decimal separator: " + text);
            }
            number = number.replace(decimal, '.');
        }
        return Double.parseDouble(number);
    }

    private String ungrouped(String text, Pattern grouped) {
        if (thousands == NONE) {
            return text;
        }
        if (!grouped.matcher(text).matches()) {
            throw new NumberFormatException("Thousands are not grouped: " + text);
        }
        return text.replace(String.valueOf(thousands), "");
    }
}
