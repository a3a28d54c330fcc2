// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.data;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Raw sales data, one row per order line: the columns that have a role, and the others only so far
 * as it takes to tell equal rows. Immutable.
 */
public final class SalesTable {

    private final CodedColumn<String> order;
    private final CodedColumn<String> product;
    private final Optional<CodedColumn<String>> customer;
    private final DateColumn date;
    private final NumberColumn quantity;
    private final NumberColumn unitPrice;
    private final Optional<CodedColumn<?>> description;
    private final List<CodedColumn<?>> attributes;

    private SalesTable(final Builder builder) {
        order = present(builder.order, SalesRole.ORDER);
        product = present(builder.product, SalesRole.PRODUCT);
        customer = Optional.ofNullable(builder.customer);
        date = present(builder.date, SalesRole.DATE);
        quantity = present(builder.quantity, SalesRole.QUANTITY);
        unitPrice = present(builder.unitPrice, SalesRole.UNIT_PRICE);
        description = Optional.ofNullable(builder.description);
        attributes = List.copyOf(builder.attributes);
        order.requireSameSize(columns());
        final Set<String> names = new HashSet<>();
        for (final TableColumn column : columns()) {
            if (!names.add(column.name())) {
                throw new IllegalArgumentException(
                        "column \""
                                + column.name()
                                + "\" is used twice; choose a different column for each role");
            }
        }
    }

    private static <C> C present(final C column, final SalesRole role) {
        if (column == null) {
            throw new IllegalArgumentException("no column for the role \"" + role.title() + "\"");
        }
        return column;
    }

    /** Starts a table. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the number of rows. */
    public int size() {
        return order.size();
    }

    /** Returns the numbers of orders or invoices. */
    public CodedColumn<String> order() {
        return order;
    }

    /** Returns the identifiers of products. */
    public CodedColumn<String> product() {
        return product;
    }

    /** Returns the identifiers of customers, if the data has such a column. */
    public Optional<CodedColumn<String>> customer() {
        return customer;
    }

    /** Returns the dates of sale. */
    public DateColumn date() {
        return date;
    }

    /** Returns the quantities in units. */
    public NumberColumn quantity() {
        return quantity;
    }

    /** Returns the prices per unit in currency. */
    public NumberColumn unitPrice() {
        return unitPrice;
    }

    /**
     * Returns the column that describes the product in words, one of {@link #attributes()}, if
     * there is one.
     */
    public Optional<CodedColumn<?>> description() {
        return description;
    }

    /** Returns the columns that are passed through, in the order of the input. */
    public List<CodedColumn<?>> attributes() {
        return attributes;
    }

    /** Returns all columns: first those with a role, then the attributes. */
    public List<TableColumn> columns() {
        final List<TableColumn> columns = new ArrayList<>(List.of(order, date, product));
        customer.ifPresent(columns::add);
        columns.add(quantity);
        columns.add(unitPrice);
        columns.addAll(attributes);
        return columns;
    }

    /** Returns quantity times unit price in the row, or NaN if one of them cannot be read. */
    public double revenue(final int row) {
        return quantity.value(row) * unitPrice.value(row);
    }

    /** Puts columns together to a table. */
    public static final class Builder {

        private CodedColumn<String> order;
        private CodedColumn<String> product;
        private CodedColumn<String> customer;
        private DateColumn date;
        private NumberColumn quantity;
        private NumberColumn unitPrice;
        private CodedColumn<?> description;
        private final List<CodedColumn<?>> attributes = new ArrayList<>();

        private Builder() {}

        /** Sets the column of {@link SalesRole#ORDER}; required. */
        public Builder order(final CodedColumn<String> column) {
            order = column;
            return this;
        }

        /** Sets the column of {@link SalesRole#PRODUCT}; required. */
        public Builder product(final CodedColumn<String> column) {
            product = column;
            return this;
        }

        /** Sets the column of {@link SalesRole#CUSTOMER}. */
        public Builder customer(final CodedColumn<String> column) {
            customer = column;
            return this;
        }

        /** Sets the column of {@link SalesRole#DATE}; required. */
        public Builder date(final DateColumn column) {
            date = column;
            return this;
        }

        /** Sets the column of {@link SalesRole#QUANTITY}; required. */
        public Builder quantity(final NumberColumn column) {
            quantity = column;
            return this;
        }

        /** Sets the column of {@link SalesRole#UNIT_PRICE}; required. */
        public Builder unitPrice(final NumberColumn column) {
            unitPrice = column;
            return this;
        }

        /** Adds a column that is passed through. */
        public Builder attribute(final CodedColumn<?> column) {
            attributes.add(column);
            return this;
        }

        /** Adds a column that is passed through and has the {@link SalesRole#DESCRIPTION}. */
        public Builder description(final CodedColumn<?> column) {
            description = column;
            return attribute(column);
        }

        /**
         * Returns the table.
         *
         * @throws IllegalArgumentException if a required column is absent, a name occurs twice or
         *     lengths differ
         */
        public SalesTable build() {
            return new SalesTable(this);
        }
    }
}
