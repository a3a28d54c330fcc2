// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory;

import io.replenish.engine.demand.PeriodUnit;
import java.util.Locale;
import java.util.Optional;

/** Parts of sentences about stock, as people write them. */
public final class Phrases {

    /** What rounding errors may take from a whole number without giving it decimals. */
    private static final double ROUNDING = 1e-9;

    /** From here on a number does not know its own units, so that their digits say nothing. */
    private static final double TOO_MANY_DIGITS = 1e15;

    private Phrases() {}

    /** A number of periods by their name: 17 days. */
    public static String time(final double periods, final PeriodUnit period) {
        return time(periods, period.title());
    }

    /** A number of periods by their name, or as periods if they have none: 17 periods. */
    public static String time(final double periods, final Optional<PeriodUnit> period) {
        return time(periods, period.map(PeriodUnit::title).orElse("period"));
    }

    private static String time(final double periods, final String title) {
        final String number = units(periods);
        return number + ' ' + title + (number.equals("1") ? "" : "s");
    }

    /** Units without decimals that say nothing: 1,234 or 12.3. */
    public static String units(final double units) {
        final double size = Math.abs(units);
        if (size >= TOO_MANY_DIGITS) {
            return text("%.2e", units);
        }
        final boolean whole = Math.abs(units - Math.rint(units)) < ROUNDING || size >= 100;
        return text(whole ? "%,.0f" : "%.1f", units);
    }

    /** Fills in a text, the same way in every country. */
    public static String text(final String format, final Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
