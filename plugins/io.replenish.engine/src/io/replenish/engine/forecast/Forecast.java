// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast;

import io.replenish.engine.math.StandardNormal;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Forecasts of the next periods: normal under a transformation, with errors correlated across
 * periods; or a mixture of such distributions, if it is not certain which model is right.
 */
public final class Forecast {

    /**
     * Quantiles of a mixture are found to this share of the distance between those of its parts.
     */
    private static final double NEAR = 1e-9;

    /**
     * Enough for any quantile of smooth distributions; a step of one without variance is found as
     * well as it goes.
     */
    private static final int MOST_STEPS = 60;

    private final Part[] parts;
    private final double scale;
    private final boolean nonNegative;

    /** By part and period, in the scale. */
    private final double[][] partMeans;

    /** By period, in the scale. */
    private final double[] means;

    /**
     * Variances of the first so many periods together, as far as somebody has asked for them; each
     * is the one before and a row of covariances.
     */
    private volatile double[] variancesOfSums = {0};

    /**
     * One of the distributions that are mixed, of values divided by the scale.
     *
     * @param weight share of the distribution; all sum to 1
     * @param location expected values under the transformation
     * @param covariance covariance matrix under the transformation
     */
    record Part(double weight, double[] location, double[][] covariance, BoxCox transform) {

        double mean(final int h) {
            return transform.mean(location[h], covariance[h][h]);
        }

        double deviation(final int h) {
            return Math.sqrt(Math.max(0, covariance[h][h]));
        }

        double quantile(final int h, final double z) {
            return transform.invert(location[h] + z * deviation(h));
        }

        double covariance(final int h, final int k) {
            return transform.covariance(
                    location[h], location[k], covariance[h][h], covariance[k][k], covariance[h][k]);
        }

        /** The density at y, 0 where nothing varies. */
        double density(final int h, final double y) {
            final double deviation = deviation(h);
            if (deviation == 0 || transform.lambda() < 1 && y <= 0) {
                return 0;
            }
            return StandardNormal.density((transform.apply(y) - location[h]) / deviation)
                    / deviation
                    * Math.exp(transform.logDerivative(y));
        }

        /** The probability of a value up to y. */
        double cumulative(final int h, final double y) {
            if (transform.lambda() < 1 && y <= 0) {
                return 0;
            }
            final double distance = transform.apply(y) - location[h];
            final double deviation = deviation(h);
            if (deviation == 0) {
                return distance < 0 ? 0 : 1;
            }
            return StandardNormal.cumulative(distance / deviation);
        }
    }

    /**
     * Makes a forecast.
     *
     * @param parts the distributions that are mixed, of equal length
     * @param scale the unit in which the models work
     * @param nonNegative whether what is below zero is reported as zero
     */
    Forecast(final List<Part> parts, final double scale, final boolean nonNegative) {
        this.parts = parts.toArray(Part[]::new);
        this.scale = scale;
        this.nonNegative = nonNegative;
        partMeans = new double[this.parts.length][horizon()];
        means = new double[horizon()];
        for (int h = 0; h < means.length; h++) {
            for (int i = 0; i < partMeans.length; i++) {
                partMeans[i][h] = this.parts[i].mean(h);
                means[h] += this.parts[i].weight() * partMeans[i][h];
            }
        }
    }

    /** Makes a forecast with a single distribution. */
    Forecast(
            final double[] location,
            final double[][] covariance,
            final BoxCox transform,
            final double scale,
            final boolean nonNegative) {
        this(List.of(new Part(1, location, covariance, transform)), scale, nonNegative);
    }

    /** Returns the distributions that are mixed. */
    List<Part> parts() {
        return List.of(parts);
    }

    /** Returns the number of periods. */
    public int horizon() {
        return parts[0].location().length;
    }

    /** Returns the expected values, corrected for the bias of transforming back. */
    public double[] mean() {
        final double[] mean = new double[horizon()];
        for (int h = 0; h < mean.length; h++) {
            mean[h] = cut(scale * means[h]);
        }
        return mean;
    }

    /**
     * Returns the values that are as likely exceeded as not: the forecasts with the least absolute
     * error.
     */
    public double[] median() {
        return quantile(0.5);
    }

    /** Returns the standard deviations of the values around the expected ones. */
    public double[] standardDeviation() {
        final double[] result = new double[horizon()];
        for (int h = 0; h < result.length; h++) {
            result[h] = scale * Math.sqrt(Math.max(0, covariance(h, h)));
        }
        return result;
    }

    /** In squares of the scale. */
    private double covariance(final int h, final int k) {
        double sum = 0;
        for (int i = 0; i < parts.length; i++) {
            sum +=
                    parts[i].weight()
                            * (parts[i].covariance(h, k)
                                    + (partMeans[i][h] - means[h]) * (partMeans[i][k] - means[k]));
        }
        return sum;
    }

    /**
     * Returns the values that are not exceeded with a probability.
     *
     * @throws IllegalArgumentException if the probability is not between 0 and 1
     */
    public double[] quantile(final double probability) {
        final double z = Normal.quantile(probability);
        final double[] result = new double[horizon()];
        for (int h = 0; h < result.length; h++) {
            result[h] = cut(scale * quantile(h, probability, z));
        }
        return result;
    }

    private double quantile(final int h, final double probability, final double z) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        double at = 0;
        for (final Part part : parts) {
            final double one = part.quantile(h, z);
            low = Math.min(low, one);
            high = Math.max(high, one);
            at += part.weight() * one;
        }
        final double enough = NEAR * (high - low);
        // Newton, and halves where it leaves what is known
        for (int step = 0; step < MOST_STEPS && high - low > enough; step++) {
            final double excess = below(h, at) - probability;
            if (excess < 0) {
                low = at;
            } else {
                high = at;
            }
            final double newton = at - excess / density(h, at);
            final double next = newton > low && newton < high ? newton : low + (high - low) / 2;
            if (Math.abs(next - at) <= enough) {
                return next;
            }
            at = next;
        }
        return at;
    }

    private double density(final int h, final double y) {
        double sum = 0;
        for (final Part part : parts) {
            sum += part.weight() * part.density(h, y);
        }
        return sum;
    }

    private double below(final int h, final double y) {
        double sum = 0;
        for (final Part part : parts) {
            sum += part.weight() * part.cumulative(h, y);
        }
        return sum;
    }

    /**
     * Returns the lower ends of the intervals that hold the values with a probability, such as
     * 0.95.
     */
    public double[] lower(final double coverage) {
        return quantile((1 - coverage) / 2);
    }

    /**
     * Returns the upper ends of the intervals that hold the values with a probability, such as
     * 0.95.
     */
    public double[] upper(final double coverage) {
        return quantile((1 + coverage) / 2);
    }

    /**
     * Returns the demand of the next periods together, with the correlation of the errors of one
     * period and another.
     *
     * <p>A fraction of a period has that fraction of its mean, and the variance of the sum grows
     * evenly within a period, as it does when demand within it is spread evenly and independently.
     *
     * @param periods above 0 and at most the horizon, whole or not
     * @throws IllegalArgumentException if periods is not within these bounds
     */
    public DemandDistribution cumulative(final double periods) {
        if (!(periods > 0 && periods <= horizon())) {
            throw new IllegalArgumentException(
                    "demand can be summed over more than 0 and at most "
                            + horizon()
                            + " periods of this forecast, got "
                            + periods);
        }
        final int whole = (int) Math.floor(periods);
        final double fraction = periods - whole;
        // the means as reported, none of them below zero if demand cannot be
        final double[] mean = mean();
        double sum = 0;
        for (int h = 0; h < whole; h++) {
            sum += mean[h];
        }
        double variance = varianceOfSum(whole);
        if (fraction > 0) {
            sum += fraction * mean[whole];
            variance = (1 - fraction) * variance + fraction * varianceOfSum(whole + 1);
        }
        final boolean positive = Arrays.stream(parts).allMatch(p -> p.transform().lambda() < 1);
        // in this order, as the square of the scale alone may be too large for a double
        return new DemandDistribution(sum, scale * (scale * variance), positive, nonNegative);
    }

    private double varianceOfSum(final int periods) {
        final double[] known = variancesOfSums;
        if (periods < known.length) {
            return Math.max(0, known[periods]);
        }
        final double[] sums = Arrays.copyOf(known, periods + 1);
        for (int h = known.length - 1; h < periods; h++) {
            sums[h + 1] = sums[h] + covariance(h, h);
            for (int k = 0; k < h; k++) {
                sums[h + 1] += 2 * covariance(h, k);
            }
        }
        variancesOfSums = sums;
        return Math.max(0, sums[periods]);
    }

    private double cut(final double value) {
        return nonNegative ? Math.max(0, value) : value;
    }

    /**
     * Draws possible futures.
     *
     * @param count number of futures
     * @param seed of the random numbers: the same seed gives the same futures
     * @return one array of the length of the horizon per future
     */
    public double[][] simulate(final int count, final long seed) {
        final SplittableRandom random = new SplittableRandom(seed);
        final double[][][] roots = new double[parts.length][][];
        for (int i = 0; i < parts.length; i++) {
            roots[i] = root(parts[i].covariance());
        }
        final double[][] paths = new double[count][];
        for (int i = 0; i < count; i++) {
            final int one = draw(random.nextDouble());
            final double[] path = parts[one].location().clone();
            for (int k = 0; k < path.length; k++) {
                // the open interval: neither 0 nor 1 has a quantile
                final double noise =
                        Normal.quantile((random.nextLong() >>> 12) * 0x1.0p-52 + 0x1.0p-53);
                final double[] row = roots[one][k];
                for (int h = k; h < path.length; h++) {
                    path[h] += row[h] * noise;
                }
            }
            for (int h = 0; h < path.length; h++) {
                path[h] = cut(scale * parts[one].transform().invert(path[h]));
            }
            paths[i] = path;
        }
        return paths;
    }

    private int draw(final double share) {
        double sum = 0;
        for (int i = 0; i < parts.length; i++) {
            sum += parts[i].weight();
            if (share < sum) {
                return i;
            }
        }
        return parts.length - 1;
    }

    /**
     * The upper triangular root of a covariance matrix, zero where nothing varies. Whole rows are
     * worked on, which is many times faster than one number after the other.
     */
    private static double[][] root(final double[][] covariance) {
        final int n = covariance.length;
        final double[][] root = new double[n][];
        for (int i = 0; i < n; i++) {
            root[i] = covariance[i].clone();
            Arrays.fill(root[i], 0, i, 0);
        }
        for (int k = 0; k < n; k++) {
            final double[] row = root[k];
            final double pivot = Math.sqrt(Math.max(0, row[k]));
            row[k] = pivot;
            for (int j = k + 1; j < n; j++) {
                row[j] = pivot > 0 ? row[j] / pivot : 0;
            }
            for (int i = k + 1; i < n; i++) {
                subtract(row[i], row, i, root[i]);
            }
        }
        return root;
    }

    private static void subtract(
            final double factor, final double[] row, final int from, final double[] target) {
        for (int j = from; j < target.length; j++) {
            target[j] -= factor * row[j];
        }
    }
}
