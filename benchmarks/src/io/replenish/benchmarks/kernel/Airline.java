// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.benchmarks.kernel;

import io.replenish.engine.forecast.sarima.NonStationaryException;
import io.replenish.engine.forecast.sarima.SarimaCoefficients;
import io.replenish.engine.forecast.sarima.SarimaData;
import io.replenish.engine.forecast.sarima.SarimaEstimator;
import io.replenish.engine.forecast.sarima.SarimaLikelihood;
import io.replenish.engine.forecast.sarima.SarimaOrder;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import jdplus.toolkit.base.api.arima.SarimaOrders;
import jdplus.toolkit.base.api.data.DoubleSeq;
import jdplus.toolkit.base.core.regarima.RegArimaModel;
import jdplus.toolkit.base.core.regarima.RegArmaModel;
import jdplus.toolkit.base.core.regarima.estimation.ConcentratedLikelihoodComputer;
import jdplus.toolkit.base.core.regarima.estimation.RegArmaFunction;
import jdplus.toolkit.base.core.regsarima.RegSarimaComputer;
import jdplus.toolkit.base.core.sarima.SarimaModel;
import jdplus.toolkit.base.core.sarima.estimation.SarimaMapping;
import jdplus.toolkit.base.core.stats.likelihood.Likelihood;

/**
 * The airline model of one series, (0,1,1)(0,1,1)[s]: the same likelihood, and the same estimation,
 * by the engine and by JDemetra+. Not thread-safe.
 */
final class Airline {

    private static final double[] NONE = {};

    private final double[] values;
    private final SarimaOrder order;
    private final SarimaData data;
    private final RegArmaFunction<SarimaModel> function;
    private final DoubleSeq series;

    /**
     * Makes a series ready.
     *
     * @param values complete, longer than a season and two
     */
    Airline(final double[] values, final int period) {
        this.values = values;
        order = SarimaOrder.airline(period);
        data = new SarimaData(values, new double[0][], order);
        series = DoubleSeq.of(values);
        final SarimaOrders orders = SarimaOrders.airline(period);
        function = function(regArima(), SarimaMapping.ofStationary(orders));
    }

    /** Draws a series of an airline model, from a seed: noise, summed twice. */
    static double[] simulated(final int count, final int period, final long seed) {
        final SplittableRandom random = new SplittableRandom(seed);
        final double[] y = new double[count];
        for (int t = 0; t < count; t++) {
            final double before = t > 0 ? y[t - 1] : 5;
            final double season =
                    t >= period ? y[t - period] - (t > period ? y[t - period - 1] : 5) : 0;
            y[t] = before + season + 0.1 * (random.nextDouble() - 0.5);
        }
        return y;
    }

    /** Returns the engine's exact log-likelihood at two coefficients. */
    double replenishLikelihood(final double theta, final double seasonalTheta)
            throws NonStationaryException {
        return SarimaLikelihood.of(
                        data,
                        order,
                        new SarimaCoefficients(
                                NONE, new double[] {theta}, NONE, new double[] {seasonalTheta}))
                .logLikelihood();
    }

    /**
     * Returns JDemetra+'s exact log-likelihood at two coefficients, as its optimiser evaluates it.
     */
    double jdemetraLikelihood(final double theta, final double seasonalTheta) {
        return function.evaluate(DoubleSeq.of(theta, seasonalTheta)).getValue();
    }

    /**
     * Returns the largest log-likelihood that the engine finds, from the series as it is.
     *
     * @param efforts made one after the other, each from where the one before has come
     */
    double replenishFit(final SarimaEstimator.Effort... efforts) throws NonStationaryException {
        final SarimaData fresh = new SarimaData(values, new double[0][], order);
        final SarimaEstimator estimator = new SarimaEstimator(fresh, order);
        List<SarimaCoefficients> starts = List.of();
        double found = Double.NaN;
        for (final SarimaEstimator.Effort effort : efforts) {
            final SarimaEstimator.Maximum maximum = estimator.maximise(starts, effort);
            starts = List.of(maximum.coefficients());
            found = maximum.likelihood().logLikelihood();
        }
        return found;
    }

    /** Returns the largest log-likelihood that JDemetra+ finds, from the series as it is. */
    double jdemetraFit() {
        return RegSarimaComputer.PROCESSOR
                .process(regArima(), null)
                .getConcentratedLikelihood()
                .logLikelihood();
    }

    @SuppressWarnings("unchecked") // its builders forget their type parameters
    private RegArimaModel<SarimaModel> regArima() {
        final SarimaModel start =
                SarimaModel.builder(SarimaOrders.airline(order.period())).setDefault().build();
        return RegArimaModel.<SarimaModel>builder().y(series).arima(start).build();
    }

    @SuppressWarnings("unchecked") // its builders forget their type parameters
    private static RegArmaFunction<SarimaModel> function(
            final RegArimaModel<SarimaModel> model, final SarimaMapping mapping) {
        final ToDoubleFunction<Likelihood> value = Likelihood::logLikelihood;
        final RegArmaModel<SarimaModel> differenced = model.differencedModel();
        return RegArmaFunction.<SarimaModel>builder(differenced.getY())
                .variables(differenced.getX())
                .mapping(mapping)
                .likelihoodComputer(ConcentratedLikelihoodComputer.DEFAULT_COMPUTER)
                .likelihoodEvaluation(value)
                .build();
    }
}
