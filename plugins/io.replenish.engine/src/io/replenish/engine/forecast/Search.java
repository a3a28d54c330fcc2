// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast;

/** How models are searched. */
public enum Search {
    /**
     * From a few simple models to ever better neighbours; fast, and seldom worse than the full
     * grid.
     */
    STEPWISE,

    /** All orders within the bounds. */
    GRID,

    /** Orders drawn at random within the bounds, besides a few simple ones. */
    RANDOM
}
