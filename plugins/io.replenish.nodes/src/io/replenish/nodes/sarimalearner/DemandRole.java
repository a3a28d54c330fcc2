// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.sarimalearner;

import io.replenish.engine.data.ColumnType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a column of a table of demand can stand for, and under which names it is looked for, the
 * contract's first.
 */
enum DemandRole {
    /** What the series is about. */
    KEY(
            "Key",
            true,
            "key product sku series series_id item",
            ColumnType.TEXT,
            ColumnType.INTEGER,
            ColumnType.NUMBER),
    /** The period. */
    PERIOD(
            "Period",
            true,
            "period date day week month",
            ColumnType.DATE,
            ColumnType.DATE_TIME,
            ColumnType.TEXT),
    /** Demand of the period. */
    DEMAND(
            "Demand",
            true,
            "demand quantity units sales value",
            ColumnType.NUMBER,
            ColumnType.INTEGER),
    /** Why there was no sale. */
    STATUS("Status", false, "status", ColumnType.TEXT),
    /** Whether the data covers the period. */
    COVERAGE("Coverage", false, "coverage", ColumnType.TEXT);

    private final String title;
    private final boolean required;
    private final List<String> names;
    private final Set<ColumnType> types;

    DemandRole(
            final String title,
            final boolean required,
            final String names,
            final ColumnType first,
            final ColumnType... others) {
        this.title = title;
        this.required = required;
        this.names = List.of(names.split(" "));
        this.types = EnumSet.of(first, others);
    }

    /** Returns the name of the role for people. */
    String title() {
        return title;
    }

    /** Tells whether there is no series without a column of this role. */
    boolean isRequired() {
        return required;
    }

    /** Returns the names that the column may have, in small letters, better ones before others. */
    List<String> names() {
        return names;
    }

    /** Tells whether a column of this type can have the role. */
    boolean accepts(final ColumnType type) {
        return types.contains(type);
    }

    /** Returns what a column with this role holds, in words. */
    String needs() {
        return switch (this) {
            case KEY -> "text or numbers";
            case PERIOD -> "dates without time zone, or text";
            case DEMAND -> "numbers";
            case STATUS, COVERAGE -> "text";
        };
    }
}
