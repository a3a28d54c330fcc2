// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast;

import java.util.Arrays;
import java.util.Optional;

/**
 * The simple forecast that takes the place of a model.
 *
 * @param kind which forecast
 * @param reason why, in a sentence
 */
record Fallback(BaselineModel.Kind kind, String reason) {

    /** Steps of a straight line agree to this share of its largest value. */
    private static final double STRAIGHT = 1e-10;

    /**
     * Returns the simple forecast for a series that no model should be fitted to; none if a model
     * should.
     */
    static Optional<Fallback> withoutModel(final double[] values, final int fewest) {
        final int[] at =
                java.util.stream.IntStream.range(0, values.length)
                        .filter(t -> !Double.isNaN(values[t]))
                        .toArray();
        if (at.length == 0) {
            return Optional.of(
                    new Fallback(
                            BaselineModel.Kind.ZERO,
                            "there is no observation: the forecast is zero"));
        }
        final double first = values[at[0]];
        if (Arrays.stream(at).allMatch(t -> values[t] == first)) {
            return Optional.of(
                    new Fallback(
                            BaselineModel.Kind.MEAN,
                            "all "
                                    + at.length
                                    + " observations are "
                                    + first
                                    + ": the forecast is that"));
        }
        if (isLine(values, at)) {
            return Optional.of(
                    new Fallback(
                            BaselineModel.Kind.LINE,
                            "all "
                                    + at.length
                                    + " observations are on a straight line, which goes on"));
        }
        if (at.length < fewest) {
            return Optional.of(
                    new Fallback(
                            BaselineModel.Kind.MEAN,
                            "a model needs "
                                    + fewest
                                    + " observations and there are "
                                    + at.length
                                    + ": the forecast is the mean"));
        }
        return Optional.empty();
    }

    /** Returns the simple forecast after no model could be fitted. */
    static Fallback afterFailure(final double[] values, final int period, final String why) {
        final boolean seasonal =
                period > 1
                        && values.length >= 2 * period
                        && Arrays.stream(values, values.length - period, values.length)
                                .noneMatch(Double::isNaN);
        return seasonal
                ? new Fallback(
                        BaselineModel.Kind.SEASONAL_NAIVE,
                        why + ": the forecast is the last season")
                : new Fallback(BaselineModel.Kind.NAIVE, why + ": the forecast is the last value");
    }

    private static boolean isLine(final double[] values, final int[] at) {
        if (at.length < 3) {
            return false;
        }
        final int first = at[0];
        final int last = at[at.length - 1];
        final double slope = (values[last] - values[first]) / (last - first);
        final double size = Math.max(Math.abs(values[first]), Math.abs(values[last]));
        return Arrays.stream(at)
                .allMatch(
                        t ->
                                Math.abs(values[t] - values[first] - slope * (t - first))
                                        <= STRAIGHT * size);
    }
}
