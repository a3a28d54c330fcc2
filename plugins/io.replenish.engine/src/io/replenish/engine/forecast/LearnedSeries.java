// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast;

import java.util.Optional;

/**
 * What was learned of one series.
 *
 * @param model the model, fitted to the values that the settings say
 * @param trace why it is this one
 * @param inSample accuracy of forecasts one period ahead within the series
 * @param heldOut accuracy of forecasts for the last periods, made without them; empty if none were
 *     held out
 */
public record LearnedSeries(
        ForecastModel model, SelectionTrace trace, Accuracy inSample, Optional<Accuracy> heldOut) {

    /** Returns whether no model could be fitted and a simple forecast is used instead. */
    public boolean isFallback() {
        return model instanceof BaselineModel;
    }

    /** Returns the SARIMA model, the best one of an average; empty if there is none. */
    public Optional<SarimaModel> best() {
        return model instanceof AverageModel average
                ? Optional.of(average.members().get(0))
                : model instanceof SarimaModel one ? Optional.of(one) : Optional.empty();
    }
}
