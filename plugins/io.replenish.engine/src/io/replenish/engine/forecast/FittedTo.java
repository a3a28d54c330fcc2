// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast;

/** Which periods of a series its model is fitted to in the end. */
public enum FittedTo {
    /** All, so that forecasts begin after the last one. */
    ALL,
    /** All but the held-out ones, so that forecasts begin with the first of these. */
    WITHOUT_HELD_OUT
}
