// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast;

import io.replenish.engine.forecast.sarima.NonStationaryException;
import io.replenish.engine.forecast.sarima.SarimaCoefficients;
import io.replenish.engine.forecast.sarima.SarimaOrder;
import io.replenish.engine.forecast.sarima.SarimaPrediction;
import java.util.Arrays;
import java.util.List;

/** A fitted seasonal ARIMA model, with a mean or a drift where it has one. */
public final class SarimaModel implements ForecastModel {

    static final String KIND = "SARIMA";

    static final int INTEGERS = 9;

    private final SarimaSpecification specification;
    private final SarimaCoefficients coefficients;
    private final double effect;
    private final double effectVariance;
    private final double variance;
    private final BoxCox transform;
    private final double scale;
    private final double[] values;
    private final boolean nonNegative;

    /**
     * Makes a model.
     *
     * @param specification order, and whether there is a mean or a drift
     * @param coefficients of the ARMA polynomials
     * @param effect the mean or drift, 0 if there is none
     * @param effectVariance its variance, in units of the innovation variance
     * @param variance the innovation variance
     * @param transform of the values divided by the scale
     * @param scale the unit of the model
     * @param values the series; NaN = missing
     * @param nonNegative whether values below zero are reported as zero
     */
    SarimaModel(
            final SarimaSpecification specification,
            final SarimaCoefficients coefficients,
            final double effect,
            final double effectVariance,
            final double variance,
            final BoxCox transform,
            final double scale,
            final double[] values,
            final boolean nonNegative) {
        this.specification = specification;
        this.coefficients = coefficients;
        this.effect = effect;
        this.effectVariance = effectVariance;
        this.variance = variance;
        this.transform = transform;
        this.scale = scale;
        this.values = values.clone();
        this.nonNegative = nonNegative;
    }

    static SarimaModel of(final ModelState state) {
        final int[] i = state.integers();
        final double[] p = state.parameters();
        if (i.length != INTEGERS || p.length < 5) {
            throw new IllegalArgumentException("no state of a SARIMA model: " + state);
        }
        final SarimaOrder order = new SarimaOrder(i[0], i[1], i[2], i[3], i[4], i[5], i[6]);
        if (p.length != 5 + order.coefficients()) {
            throw new IllegalArgumentException(
                    "not the coefficients of the order " + order + ": " + state);
        }
        int at = 5;
        final double[] ar = Arrays.copyOfRange(p, at, at += order.p());
        final double[] ma = Arrays.copyOfRange(p, at, at += order.q());
        final double[] seasonalAr = Arrays.copyOfRange(p, at, at += order.seasonalP());
        final double[] seasonalMa = Arrays.copyOfRange(p, at, at + order.seasonalQ());
        return new SarimaModel(
                new SarimaSpecification(order, i[7] == 1),
                new SarimaCoefficients(ar, ma, seasonalAr, seasonalMa),
                p[0],
                p[1],
                p[2],
                new BoxCox(p[3]),
                p[4],
                state.values(),
                i[8] == 1);
    }

    @Override
    public ModelState state() {
        final SarimaOrder o = order();
        final double[][] parts = {
            {effect, effectVariance, variance, transform.lambda(), scale},
            coefficients.ar(),
            coefficients.ma(),
            coefficients.seasonalAr(),
            coefficients.seasonalMa()
        };
        return new ModelState(
                KIND,
                new int[] {
                    o.p(),
                    o.d(),
                    o.q(),
                    o.seasonalP(),
                    o.seasonalD(),
                    o.seasonalQ(),
                    o.period(),
                    specification.constant() ? 1 : 0,
                    nonNegative ? 1 : 0
                },
                Arrays.stream(parts).flatMapToDouble(Arrays::stream).toArray(),
                values);
    }

    SarimaSpecification specification() {
        return specification;
    }

    /** Returns the order. */
    public SarimaOrder order() {
        return specification.order();
    }

    /** Returns the coefficients. */
    public SarimaCoefficients coefficients() {
        return coefficients;
    }

    /** Returns the transformation of the values. */
    public BoxCox transform() {
        return transform;
    }

    /**
     * Returns the innovation variance, of the transformed values, corrected for the number of
     * parameters.
     */
    public double innovationVariance() {
        return variance;
    }

    double scale() {
        return scale;
    }

    boolean isNonNegative() {
        return nonNegative;
    }

    @Override
    public Forecast forecast(final int horizon) {
        return new Forecast(List.of(part(horizon, 1)), scale, nonNegative);
    }

    /** Returns the distribution of the next periods, for a mixture in which it has a weight. */
    Forecast.Part part(final int horizon, final double weight) {
        ForecastModel.check(horizon);
        try {
            final double[] z = SarimaSpecification.transformed(values, transform, scale);
            final double[] regressor = specification.regressor(0, z.length);
            for (int t = 0; t < z.length; t++) {
                z[t] -= effect * regressor[t];
            }
            final SarimaPrediction prediction = SarimaPrediction.of(z, order(), coefficients);
            final double[] location = prediction.mean(horizon);
            final double[][] covariance = prediction.covariance(horizon);
            final double[] future = specification.regressor(z.length, horizon);
            final double[] unexplained = unexplained(regressor, future);
            for (int h = 0; h < horizon; h++) {
                location[h] += effect * future[h];
                for (int k = 0; k < horizon; k++) {
                    covariance[h][k] =
                            variance
                                    * (covariance[h][k]
                                            + effectVariance * unexplained[h] * unexplained[k]);
                }
            }
            return new Forecast.Part(weight, location, covariance, transform);
        } catch (NonStationaryException e) {
            throw new IllegalStateException(
                    description() + " cannot forecast: " + e.getMessage(), e);
        }
    }

    /**
     * How much of the future regressor the model would not have forecast: what an error of its
     * effect does.
     */
    private double[] unexplained(final double[] past, final double[] future)
            throws NonStationaryException {
        if (!specification.constant()) {
            return new double[future.length];
        }
        for (int t = 0; t < past.length; t++) {
            past[t] = Double.isNaN(values[t]) ? Double.NaN : past[t];
        }
        final double[] foreseen =
                SarimaPrediction.of(past, order(), coefficients).mean(future.length);
        for (int h = 0; h < foreseen.length; h++) {
            foreseen[h] = future[h] - foreseen[h];
        }
        return foreseen;
    }

    @Override
    public double[] fitted() {
        final double[] z = SarimaSpecification.transformed(values, transform, scale);
        final double[] regressor = specification.regressor(0, z.length);
        for (int t = 0; t < z.length; t++) {
            z[t] -= effect * regressor[t];
        }
        try {
            final double[] fitted = SarimaPrediction.oneStepAhead(z, order(), coefficients);
            for (int t = 0; t < z.length; t++) {
                fitted[t] = scale * transform.invert(fitted[t] + effect * regressor[t]);
            }
            return fitted;
        } catch (NonStationaryException e) {
            throw new IllegalStateException(
                    description() + " cannot be followed: " + e.getMessage(), e);
        }
    }

    @Override
    public String description() {
        return specification + (transform.equals(BoxCox.NONE) ? "" : ", " + transform);
    }

    @Override
    public boolean isSeasonal() {
        return order().isSeasonal();
    }

    @Override
    public int period() {
        return order().period();
    }
}
