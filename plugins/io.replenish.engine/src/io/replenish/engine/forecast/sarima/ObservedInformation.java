// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast.sarima;

import java.util.Arrays;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.NonPositiveDefiniteMatrixException;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * How well estimates are determined: the inverse of the curvature of the exact log-likelihood, in
 * the coefficients themselves and the effects of the regressors, the innovation variance
 * concentrated out.
 *
 * <p>With \(\ell(\theta)\) the likelihood whose effects \(\hat\beta(\theta)\) are concentrated out,
 * \(C = -(\partial^2\ell)^{-1}\) is the block of the coefficients of the inverse of the whole
 * curvature, and \(\hat\sigma^2(X'V^{-1}X)^{-1} + J C J'\), \(J = \partial\hat\beta\), that of the
 * effects. Second derivatives are central differences, extrapolated to a step of zero.
 *
 * @param coefficients covariance matrix of the coefficients; NaN where the likelihood has no
 *     maximum at these coefficients
 * @param effects covariance matrix of the effects, in the unit of the series
 */
public record ObservedInformation(double[][] coefficients, double[][] effects) {

    /**
     * Steps of the differences, the larger first: a smaller one costs digits, but stays where the
     * autoregression is stationary.
     */
    private static final double[] STEPS = {1e-3, 1e-4, 1e-5};

    /**
     * Computes the covariances.
     *
     * @param data made ready with the differences of the order
     * @param at the coefficients that maximise the likelihood
     */
    public static ObservedInformation of(
            final SarimaData data, final SarimaOrder order, final SarimaCoefficients at) {
        for (final double step : STEPS) {
            try {
                return of(data, order, at.toArray(), step);
            } catch (NonStationaryException e) {
                continue; // a step beyond the bound: take a shorter one
            }
        }
        return new ObservedInformation(unknown(order.coefficients()), unknown(data.regressors()));
    }

    private static ObservedInformation of(
            final SarimaData data, final SarimaOrder order, final double[] at, final double step)
            throws NonStationaryException {
        final int k = at.length;
        final Surface surface = new Surface(data, order, at);
        final double[][] curvature = new double[k][k];
        for (int i = 0; i < k; i++) {
            for (int j = 0; j <= i; j++) {
                final double near = surface.second(i, j, step);
                final double far = surface.second(i, j, 2 * step);
                curvature[i][j] = -(4 * near - far) / 3;
                curvature[j][i] = curvature[i][j];
            }
        }
        final double[][] coefficients = inverse(curvature);
        return new ObservedInformation(coefficients, effects(surface, coefficients, step));
    }

    private static double[][] effects(
            final Surface surface, final double[][] coefficients, final double step)
            throws NonStationaryException {
        final SarimaLikelihood here = surface.at(0, 0, 0, 0);
        final int k = coefficients.length;
        final double[][] result = here.effectsCovariance();
        final double[][] slopes = new double[k][];
        for (int i = 0; i < k; i++) {
            slopes[i] = surface.slopesOfEffects(i, step);
        }
        for (int a = 0; a < result.length; a++) {
            for (int b = 0; b < result.length; b++) {
                result[a][b] *= here.variance();
                for (int i = 0; i < k; i++) {
                    for (int j = 0; j < k; j++) {
                        result[a][b] += slopes[i][a] * coefficients[i][j] * slopes[j][b];
                    }
                }
            }
        }
        return result;
    }

    /** The likelihood around the maximum. */
    private record Surface(SarimaData data, SarimaOrder order, double[] centre) {

        SarimaLikelihood at(final int i, final double stepI, final int j, final double stepJ)
                throws NonStationaryException {
            final double[] moved = centre.clone();
            if (moved.length > 0) {
                moved[i] += stepI;
                moved[j] += stepJ;
            }
            return SarimaLikelihood.of(data, order, SarimaCoefficients.of(order, moved));
        }

        double second(final int i, final int j, final double h) throws NonStationaryException {
            if (i == j) {
                return (at(i, h, j, 0).logLikelihood()
                                - 2 * at(i, 0, j, 0).logLikelihood()
                                + at(i, -h, j, 0).logLikelihood())
                        / (h * h);
            }
            return (at(i, h, j, h).logLikelihood()
                            - at(i, h, j, -h).logLikelihood()
                            - at(i, -h, j, h).logLikelihood()
                            + at(i, -h, j, -h).logLikelihood())
                    / (4 * h * h);
        }

        double[] slopesOfEffects(final int i, final double h) throws NonStationaryException {
            final double[] up = at(i, h, i, 0).effects();
            final double[] down = at(i, -h, i, 0).effects();
            final double[] slopes = new double[up.length];
            Arrays.setAll(slopes, c -> (up[c] - down[c]) / (2 * h));
            return slopes;
        }
    }

    private static double[][] inverse(final double[][] matrix) {
        if (matrix.length == 0) {
            return matrix;
        }
        try {
            final RealMatrix real = new Array2DRowRealMatrix(matrix);
            return new CholeskyDecomposition(real, Double.POSITIVE_INFINITY, 0)
                    .getSolver()
                    .getInverse()
                    .getData();
        } catch (NonPositiveDefiniteMatrixException e) {
            return unknown(matrix.length);
        }
    }

    private static double[][] unknown(final int size) {
        final double[][] unknown = new double[size][size];
        for (final double[] row : unknown) {
            Arrays.fill(row, Double.NaN);
        }
        return unknown;
    }
}
