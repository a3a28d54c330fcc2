// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.data;

/** What kind of values a column holds, in the few kinds that the engine distinguishes. */
public enum ColumnType {
    /** Unicode text. */
    TEXT,
    /** Whole numbers. */
    INTEGER,
    /** Numbers, double precision. */
    NUMBER,
    /** A day of the calendar, without time of day and zone. */
    DATE,
    /** A day and a time of day on the wall clock of the shop, without zone. */
    DATE_TIME,
    /** Anything else: truth values, images, lists and so on. */
    OTHER
}
