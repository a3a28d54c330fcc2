// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.data;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * Ways to write a number as text. Each reads an optional sign, digits, an optional decimal part and
 * an optional exponent, and nothing else: no currency, no blanks within, no hexadecimal, no "NaN".
 * Separators of thousands are accepted only where asked for and only at their place, since 1,234 is
 * twelve hundred in one country and little more than one in another.
 */
public enum NumberText {
    /** 1234.5 */
    POINT('.', ""),
    /** 1234.5 or 1,234.5 */
    POINT_WITH_GROUPS('.', ","),
    /** 1234,5 */
    COMMA(',', ""),
    /** 1234,5 or 1.234,5 */
    COMMA_WITH_GROUPS(',', ".");

    private final char decimalSeparator;
    private final String groupSeparator;
    private final Pattern form;

    NumberText(final char decimalSeparator, final String groupSeparator) {
        this.decimalSeparator = decimalSeparator;
        this.groupSeparator = groupSeparator;
        final String decimal = Pattern.quote(String.valueOf(decimalSeparator));
        final String grouped =
                groupSeparator.isEmpty()
                        ? ""
                        : "[0-9]{1,3}(?:" + Pattern.quote(groupSeparator) + "[0-9]{3})++|";
        this.form =
                Pattern.compile(
                        "[+-]?(?:(?:"
                                + grouped
                                + "[0-9]++)(?:"
                                + decimal
                                + "[0-9]*+)?|"
                                + decimal
                                + "[0-9]++)(?:[eE][+-]?[0-9]{1,3})?");
    }

    /**
     * Reads a number.
     *
     * @param text not null; blanks around the number are ignored
     * @return the number, infinite if it is too large for a double, or empty if the text is not of
     *     this form
     */
    public OptionalDouble parse(final String text) {
        final String stripped = text.strip();
        if (!form.matcher(stripped).matches()) {
            return OptionalDouble.empty();
        }
        final String digits =
                groupSeparator.isEmpty() ? stripped : stripped.replace(groupSeparator, "");
        return OptionalDouble.of(Double.parseDouble(digits.replace(decimalSeparator, '.')));
    }
}
