// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A forecast without a fitted model, for series that carry none. */
public final class BaselineModel implements ForecastModel {

    /** Which forecast. */
    public enum Kind {
        /** Zero, as nothing is known. */
        ZERO,
        /** The mean of all values. */
        MEAN,
        /** The last value. */
        NAIVE,
        /** The last value at the same place in the season. */
        SEASONAL_NAIVE,
        /** The straight line through the first and the last value. */
        LINE
    }

    private final Kind kind;
    private final int period;
    private final double[] values;
    private final boolean nonNegative;
    private final double mean;
    private final int firstKnown;
    private final int lastKnown;

    /**
     * Makes the model.
     *
     * @param kind which forecast
     * @param period observations per season, 1 if there is none
     * @param values the series; NaN = missing; at least one value unless the kind is zero
     * @param nonNegative whether values below zero are reported as zero
     */
    BaselineModel(
            final Kind kind, final int period, final double[] values, final boolean nonNegative) {
        this.kind = kind;
        this.period = period;
        this.values = values.clone();
        this.nonNegative = nonNegative;
        final int[] known =
                IntStream.range(0, values.length).filter(i -> !Double.isNaN(values[i])).toArray();
        mean = Arrays.stream(known).mapToDouble(i -> values[i]).average().orElse(0);
        firstKnown = known.length == 0 ? -1 : known[0];
        lastKnown = known.length == 0 ? -1 : known[known.length - 1];
    }

    static BaselineModel of(final ModelState state) {
        return new BaselineModel(
                Kind.valueOf(state.kind()),
                state.integers()[0],
                state.values(),
                state.integers()[1] == 1);
    }

    /** Returns which forecast this is. */
    public Kind kind() {
        return kind;
    }

    @Override
    public Forecast forecast(final int horizon) {
        ForecastModel.check(horizon);
        final int n = values.length;
        final double[] extended = Arrays.copyOf(values, n + horizon);
        for (int h = 0; h < horizon; h++) {
            extended[n + h] = ahead(extended, n, n + h);
        }
        // divided by its largest value, so that variances neither overflow nor vanish
        final double scale = scale();
        final double variance = errorVariance(scale);
        final double[] location = new double[horizon];
        final double[][] covariance = new double[horizon][horizon];
        for (int h = 0; h < horizon; h++) {
            location[h] = extended[n + h] / scale;
            for (int k = 0; k <= h; k++) {
                covariance[h][k] = variance * sharedErrors(h, k);
                covariance[k][h] = covariance[h][k];
            }
        }
        return new Forecast(location, covariance, BoxCox.NONE, scale, nonNegative);
    }

    private double scale() {
        final double largest =
                Arrays.stream(values).filter(v -> !Double.isNaN(v)).map(Math::abs).max().orElse(0);
        return largest > 0 ? largest : 1;
    }

    /** How many one-step errors the errors of two periods have in common. */
    private double sharedErrors(final int h, final int k) {
        switch (kind) {
            case NAIVE:
            case LINE:
                return Math.min(h, k) + 1.0;
            case SEASONAL_NAIVE:
                return h % period == k % period ? Math.min(h, k) / period + 1.0 : 0;
            default:
                return h == k ? 1 : 0;
        }
    }

    private double errorVariance(final double scale) {
        final double[] fitted = fitted();
        double sum = 0;
        int count = 0;
        for (int t = 0; t < values.length; t++) {
            final double error = (values[t] - fitted[t]) / scale;
            if (!Double.isNaN(error)) {
                sum += error * error;
                count++;
            }
        }
        final int lost = kind == Kind.MEAN ? 1 : 0;
        return count > lost ? sum / (count - lost) : 0;
    }

    /** The forecast of time t made with the values before {@code known}. */
    private double ahead(final double[] series, final int known, final int t) {
        switch (kind) {
            case MEAN:
                return mean;
            case NAIVE:
                return last(series, known - 1, 1);
            case SEASONAL_NAIVE:
                return last(series, t - period, period);
            case LINE:
                return line(t);
            default:
                return 0;
        }
    }

    private double line(final int t) {
        final double last = values[lastKnown];
        final double slope =
                lastKnown > firstKnown ? (last - values[firstKnown]) / (lastKnown - firstKnown) : 0;
        return last + slope * (t - lastKnown);
    }

    /** The last value that is not missing, going back in steps; NaN if there is none. */
    private static double last(final double[] series, final int from, final int step) {
        for (int t = from; t >= 0; t -= step) {
            if (!Double.isNaN(series[t])) {
                return series[t];
            }
        }
        return Double.NaN;
    }

    @Override
    public double[] fitted() {
        final double[] fitted = new double[values.length];
        for (int t = 0; t < fitted.length; t++) {
            fitted[t] = ahead(values, t, t);
        }
        return fitted;
    }

    @Override
    public String description() {
        switch (kind) {
            case ZERO:
                return "zero";
            case MEAN:
                return "mean";
            case NAIVE:
                return "last value";
            case SEASONAL_NAIVE:
                return "last season [" + period + "]";
            default:
                return "straight line";
        }
    }

    @Override
    public boolean isSeasonal() {
        return kind == Kind.SEASONAL_NAIVE;
    }

    @Override
    public int period() {
        return period;
    }

    @Override
    public ModelState state() {
        return new ModelState(
                kind.name(), new int[] {period, nonNegative ? 1 : 0}, new double[0], values);
    }
}
