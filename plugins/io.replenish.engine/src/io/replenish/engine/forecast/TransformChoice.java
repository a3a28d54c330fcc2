// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast;

/** Whether a model is fitted to logarithms. */
public enum TransformChoice {
    /** Decided per series by the likelihood, if all values are positive. */
    AUTO,

    /** The values as they are. */
    NONE,

    /** Logarithms, wherever all values are positive. */
    LOG
}
