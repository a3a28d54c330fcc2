// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast;

/** Whether a model has a seasonal part. */
public enum SeasonChoice {
    /** Decided per series by the strength of its season and the criterion. */
    AUTO,

    /** Seasonal differences, wherever the series is long enough. */
    ALWAYS,

    /** No seasonal part. */
    NEVER
}
