// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.segmentation;

import io.replenish.engine.math.ExactSum;
import java.util.List;

/**
 * Turns recency, frequency and monetary value into coordinates: logarithms, since a few customers
 * buy a hundred times as much as most, then mean 0 and standard deviation 1. Frequency and monetary
 * value, which go together, share one weight: how recently customers bought counts as much as how
 * much. A figure that is the same for all is always 0.
 */
final class FeatureScale {

    /** Number of coordinates: recency, frequency, monetary value. */
    static final int DIMENSIONS = 3;

    /** Squared distances add up to one part recency, and half a part each of the other two. */
    private static final double[] WEIGHTS = {1, Math.sqrt(0.5), Math.sqrt(0.5)};

    private final double[] means;
    private final double[] deviations;

    FeatureScale(final double[] means, final double[] deviations) {
        this.means = means.clone();
        this.deviations = deviations.clone();
    }

    /** Fits the scale to customers. */
    static FeatureScale of(final List<Rfm> customers) {
        final double[] means = new double[DIMENSIONS];
        final double[] deviations = new double[DIMENSIONS];
        for (int d = 0; d < DIMENSIONS && !customers.isEmpty(); d++) {
            final int dimension = d;
            final double[] logs =
                    customers.stream()
                            .mapToDouble(customer -> log(customer.values()[dimension]))
                            .toArray();
            means[d] = mean(logs);
            for (int i = 0; i < logs.length; i++) {
                logs[i] = (logs[i] - means[d]) * (logs[i] - means[d]);
            }
            deviations[d] = Math.sqrt(mean(logs));
        }
        return new FeatureScale(means, deviations);
    }

    private static double mean(final double[] values) {
        final ExactSum sum = new ExactSum();
        for (final double value : values) {
            sum.add(value);
        }
        return sum.value() / values.length;
    }

    /** The logarithm of 1 + |x|, with the sign of x; the same on every machine. */
    private static double log(final double value) {
        return Math.copySign(StrictMath.log1p(Math.abs(value)), value);
    }

    /** Returns the coordinates of a customer. */
    double[] features(final Rfm customer) {
        final double[] features = customer.values();
        for (int d = 0; d < DIMENSIONS; d++) {
            features[d] =
                    deviations[d] > 0
                            ? WEIGHTS[d] * (log(features[d]) - means[d]) / deviations[d]
                            : 0;
        }
        return features;
    }

    /** Returns the recency in days that coordinates stand for. */
    double recencyDays(final double[] features) {
        return StrictMath.expm1(features[0] / WEIGHTS[0] * deviations[0] + means[0]);
    }

    double[] means() {
        return means.clone();
    }

    double[] deviations() {
        return deviations.clone();
    }
}
