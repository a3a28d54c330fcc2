// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.cleaning;

import io.replenish.engine.data.CodedColumn;
import io.replenish.engine.data.SalesTable;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Collects the {@link Profile} of some rows of a table. */
final class ProfileBuilder {

    private final SalesTable table;
    private final Distinct orders;
    private final Distinct products;
    private final Optional<Distinct> customers;
    private final List<Distinct> attributes = new ArrayList<>();
    private final Totals totals;
    private int firstDateRow = -1;
    private int lastDateRow = -1;

    ProfileBuilder(final SalesTable table) {
        this.table = table;
        totals = new Totals(table);
        orders = new Distinct(table.order());
        products = new Distinct(table.product());
        customers = table.customer().map(Distinct::new);
        table.attributes().forEach(column -> attributes.add(new Distinct(column)));
    }

    void add(final int row) {
        totals.add(row);
        orders.add(row);
        products.add(row);
        customers.ifPresent(customer -> customer.add(row));
        attributes.forEach(attribute -> attribute.add(row));
        addDate(row);
    }

    private void addDate(final int row) {
        if (!table.date().isReadable(row)) {
            return;
        }
        if (firstDateRow < 0 || table.date().compareRows(row, firstDateRow) < 0) {
            firstDateRow = row;
        }
        if (lastDateRow < 0 || table.date().compareRows(row, lastDateRow) > 0) {
            lastDateRow = row;
        }
    }

    Profile build() {
        return new Profile(
                totals.rows(),
                totals.quantity(),
                totals.revenue(),
                orders.count(),
                products.count(),
                customers.map(Distinct::count).orElse(0),
                dateOf(firstDateRow),
                dateOf(lastDateRow),
                attributes.stream()
                        .map(
                                attribute ->
                                        new Profile.DistinctCount(
                                                attribute.column.name(), attribute.count()))
                        .toList());
    }

    private Optional<LocalDateTime> dateOf(final int row) {
        return row < 0 ? Optional.empty() : Optional.of(table.date().value(row));
    }

    /** The distinct values of a column seen so far. */
    private static final class Distinct {

        private final CodedColumn<?> column;
        private final BitSet seen = new BitSet();

        Distinct(final CodedColumn<?> column) {
            this.column = column;
        }

        void add(final int row) {
            if (!column.isMissing(row)) {
                seen.set(column.code(row));
            }
        }

        int count() {
            return seen.cardinality();
        }
    }
}
