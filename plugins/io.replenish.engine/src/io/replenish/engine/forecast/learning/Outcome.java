// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast.learning;

/** What a series was given. */
public enum Outcome {
    /** A fitted model with a season. */
    SARIMA("SARIMA"),
    /** A fitted model without season. */
    ARIMA("ARIMA"),
    /** A forecast without a fitted model, such as the mean. */
    SIMPLE("Simple forecast"),
    /** Nothing. */
    NONE("No forecast");

    private final String title;

    Outcome(final String title) {
        this.title = title;
    }

    /** Returns the outcome in words. */
    public String title() {
        return title;
    }
}
