// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.summary;

import java.util.Locale;

/**
 * Writes figures for people, the same in every country.
 *
 * @param currency what follows amounts of money, such as "GBP"; empty for none
 */
record Words(String currency) {

    /** Returns a whole number, such as "1,234". */
    String count(final double number) {
        return String.format(Locale.ROOT, "%,.0f", number);
    }

    /** Returns a number and what it counts, such as "1 item" or "2 items". */
    String count(final double number, final String one, final String many) {
        return count(number) + ' ' + (number == 1 ? one : many);
    }

    /** Returns an amount of money without cents, such as "1,234 GBP". */
    String money(final double amount) {
        return currency.isBlank() ? count(amount) : count(amount) + ' ' + currency.strip();
    }

    /** Returns a share in percent with one decimal, such as "12.3 %"; "?" if the whole is 0. */
    String share(final double part, final double whole) {
        return whole == 0 || Double.isNaN(whole) || Double.isNaN(part)
                ? "? %"
                : String.format(Locale.ROOT, "%.1f %%", 100 * part / whole);
    }

    /** Returns a difference of shares in points of a percent, such as "0.5 points". */
    String points(final double difference) {
        return String.format(Locale.ROOT, "%.1f points", 100 * difference);
    }

    /** Returns a number with about three figures, such as "0.123", "12.3" or "1,234". */
    String measure(final double number) {
        final double size = Math.abs(number);
        final int decimals = size >= 100 ? 0 : size >= 10 ? 1 : 2;
        return String.format(Locale.ROOT, "%,." + decimals + "f", number);
    }
}
