// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast;

/** Under which transformation a model is fitted. */
public enum TransformChoice {
    /** Decided per series by the likelihood, if all values are positive. */
    AUTO,

    /** The values as they are. */
    NONE,

    /** Logarithms, wherever all values are positive. */
    LOG,

    /**
     * The transformation of Box and Cox, wherever all values are positive, with the power that the
     * settings say or else the likelihood.
     */
    BOX_COX
}
