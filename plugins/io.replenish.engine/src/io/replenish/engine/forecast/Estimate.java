// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast;

import io.replenish.engine.forecast.sarima.ObservedInformation;
import io.replenish.engine.forecast.sarima.SarimaOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.special.Erf;

/**
 * An estimated number of a model, effects in the unit of the transformed series.
 *
 * @param name such as AR 1, seasonal MA 1, drift, or the title of a regressor
 * @param regressor what it is the effect of; empty for a coefficient of the ARMA polynomials
 * @param value the estimate
 * @param standardError by the curvature of the likelihood; NaN if the likelihood has no maximum
 *     there, 0 for a regressor without effect, as others or differencing leave nothing of it
 */
public record Estimate(
        String name, Optional<Regressor> regressor, double value, double standardError) {

    /**
     * Returns the estimate in standard errors; NaN if these are not known, or the regressor has no
     * effect.
     */
    public double z() {
        return standardError > 0 ? value / standardError : Double.NaN;
    }

    /**
     * Returns how likely an estimate as far from 0 is, on either side, if the number is 0, by the
     * normal distribution that estimates of long series have; NaN as {@link #z()} is.
     */
    public double probability() {
        return Erf.erfc(Math.abs(z()) / Math.sqrt(2));
    }

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
                            Optional.empty(),
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
                            Optional.of(regressors.get(c)),
                            model.regression().effects()[c] * unit
                                    + (moves ? transform.apply(model.scale()) : 0),
                            Math.sqrt(information.effects()[c][c]) * unit));
        }
        return estimates;
    }

    private static List<String> names(final SarimaOrder order) {
        final List<String> names = new ArrayList<>();
        addNumbered("AR ", order.p(), names);
        addNumbered("MA ", order.q(), names);
        addNumbered("seasonal AR ", order.seasonalP(), names);
        addNumbered("seasonal MA ", order.seasonalQ(), names);
        return names;
    }

    private static void addNumbered(final String name, final int count, final List<String> names) {
        for (int i = 1; i <= count; i++) {
            names.add(name + i);
        }
    }
}
