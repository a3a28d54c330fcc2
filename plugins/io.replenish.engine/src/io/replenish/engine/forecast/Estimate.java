// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast;

import io.replenish.engine.forecast.sarima.ObservedInformation;
import io.replenish.engine.forecast.sarima.SarimaOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * An estimated number of a model, effects in the unit of the transformed series.
 *
 * @param name such as ar1, sma1, drift, or the title of a regressor
 * @param value the estimate
 * @param standardError by the curvature of the likelihood; NaN if the likelihood has no maximum
 *     there, 0 for a regressor without effect, as others or differencing leave nothing of it
 */
public record Estimate(String name, double value, double standardError) {

    /** Returns the coefficients of a model, and then the effects. */
    static List<Estimate> of(final SarimaModel model) {
        final ObservedInformation information =
                ObservedInformation.of(model.data(), model.order(), model.coefficients());
        final List<Estimate> estimates = new ArrayList<>();
        final List<String> names = names(model.order());
        final double[] coefficients = model.coefficients().toArray();
        for (int i = 0; i < coefficients.length; i++) {
            estimates.add(
                    new Estimate(
                            names.get(i),
                            coefficients[i],
                            Math.sqrt(information.coefficients()[i][i])));
        }
        final BoxCox transform = model.transform();
        final double unit = Math.pow(model.scale(), transform.lambda());
        final List<Regressor> regressors = model.regression().regressors();
        for (int c = 0; c < regressors.size(); c++) {
            final boolean moves = regressors.get(c) == Trend.MEAN && transform.lambda() < 1;
            estimates.add(
                    new Estimate(
                            regressors.get(c).title(),
                            model.regression().effects()[c] * unit
                                    + (moves ? transform.apply(model.scale()) : 0),
                            Math.sqrt(information.effects()[c][c]) * unit));
        }
        return estimates;
    }

    private static List<String> names(final SarimaOrder order) {
        final List<String> names = new ArrayList<>();
        addNumbered("ar", order.p(), names);
        addNumbered("ma", order.q(), names);
        addNumbered("sar", order.seasonalP(), names);
        addNumbered("sma", order.seasonalQ(), names);
        return names;
    }

    private static void addNumbered(final String name, final int count, final List<String> names) {
        for (int i = 1; i <= count; i++) {
            names.add(name + i);
        }
    }
}
