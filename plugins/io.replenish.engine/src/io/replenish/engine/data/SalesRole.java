// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.data;

import java.util.EnumSet;
import java.util.Set;

/** What a column of raw sales data can stand for. Columns without a role are passed through. */
public enum SalesRole {
    /** Number of the order or invoice; see {@link SalesColumns#ORDER}. */
    ORDER("Order", true, ColumnType.TEXT, ColumnType.INTEGER, ColumnType.NUMBER),
    /** Identifier of the product; see {@link SalesColumns#PRODUCT}. */
    PRODUCT("Product", true, ColumnType.TEXT, ColumnType.INTEGER, ColumnType.NUMBER),
    /** Identifier of the customer; see {@link SalesColumns#CUSTOMER}. */
    CUSTOMER("Customer", false, ColumnType.TEXT, ColumnType.INTEGER, ColumnType.NUMBER),
    /** Day or time of the sale; see {@link SalesColumns#DATE}. */
    DATE("Date", true, ColumnType.DATE_TIME, ColumnType.DATE, ColumnType.TEXT),
    /** Units sold; see {@link SalesColumns#QUANTITY}. */
    QUANTITY("Quantity", true, ColumnType.INTEGER, ColumnType.NUMBER, ColumnType.TEXT),
    /** Price of one unit; see {@link SalesColumns#UNIT_PRICE}. */
    UNIT_PRICE("Unit price", true, ColumnType.NUMBER, ColumnType.INTEGER, ColumnType.TEXT),
    /**
     * Name of the product in words: passed through, but its absence often marks a booking that is
     * no sale.
     */
    DESCRIPTION("Description", false, ColumnType.TEXT);

    private final String title;
    private final boolean required;
    private final Set<ColumnType> types;

    SalesRole(
            final String title,
            final boolean required,
            final ColumnType first,
            final ColumnType... others) {
        this.title = title;
        this.required = required;
        this.types = EnumSet.of(first, others);
    }

    /** Returns the name of the role for people, such as "Unit price". */
    public String title() {
        return title;
    }

    /** Tells whether sales data cannot be read without a column of this role. */
    public boolean isRequired() {
        return required;
    }

    /**
     * Tells whether a column of this type can have the role; text columns are read as dates or
     * numbers.
     */
    public boolean accepts(final ColumnType type) {
        return types.contains(type);
    }
}
