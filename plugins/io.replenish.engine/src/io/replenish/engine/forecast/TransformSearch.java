// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The way to the transformations under which a series gets its models. */
final class TransformSearch {

    /**
     * Whether to take logarithms is clear if twice the log-likelihoods of a plain model differ by
     * more than this.
     */
    private static final double CLEAR_GAIN = 20;

    private final double[] values;
    private final int period;
    private final ForecastSettings settings;
    private final ToDoubleFunction<BoxCox> logLikelihood;
    private final List<SelectionTrace.Test> tests;

    /**
     * Prepares a search.
     *
     * @param values the series; NaN = missing
     * @param period observations per season; 1 if there is none
     * @param logLikelihood that of a plain model under a transformation
     * @param tests takes notes
     */
    TransformSearch(
            final double[] values,
            final int period,
            final ForecastSettings settings,
            final ToDoubleFunction<BoxCox> logLikelihood,
            final List<SelectionTrace.Test> tests) {
        this.values = values;
        this.period = period;
        this.settings = settings;
        this.logLikelihood = logLikelihood;
        this.tests = tests;
    }

    /**
     * Returns the transformations, the likelier one first if there are two. Logarithms turn a
     * season that grows with the level into one that does not; without a season they would only
     * turn a straight trend into an exponential one.
     */
    List<BoxCox> run() {
        final boolean positive = Arrays.stream(values).noneMatch(v -> v <= 0);
        if (settings.transform() == TransformChoice.NONE) {
            return List.of(BoxCox.NONE);
        }
        if (!positive) {
            tests.add(
                    new SelectionTrace.Test(
                            "logarithm",
                            Double.NaN,
                            0,
                            "not possible: not all values are positive"));
            return List.of(BoxCox.NONE);
        }
        if (settings.transform() == TransformChoice.LOG) {
            return List.of(BoxCox.LOG);
        }
        if (settings.transform() == TransformChoice.BOX_COX) {
            return List.of(boxCox());
        }
        if (period == 1) {
            tests.add(
                    new SelectionTrace.Test(
                            "logarithm",
                            Double.NaN,
                            0,
                            "not taken: there is no season to be made even"));
            return List.of(BoxCox.NONE);
        }
        final double gain =
                2
                        * (logLikelihood.applyAsDouble(BoxCox.LOG)
                                - logLikelihood.applyAsDouble(BoxCox.NONE));
        final boolean both = settings.averaged() > 1 && Math.abs(gain) < CLEAR_GAIN;
        tests.add(
                new SelectionTrace.Test(
                        "gain of twice the log-likelihood by logarithms",
                        gain,
                        both ? CLEAR_GAIN : 0,
                        both
                                ? "not clear: models of both kinds"
                                : gain > 0 ? "logarithms" : "values as they are"));
        if (both) {
            return gain > 0 ? List.of(BoxCox.LOG, BoxCox.NONE) : List.of(BoxCox.NONE, BoxCox.LOG);
        }
        return List.of(gain > 0 ? BoxCox.LOG : BoxCox.NONE);
    }

    private BoxCox boxCox() {
        if (settings.lambda().isPresent()) {
            return new BoxCox(settings.lambda().getAsDouble());
        }
        final BoxCox best = BoxCox.likeliest(logLikelihood);
        tests.add(
                new SelectionTrace.Test(
                        "Box-Cox power by the likelihood",
                        best.lambda(),
                        Double.NaN,
                        best.equals(BoxCox.NONE) ? "values as they are" : best.toString()));
        return best;
    }
}
