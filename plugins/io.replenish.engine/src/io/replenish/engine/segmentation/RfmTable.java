// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.segmentation;

import io.replenish.engine.data.CodedColumn;
import io.replenish.engine.math.ExactSum;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Recency, frequency and monetary value of all customers.
 *
 * @param analysisDate the day that recency is counted to
 * @param customers the customers, by identifier
 * @param excluded sums of the lines that belong to none of them, by reason; reasons without lines
 *     are absent
 */
record RfmTable(LocalDate analysisDate, List<Rfm> customers, List<Excluded> excluded) {

    /** Sums up lines of sales in whatever order. */
    static RfmTable of(final CustomerSales sales, final Optional<LocalDate> wantedDate) {
        final LocalDate date = wantedDate.orElseGet(() -> dayAfterLastSale(sales));
        final Sum[] sums = new Sum[sales.customer().distinctCount()];
        final Map<Excluded.Reason, Sum> rest = new EnumMap<>(Excluded.Reason.class);
        for (int row = 0; row < sales.size(); row++) {
            final Optional<Excluded.Reason> reason = reasonToExclude(sales, row, date);
            final Sum sum;
            if (reason.isPresent()) {
                sum = rest.computeIfAbsent(reason.get(), r -> new Sum());
            } else {
                final int code = sales.customer().code(row);
                sum = sums[code] == null ? new Sum() : sums[code];
                sums[code] = sum;
                sum.addDate(sales.date().value(row).toLocalDate());
            }
            sum.add(sales, row);
        }
        final List<Rfm> customers = new ArrayList<>();
        for (int code = 0; code < sums.length; code++) {
            if (sums[code] != null) {
                customers.add(sums[code].rfm(sales.customer().distinctValues().get(code), date));
            }
        }
        customers.sort(Comparator.comparing(Rfm::customer));
        final List<Excluded> excluded = new ArrayList<>();
        rest.forEach(
                (reason, sum) ->
                        excluded.add(
                                new Excluded(
                                        reason, sum.orders(), sum.revenue.value(), sum.lines)));
        return new RfmTable(date, List.copyOf(customers), List.copyOf(excluded));
    }

    private static LocalDate dayAfterLastSale(final CustomerSales sales) {
        int last = -1;
        for (int row = 0; row < sales.size(); row++) {
            if (sales.date().isReadable(row)
                    && (last < 0 || sales.date().compareRows(row, last) > 0)) {
                last = row;
            }
        }
        return last < 0 ? LocalDate.EPOCH : sales.date().value(last).toLocalDate().plusDays(1);
    }

    private static Optional<Excluded.Reason> reasonToExclude(
            final CustomerSales sales, final int row, final LocalDate date) {
        if (sales.customer().isMissing(row)) {
            return Optional.of(Excluded.Reason.NO_CUSTOMER);
        } else if (!sales.date().isReadable(row) || !sales.revenue().isReadable(row)) {
            return Optional.of(Excluded.Reason.UNREADABLE);
        }
        return sales.date().value(row).toLocalDate().isAfter(date)
                ? Optional.of(Excluded.Reason.AFTER_ANALYSIS_DATE)
                : Optional.empty();
    }

    /** What some lines add up to. */
    private static final class Sum {

        private final ExactSum revenue = new ExactSum();
        private final Set<Integer> orderCodes = new HashSet<>();
        private int ordersOfTheirOwn;
        private int lines;
        private LocalDate first = LocalDate.MAX;
        private LocalDate last = LocalDate.MIN;

        void add(final CustomerSales sales, final int row) {
            lines++;
            if (sales.revenue().isReadable(row)) {
                revenue.add(sales.revenue().value(row));
            }
            final int order = sales.order().code(row);
            if (order == CodedColumn.MISSING) {
                ordersOfTheirOwn++;
            } else {
                orderCodes.add(order);
            }
        }

        void addDate(final LocalDate day) {
            first = day.isBefore(first) ? day : first;
            last = day.isAfter(last) ? day : last;
        }

        int orders() {
            return orderCodes.size() + ordersOfTheirOwn;
        }

        Rfm rfm(final String customer, final LocalDate date) {
            return new Rfm(
                    customer,
                    first,
                    last,
                    (int) ChronoUnit.DAYS.between(last, date),
                    orders(),
                    revenue.value(),
                    lines);
        }
    }
}
