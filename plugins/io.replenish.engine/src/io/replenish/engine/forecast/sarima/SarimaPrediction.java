// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast.sarima;

import io.replenish.engine.math.DotProduct;
import java.util.Arrays;

/**
 * What a model says of the observations after the last one: expected values, and the joint
 * covariance of the errors, exact for the finite sample, coefficients and regression effects taken
 * as known.
 */
public final class SarimaPrediction {

    private final StateSpace form;
    private final double[] state;
    private final double[][] covariance;
    private final double[] armaMa;
    private final double[] fullAr;

    private SarimaPrediction(
            final StateSpace form,
            final double[] state,
            final double[][] covariance,
            final ArmaPolynomials arma,
            final double[] difference) {
        this.form = form;
        this.state = state;
        this.covariance = covariance;
        armaMa = arma.ma();
        fullAr = LagPolynomial.multiply(arma.ar(), difference);
    }

    /**
     * Filters a series to its end.
     *
     * @param values the series less the effects of regressors; NaN = missing
     * @throws NonStationaryException if the autoregressive part has a root on or inside the unit
     *     circle
     * @throws IllegalArgumentException if there are fewer observations than differencing uses up
     */
    public static SarimaPrediction of(
            final double[] values, final SarimaOrder order, final SarimaCoefficients coefficients)
            throws NonStationaryException {
        final ArmaPolynomials arma = ArmaPolynomials.of(coefficients, order.period());
        final double[] difference = LagPolynomial.difference(order);
        if (isComplete(values, difference)) {
            final StateSpace form = new StateSpace(arma, difference);
            final ArmaFilter.End end =
                    new ArmaFilter().filterToEnd(arma, LagPolynomial.apply(difference, values));
            final double[] state = Arrays.copyOf(end.state(), form.size());
            form.addPast(values, values.length, state);
            return new SarimaPrediction(form, state, end.covariance(), arma, difference);
        }
        final int lost = difference.length - 1;
        final double[] told =
                new UnknownStart(difference, values)
                        .filled(Math.max(0, values.length - lost), values.length);
        final KalmanFilter filter = new KalmanFilter(arma, difference, 1);
        filter.filter(new double[][] {told}, new double[1][values.length]);
        if (filter.count() == 0) {
            throw new IllegalArgumentException(
                    "the model " + order + " needs more than " + lost + " observations");
        }
        return new SarimaPrediction(
                filter.form(), filter.state(0), filter.covariance(), arma, difference);
    }

    private static boolean isComplete(final double[] values, final double[] difference) {
        return values.length > difference.length && Arrays.stream(values).noneMatch(Double::isNaN);
    }

    /**
     * Returns what would have been forecast for each time from the times before it; NaN as long as
     * nothing could be.
     *
     * @param values the series less the effects of regressors; NaN = missing
     * @throws NonStationaryException if the autoregressive part has a root on or inside the unit
     *     circle
     */
    public static double[] oneStepAhead(
            final double[] values, final SarimaOrder order, final SarimaCoefficients coefficients)
            throws NonStationaryException {
        final ArmaPolynomials arma = ArmaPolynomials.of(coefficients, order.period());
        final double[] difference = LagPolynomial.difference(order);
        final double[] result = new double[values.length];
        if (isComplete(values, difference)) {
            final int lost = difference.length - 1;
            final double[] errors =
                    new ArmaFilter().innovations(arma, LagPolynomial.apply(difference, values));
            for (int t = 0; t < values.length; t++) {
                result[t] = t < lost ? Double.NaN : values[t] - errors[t - lost];
            }
            return result;
        }
        final KalmanFilter filter = new KalmanFilter(arma, difference, 1);
        final double[][] columns = {
            new UnknownStart(difference, values).filled(0, difference.length - 1)
        };
        final double[][] innovations = new double[1][values.length];
        for (int t = 0; t < values.length; t++) {
            result[t] = filter.isStarted() ? filter.state(0)[0] : Double.NaN;
            filter.step(columns, t, innovations);
        }
        return result;
    }

    /**
     * Returns the errors of forecasts one step ahead, each divided by its standard deviation in
     * units of the innovation standard deviation; NaN where there is no observation or nothing
     * could be forecast.
     *
     * @param values the series less the effects of regressors; NaN = missing
     * @throws NonStationaryException if the autoregressive part has a root on or inside the unit
     *     circle
     */
    public static double[] innovations(
            final double[] values, final SarimaOrder order, final SarimaCoefficients coefficients)
            throws NonStationaryException {
        final ArmaPolynomials arma = ArmaPolynomials.of(coefficients, order.period());
        final double[] difference = LagPolynomial.difference(order);
        final double[] result = new double[values.length];
        Arrays.fill(result, Double.NaN);
        final double[][] found = new double[1][values.length];
        if (isComplete(values, difference)) {
            final int lost = difference.length - 1;
            final double[] differenced = LagPolynomial.apply(difference, values);
            new ArmaFilter().filter(arma, new double[][] {differenced}, found);
            System.arraycopy(found[0], 0, result, lost, differenced.length);
            return result;
        }
        final KalmanFilter filter = new KalmanFilter(arma, difference, 1);
        final double[][] columns = {
            new UnknownStart(difference, values).filled(0, difference.length - 1)
        };
        for (int t = 0; t < values.length; t++) {
            final int before = filter.count();
            filter.step(columns, t, found);
            if (filter.count() > before) {
                result[t] = found[0][before];
            }
        }
        return result;
    }

    /**
     * Returns the weights with which an observation enters the innovations from its own time on:
     * the first coefficients of \(\phi(B)\Delta(B)/\theta(B)\).
     */
    public static double[] inverseWeights(
            final SarimaOrder order, final SarimaCoefficients coefficients, final int count) {
        final ArmaPolynomials arma = ArmaPolynomials.of(coefficients, order.period());
        return LagPolynomial.divide(
                LagPolynomial.multiply(arma.ar(), LagPolynomial.difference(order)),
                arma.ma(),
                count);
    }

    /** Returns the expected values of the next observations. */
    public double[] mean(final int horizon) {
        final double[] mean = new double[horizon];
        final double[] at = state.clone();
        for (int h = 0; h < horizon; h++) {
            mean[h] = at[0];
            form.transition(at);
        }
        return mean;
    }

    /**
     * Returns the covariance matrix of the errors of the next observations, in units of the
     * innovation variance.
     */
    public double[][] covariance(final int horizon) {
        final double[] psi = LagPolynomial.divide(armaMa, fullAr, horizon);
        final double[][] loads = new double[horizon][];
        final double[][] result = new double[horizon][horizon];
        final double[] weights = new double[form.size()];
        weights[0] = 1;
        // innovations after the first, which is part of the state: what they share with period k
        final double[] later = new double[horizon];
        for (int h = 0; h < horizon; h++) {
            loads[h] = weights.clone();
            final double[] product = times(covariance, weights);
            for (int k = h; k >= 0; k--) {
                later[k] = k == 0 ? 0 : later[k - 1] + psi[h - 1] * psi[k - 1];
                result[h][k] = DotProduct.of(product, loads[k], product.length) + later[k];
                result[k][h] = result[h][k];
            }
            form.transposedTransition(weights);
        }
        return result;
    }

    /** Returns the variances of the errors alone, in units of the innovation variance. */
    public double[] variance(final int horizon) {
        final double[] psi = LagPolynomial.divide(armaMa, fullAr, horizon);
        final double[] result = new double[horizon];
        final double[] weights = new double[form.size()];
        weights[0] = 1;
        double later = 0; // innovations after the first, which is part of the state
        for (int h = 0; h < horizon; h++) {
            final double[] product = times(covariance, weights);
            result[h] = DotProduct.of(product, weights, product.length) + later;
            later += psi[h] * psi[h];
            form.transposedTransition(weights);
        }
        return result;
    }

    /** The matrix is smaller than the vector if all that the differences need is known. */
    private static double[] times(final double[][] matrix, final double[] vector) {
        final int size = matrix.length;
        final double[] product = new double[size];
        for (int i = 0; i < size; i++) {
            product[i] = DotProduct.of(matrix[i], vector, size);
        }
        return product;
    }
}
