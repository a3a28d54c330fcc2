// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.csv;

import io.replenish.runner.csv.CsvWriterSettings.Format;
import io.replenish.runner.csv.CsvWriterSettings.QuoteMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.knime.core.data.BooleanValue;
import org.knime.core.data.DataCell;
import org.knime.core.data.DoubleValue;
import org.knime.core.data.LongValue;
import org.knime.core.data.def.DoubleCell;

/**
 * Writes cells as KNIME's CSV Writer does: whole doubles without a decimal point, all digits of the
 * others, missing cells as the pattern. In two places it is better than that: whole numbers of more
 * than 53 bits keep all digits, and quotes "if needed" also stand where a cell contains a quote or
 * looks like a missing one.
 */
final class CellFormat {

    /** More fraction digits than any double has. */
    private static final int ALL_DIGITS = 340;

    private final Format format;
    private final DecimalFormat decimals;

    CellFormat(Format format) {
        this.format = format;
        this.decimals =
                new DecimalFormat(
                        format.trailingZero() ? "0.0" : "0.#",
                        DecimalFormatSymbols.getInstance(Locale.ENGLISH));
        decimals.setMaximumFractionDigits(ALL_DIGITS);
    }

    /** Appends a cell. */
    void append(StringBuilder line, DataCell cell) {
        if (cell.isMissing()) {
            line.append(format.missing());
        } else if (cell instanceof DoubleValue number) {
            String text = number(number);
            line.append(format.quoteMode() == QuoteMode.ALWAYS ? quoted(text) : text);
        } else {
            appendText(line, cell.toString());
        }
    }

    /** Appends a text: a cell's, a column's name or a row ID. */
    void appendText(StringBuilder line, String text) {
        line.append(
                switch (format.quoteMode()) {
                    case ALWAYS, STRINGS_ONLY -> quoted(text);
                    case IF_NEEDED -> needsQuotes(text) ? quoted(text) : text;
                    case NEVER -> text.replace(format.delimiter(), format.delimiterReplacement());
                });
    }

    private String number(DoubleValue value) {
        if (format.asShown()) {
            return value.toString();
        }
        if (value instanceof DoubleCell) {
            return decimals.format(value.getDoubleValue()).replace('.', format.decimal());
        }
        if (value instanceof BooleanValue truth) {
            return truth.getBooleanValue() ? "1" : "0";
        }
        return value instanceof LongValue whole
                ? Long.toString(whole.getLongValue())
                : decimals.format(value.getDoubleValue()).replace('.', format.decimal());
    }

    private boolean needsQuotes(String text) {
        return text.contains(format.delimiter())
                || text.indexOf('\n') >= 0
                || text.indexOf('\r') >= 0
                || text.indexOf(format.quote()) >= 0
                || text.equals(format.missing());
    }

    private String quoted(String text) {
        String quote = String.valueOf(format.quote());
        String escape = String.valueOf(format.quoteEscape());
        String escaped = quote.equals(escape) ? text : text.replace(escape, escape + escape);
        return quote + escaped.replace(quote, escape + quote) + quote;
    }
}
