// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.segmentation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * All that it takes to score further customers and put them into the same segments: cut points,
 * scale and centres are those of the customers that the model was made from. Immutable.
 */
public final class SegmentationModel {

    private final LocalDate analysisDate;
    private final ScoreRule rule;
    private final double[][] cuts;
    private final FeatureScale scale;
    private final double[][] centres;
    private final List<SegmentName> names;

    /** Scores of recency that the centres themselves have. */
    private final int[] centreRecency;

    /**
     * Puts a model together, as it was taken apart by its other methods.
     *
     * @param analysisDate the day that recency was counted to
     * @param rule how values become scores
     * @param cuts ascending cut points of recency, frequency and monetary value; none if there were
     *     no customers
     * @param means means of the logarithms of these three
     * @param deviations standard deviations of the logarithms
     * @param centres centres of the segments, three scaled logarithms each
     * @param names names of the segments
     * @throws IllegalArgumentException if numbers are missing or not finite
     */
    public SegmentationModel(
            final LocalDate analysisDate,
            final ScoreRule rule,
            final double[][] cuts,
            final double[] means,
            final double[] deviations,
            final double[][] centres,
            final List<SegmentName> names) {
        this.analysisDate = Objects.requireNonNull(analysisDate);
        this.rule = Objects.requireNonNull(rule);
        require(cuts.length == FeatureScale.DIMENSIONS, "cut points of three figures", cuts.length);
        requireRows(cuts, centres.length == 0 ? 0 : ScoreRule.BANDS - 1);
        requireRows(centres, FeatureScale.DIMENSIONS);
        requireRows(new double[][] {means, deviations}, FeatureScale.DIMENSIONS);
        require(names.size() == centres.length, "as many names as segments", names.size());
        this.cuts = copy(cuts);
        this.scale = new FeatureScale(means, deviations);
        this.centres = copy(centres);
        this.names = List.copyOf(names);
        this.centreRecency =
                Arrays.stream(centres)
                        .mapToInt(centre -> RfmScore.recency(scale.recencyDays(centre), rule, cuts))
                        .toArray();
    }

    private static void requireRows(final double[][] rows, final int length) {
        for (final double[] row : rows) {
            require(row.length == length, length + " numbers in a row", row.length);
            require(Arrays.stream(row).allMatch(Double::isFinite), "finite numbers", row.length);
        }
    }

    private static void require(final boolean condition, final String what, final int got) {
        if (!condition) {
            throw new IllegalArgumentException(
                    "a segmentation model needs " + what + ", got " + got);
        }
    }

    private static double[][] copy(final double[][] rows) {
        return Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
    }

    /** Returns the day that recency was counted to. */
    public LocalDate analysisDate() {
        return analysisDate;
    }

    /** Returns how values become scores. */
    public ScoreRule rule() {
        return rule;
    }

    /** Returns the ascending cut points of recency, frequency and monetary value. */
    public double[][] cuts() {
        return copy(cuts);
    }

    /** Returns the means of the logarithms of recency, frequency and monetary value. */
    public double[] means() {
        return scale.means();
    }

    /** Returns the standard deviations of these logarithms. */
    public double[] deviations() {
        return scale.deviations();
    }

    /** Returns the centres of the segments, three scaled logarithms each. */
    public double[][] centres() {
        return copy(centres);
    }

    /** Returns the names of the segments. */
    public List<SegmentName> names() {
        return names;
    }

    /** Returns the scores of a customer. */
    public RfmScore score(final Rfm customer) {
        return RfmScore.of(customer, rule, cuts);
    }

    /**
     * Returns the segment of a customer: that with the nearest centre among those whose name does
     * not contradict how recently the customer bought, so that a champion is never somebody who
     * stays away. If there is none of these, it is the one with the nearest centre.
     *
     * @throws IllegalStateException if the model was made without customers and has no segments
     */
    public SegmentName segment(final Rfm customer) {
        if (centres.length == 0) {
            throw new IllegalStateException(
                    "the model has no segments, because it was made without customers");
        }
        final double[] features = scale.features(customer);
        final int recency = score(customer).recency();
        int nearest = -1;
        for (int i = 0; i < centres.length; i++) {
            if (admits(i, recency)
                    && (nearest < 0
                            || Distances.squared(centres[i], features)
                                    < Distances.squared(centres[nearest], features))) {
                nearest = i;
            }
        }
        return names.get(nearest < 0 ? Distances.nearest(centres, features) : nearest);
    }

    /**
     * Tells whether customers with this score of recency can be in a segment. Where its centre
     * itself contradicts the name, since none was left that suits, the name says nothing.
     */
    private boolean admits(final int segment, final int recencyScore) {
        final SegmentName name = names.get(segment);
        return name.admits(recencyScore) || !name.admits(centreRecency[segment]);
    }
}
