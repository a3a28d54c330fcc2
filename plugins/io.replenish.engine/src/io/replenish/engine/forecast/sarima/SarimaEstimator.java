// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast.sarima;

import io.replenish.engine.math.DotProduct;
import io.replenish.engine.math.LevenbergMarquardt;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

/**
 * Fits SARIMA models with regressors by exact maximum likelihood.
 *
 * <p>With the residuals scaled by \(|V|^{1/2n}\), V the covariance matrix of the differenced series
 * in units of the innovation variance, the likelihood is the larger the smaller their sum of
 * squares: a nonlinear least-squares problem. Its parameters are partial autocorrelations within
 * [-1, 1], the bounds excluded for the autoregressive ones; effects of regressors are concentrated
 * out by linear least squares at every step.
 *
 * <p>Not thread-safe: one estimator per series and pair of differences.
 */
public final class SarimaEstimator {

    /** How carefully to look for the maximum; all but the last may stop at another one. */
    public enum Effort {
        /**
         * For ranking models: from one start, until a step is foreseen to gain less than 0.02 in
         * the log-likelihood by derivatives that are learned from the steps before.
         */
        QUICK(0.02, false, 120),
        /** For averages of models: likewise, less than 0.001. */
        POLISH(1e-3, false, 300),
        /** From one start, to about 1e-4 in the log-likelihood of the maximum next to it. */
        SINGLE(1e-4, true, 300),
        /** For the model that is kept: several starts, to about 1e-8. */
        THOROUGH(1e-8, true, 1000);

        private final double resolution; // of the log-likelihood
        private final boolean confirmed;
        private final int maxEvaluations;

        Effort(final double resolution, final boolean confirmed, final int maxEvaluations) {
            this.resolution = resolution;
            this.confirmed = confirmed;
            this.maxEvaluations = maxEvaluations;
        }
    }

    /**
     * An autoregression nearer to the unit circle is one difference more, and its variance loses
     * all digits.
     */
    private static final double AUTOREGRESSIVE_BOUND = 1 - 1e-6;

    private static final double[] NONE = {};

    private static final double[][] THOROUGH_STARTS = {
        {0.1, 0.1, 0.1, 0.1}, {0.5, -0.7, 0.3, -0.7}, {-0.4, 0.4, -0.4, 0.4}
    };

    private final SarimaData data;
    private final SarimaOrder order;
    private double worthless = Double.NEGATIVE_INFINITY;

    /**
     * Prepares an estimator.
     *
     * @param data made ready with the differences of the order
     */
    public SarimaEstimator(final SarimaData data, final SarimaOrder order) {
        this.data = data;
        this.order = order;
    }

    /**
     * Lets the search end early if it will not come above a log-likelihood; what it then returns is
     * lower than the maximum.
     */
    public void setWorthlessBelow(final double logLikelihood) {
        worthless = logLikelihood;
    }

    /**
     * A maximum.
     *
     * @param coefficients where it is
     * @param logLikelihood the logarithm of the likelihood there, as the search has seen it: with
     *     fewer digits near the unit circle
     * @param evaluations how often the likelihood was computed to find it
     * @param place where it is, as the search has seen it
     */
    public record Maximum(
            SarimaData data,
            SarimaOrder order,
            SarimaCoefficients coefficients,
            double logLikelihood,
            int evaluations,
            LevenbergMarquardt.Place place) {

        /** Forgets the residuals and their derivatives, which take the most room. */
        public Maximum withoutDerivatives() {
            final LevenbergMarquardt.Place bare =
                    new LevenbergMarquardt.Place(
                            place.parameters(), place.value(), NONE, new double[0][]);
            return new Maximum(data, order, coefficients, logLikelihood, evaluations, bare);
        }

        /**
         * Computes the likelihood with all digits, and what comes with it.
         *
         * @throws NonStationaryException if the coefficients are too near to the unit circle
         */
        public SarimaLikelihood likelihood() throws NonStationaryException {
            return SarimaLikelihood.of(data, order, coefficients);
        }
    }

    /**
     * Searches the maximum.
     *
     * @param starts coefficients to start from besides those of Hannan and Rissanen; the best of
     *     them all is taken
     * @throws NonStationaryException if the likelihood can be computed nowhere, as for a series
     *     without variance
     * @throws CancellationException if the thread is interrupted
     */
    public Maximum maximise(final List<SarimaCoefficients> starts, final Effort effort)
            throws NonStationaryException {
        final LevenbergMarquardt search = search(effort);
        LevenbergMarquardt.Place best = null;
        for (final List<double[]> places : startingPoints(starts, effort)) {
            final LevenbergMarquardt.Place found = search.minimise(places.toArray(double[][]::new));
            if (best == null || found.value() < best.value()) {
                best = found;
            }
        }
        return maximum(best, search.evaluations());
    }

    /**
     * Goes on from a maximum that was found with less effort.
     *
     * @throws NonStationaryException if the likelihood can be computed nowhere
     * @throws CancellationException if the thread is interrupted
     */
    public Maximum improve(final Maximum rough, final Effort effort) throws NonStationaryException {
        final LevenbergMarquardt search = search(effort);
        return maximum(search.minimise(rough.place()), search.evaluations());
    }

    private LevenbergMarquardt search(final Effort effort) {
        final int k = order.coefficients();
        final double[] lower = new double[k];
        final double[] upper = new double[k];
        bounds(lower, upper);
        final LevenbergMarquardt search =
                new LevenbergMarquardt(
                        this::residuals,
                        lower,
                        upper,
                        data.count(),
                        2 * effort.resolution / data.count(),
                        effort.confirmed,
                        effort.maxEvaluations);
        if (worthless > Double.NEGATIVE_INFINITY) {
            // the sum of squares at that log-likelihood
            final int n = data.count();
            search.setTarget(n * Math.exp(-2 * worthless / n - 1) / (2 * Math.PI));
        }
        return search;
    }

    private Maximum maximum(final LevenbergMarquardt.Place best, final int evaluations)
            throws NonStationaryException {
        if (Double.isInfinite(best.value())) {
            throw new NonStationaryException(coefficients(best.parameters()).ar());
        }
        return new Maximum(
                data,
                order,
                coefficients(best.parameters()),
                SarimaLikelihood.logLikelihood(best.value() / data.count(), 0, data.count()),
                evaluations,
                best);
    }

    /** The places to search from; of those in one list only the best is searched from. */
    private List<List<double[]>> startingPoints(
            final List<SarimaCoefficients> given, final Effort effort) {
        if (order.coefficients() == 0) {
            return List.of(List.of(new double[0]));
        }
        final List<double[]> points = new ArrayList<>();
        for (final SarimaCoefficients coefficients : given) {
            points.add(partials(coefficients));
        }
        points.add(partials(data.start(order)));
        if (effort != Effort.THOROUGH) {
            return List.of(points);
        }
        for (final double[] kinds : THOROUGH_STARTS) {
            points.add(startOfKinds(kinds));
        }
        return points.stream().map(List::of).toList();
    }

    private double[] startOfKinds(final double[] kinds) {
        final double[] start = new double[order.coefficients()];
        final int[] lengths = {order.p(), order.q(), order.seasonalP(), order.seasonalQ()};
        int at = 0;
        for (int kind = 0; kind < lengths.length; kind++) {
            for (int i = 0; i < lengths[kind]; i++) {
                // partial autocorrelations of the moving average are those of its negative
                // coefficients
                start[at++] = (kind % 2 == 1 ? -1 : 1) * kinds[kind] / (i + 1);
            }
        }
        return start;
    }

    private void bounds(final double[] lower, final double[] upper) {
        for (int j = 0; j < lower.length; j++) {
            final boolean movingAverage =
                    j >= order.p() && j < order.p() + order.q()
                            || j >= order.p() + order.q() + order.seasonalP();
            upper[j] = movingAverage ? 1 : AUTOREGRESSIVE_BOUND;
            lower[j] = -upper[j];
        }
    }

    /** Computes the scaled residuals, and returns the sum of their squares, or NaN. */
    double residuals(final double[] partials, final double[] residuals) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("interrupted while fitting a model");
        }
        try {
            final double sumOfLogs =
                    data.whitenQuickly(ArmaPolynomials.of(coefficients(partials), order.period()));
            final int n = data.count();
            LeastSquares.solve(data.whitened(), n);
            final double scale = Math.exp(sumOfLogs / (2 * n));
            final double[] whitened = data.whitened()[0];
            for (int i = 0; i < n; i++) {
                residuals[i] = whitened[i] * scale;
            }
            return DotProduct.of(residuals, residuals, n);
        } catch (NonStationaryException e) {
            return Double.NaN; // rounding at the very bound; the search takes a shorter step
        }
    }

    private SarimaCoefficients coefficients(final double[] partials) {
        int from = 0;
        final double[] ar = part(partials, from, order.p(), 1);
        final double[] ma = part(partials, from += order.p(), order.q(), -1);
        final double[] seasonalAr = part(partials, from += order.q(), order.seasonalP(), 1);
        final double[] seasonalMa = part(partials, from + order.seasonalP(), order.seasonalQ(), -1);
        return new SarimaCoefficients(ar, ma, seasonalAr, seasonalMa);
    }

    private static double[] part(
            final double[] partials, final int from, final int length, final double sign) {
        if (length == 0) {
            return NONE;
        }
        final double[] part = new double[length];
        System.arraycopy(partials, from, part, 0, length);
        final double[] coefficients = PartialAutocorrelations.toCoefficients(part);
        for (int i = 0; i < length; i++) {
            coefficients[i] *= sign;
        }
        return coefficients;
    }

    private double[] partials(final SarimaCoefficients coefficients) {
        final double[] partials = new double[order.coefficients()];
        int at = copy(coefficients.ar(), 1, partials, 0);
        at = copy(coefficients.ma(), -1, partials, at);
        at = copy(coefficients.seasonalAr(), 1, partials, at);
        copy(coefficients.seasonalMa(), -1, partials, at);
        return partials;
    }

    private static int copy(
            final double[] coefficients, final double sign, final double[] partials, final int at) {
        final double[] signed = coefficients.clone();
        for (int i = 0; i < signed.length; i++) {
            signed[i] *= sign;
        }
        final double[] part = PartialAutocorrelations.fromCoefficients(signed);
        for (int i = 0; i < part.length; i++) {
            // a start may lie on the bound, where nothing moves; NaN can come of a unit root
            partials[at + i] = Double.isNaN(part[i]) ? 0 : Math.max(-0.99, Math.min(0.99, part[i]));
        }
        return at + part.length;
    }
}
