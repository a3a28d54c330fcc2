// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.cleaning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rules once more, row by row on text and with decimal numbers, slow and plain: the oracle of
 * the real cleaner.
 */
final class NaiveCleaner {

    private NaiveCleaner() {}

    /**
     * Returns the rules that a row of {@link io.replenish.engine.testing.Sales} matches.
     *
     * @param earlier the rows before it, normalised; this one is added
     */
    static List<CleaningRule> matched(final String[] row, final Set<List<String>> earlier) {
        final String order = row[0].strip();
        final Optional<BigDecimal> quantity = number(row[4]);
        final Optional<BigDecimal> price = number(row[5]);
        final List<CleaningRule> matched = new ArrayList<>();
        addIf(!row[3].matches("2011-.*"), CleaningRule.UNREADABLE_DATE, matched);
        addIf(quantity.isEmpty(), CleaningRule.UNREADABLE_QUANTITY, matched);
        addIf(price.isEmpty(), CleaningRule.UNREADABLE_PRICE, matched);
        addIf(row[1].isBlank(), CleaningRule.MISSING_PRODUCT, matched);
        addIf(order.isEmpty(), CleaningRule.MISSING_ORDER, matched);
        addIf(order.matches("C[0-9].*"), CleaningRule.CANCELLATION, matched);
        addIf(order.matches("A[0-9].*"), CleaningRule.ADJUSTMENT, matched);
        addIf(price.isPresent() && price.get().signum() < 0, CleaningRule.NEGATIVE_PRICE, matched);
        addIf(price.isPresent() && price.get().signum() == 0, CleaningRule.ZERO_PRICE, matched);
        addIf(
                quantity.isPresent() && quantity.get().signum() <= 0,
                CleaningRule.NON_POSITIVE_QUANTITY,
                matched);
        addIf(row[2].isBlank(), CleaningRule.MISSING_CUSTOMER, matched);
        addIf(row[6].isEmpty(), CleaningRule.MISSING_DESCRIPTION, matched);
        addIf(!earlier.add(normalised(row)), CleaningRule.DUPLICATE, matched);
        return matched;
    }

    /** Returns quantity times price of a readable row as the double that the engine works with. */
    static BigDecimal revenue(final String[] row) {
        return new BigDecimal(Double.parseDouble(row[4]) * Double.parseDouble(row[5]));
    }

    private static void addIf(
            final boolean matches, final CleaningRule rule, final List<CleaningRule> matched) {
        if (matches) {
            matched.add(rule);
        }
    }

    private static Optional<BigDecimal> number(final String text) {
        try {
            return Optional.of(new BigDecimal(text))
                    .filter(number -> number.abs().doubleValue() <= 1e15);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static List<String> normalised(final String[] row) {
        final List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.length; i++) {
            final String cell = row[i].strip();
            if (i == 3) {
                cells.add(cell.equals("2011-03-04 00:00") ? "2011-03-04" : cell);
            } else if (i == 4 || i == 5) {
                cells.add(
                        number(cell)
                                .map(value -> value.stripTrailingZeros().toPlainString())
                                .orElse(cell));
            } else {
                cells.add(cell);
            }
        }
        return cells;
    }
}
