// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.data;

/**
 * What a column of an output table promises to those who read it.
 *
 * @param name column name, distinct within its table
 * @param type type of the values
 * @param unit unit of the values in words, such as "units" or "currency"; empty if there is none
 * @param missingAllowed whether values can be missing
 * @param description meaning of the values, one sentence
 */
public record ColumnContract(
        String name, ColumnType type, String unit, boolean missingAllowed, String description) {

    /** Describes a column whose values are always there. */
    public static ColumnContract required(
            final String name, final ColumnType type, final String unit, final String description) {
        return new ColumnContract(name, type, unit, false, description);
    }

    /** Describes a column whose values may be missing. */
    public static ColumnContract optional(
            final String name, final ColumnType type, final String unit, final String description) {
        return new ColumnContract(name, type, unit, true, description);
    }
}
