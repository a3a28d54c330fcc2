// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast;

/** What makes a model better than another; the smaller the better. */
public enum Criterion {
    /** Akaike information criterion with correction for short series. */
    AICC,

    /** Akaike information criterion. */
    AIC,

    /** Bayesian information criterion, for sparser models. */
    BIC
}
