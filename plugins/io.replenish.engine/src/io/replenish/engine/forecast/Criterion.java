// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast;

/** What makes a model better than another; the smaller the better. */
public enum Criterion {
    /** Akaike information criterion with correction for short series. */
    AICC,

    /** Akaike information criterion. */
    AIC,

    /** Bayesian information criterion, for sparser models. */
    BIC,

    /**
     * Root mean squared error of forecasts of the last season (or tenth of the series) made without
     * it, under the transformation of the model and divided by the mean of the series.
     */
    RMSE;

    /** Models are about as good as one another if information criteria differ by less than this. */
    private static final double ABOUT_AS_GOOD = 4;

    /** Likewise for the share by which errors differ. */
    private static final double ABOUT_AS_SMALL = 0.02;

    /** Returns the value beyond which a model is clearly worse than one with the given value. */
    double clearlyWorseThan(final double value) {
        return this == RMSE ? value * (1 + ABOUT_AS_SMALL) : value + ABOUT_AS_GOOD;
    }
}
