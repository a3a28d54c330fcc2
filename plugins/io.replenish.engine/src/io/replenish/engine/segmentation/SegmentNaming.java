// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.segmentation;

import java.util.Arrays;
import java.util.List;

/**
 * Gives each segment a name of its own such that all together are as near as possible to the places
 * of their names: the sum of the squared distances is the smallest that there is. A segment can get
 * its second best name if the best one suits another segment better.
 *
 * <p>The best way to give away a set of names to the first segments is found from the best ways for
 * one name less; with ten names there are a thousand sets.
 */
final class SegmentNaming {

    private final List<Place> places;
    private final double[] cost = new double[1 << SegmentName.values().length];
    private final int[] lastName = new int[cost.length];

    private SegmentNaming(final List<Place> places) {
        this.places = places;
        Arrays.fill(cost, Double.POSITIVE_INFINITY);
        cost[0] = 0;
    }

    /** Mean scores of a segment: of recency, and of frequency and monetary value together. */
    record Place(double recencyScore, double valueScore) {}

    /**
     * Names segments.
     *
     * @param places at most as many as there are names
     */
    static SegmentName[] names(final List<Place> places) {
        return new SegmentNaming(places).cheapest();
    }

    private SegmentName[] cheapest() {
        int best = -1;
        for (int set = 0; set < cost.length; set++) {
            final int named = Integer.bitCount(set);
            if (named < places.size()) {
                extend(set, places.get(named));
            } else if (named == places.size() && (best < 0 || cost[set] < cost[best])) {
                best = set;
            }
        }
        final SegmentName[] names = new SegmentName[places.size()];
        for (int i = names.length - 1; i >= 0; i--) {
            names[i] = SegmentName.values()[lastName[best]];
            best &= ~(1 << lastName[best]);
        }
        return names;
    }

    /** Gives the place each name that the set does not have. */
    private void extend(final int set, final Place place) {
        for (final SegmentName name : SegmentName.values()) {
            final int extended = set | 1 << name.ordinal();
            final double total = cost[set] + name.distance(place.recencyScore, place.valueScore);
            if (extended != set && total < cost[extended]) {
                cost[extended] = total;
                lastName[extended] = name.ordinal();
            }
        }
    }
}
