// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.cleaning;

import java.time.YearMonth;
import java.util.Optional;

/**
 * One month before and after cleaning.
 *
 * @param month the month, or empty for the rows whose date cannot be read
 * @param rowsBefore rows of the input
 * @param rowsAfter clean rows
 * @param revenueBefore revenue of the input, in currency
 * @param revenueAfter revenue of the clean rows, in currency
 */
public record MonthSummary(
        Optional<YearMonth> month,
        int rowsBefore,
        int rowsAfter,
        double revenueBefore,
        double revenueAfter) {

    /** Returns the month as in 2010-12, or "unknown". */
    public String label() {
        return month.map(YearMonth::toString).orElse("unknown");
    }
}
