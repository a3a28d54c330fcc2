// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast.sarima;

import java.util.ArrayList;
import java.util.List;

/**
 * The values that are missing among the first d + sD of a series, of which a model of its
 * differences says nothing.
 *
 * <p>Whatever they are, the differences continue them: each is a pulse, and so is every sum of
 * them. An observation pins one of them down. What none pins down, such as the level of the Sundays
 * of a shop that is closed on Sundays, has no influence on what is observed.
 */
final class UnknownStart {

    /** Sums and differences of small whole numbers that should be zero are smaller than this. */
    private static final double NOTHING = 1e-9;

    private final double[] values;
    private final List<double[]> open = new ArrayList<>();
    private final List<double[]> pulses = new ArrayList<>();
    private final List<Integer> times = new ArrayList<>();

    /**
     * Finds what the observations can tell of the missing values.
     *
     * @param difference the differencing polynomial, constant term first
     * @param values the series; NaN = missing
     */
    UnknownStart(final double[] difference, final double[] values) {
        this.values = values;
        final int length = values.length;
        final int lost = Math.min(difference.length - 1, length);
        for (int t = 0; t < lost; t++) {
            if (Double.isNaN(values[t])) {
                open.add(new double[length]);
                open.get(open.size() - 1)[t] = 1;
            }
        }
        for (int t = lost; t < length && !open.isEmpty(); t++) {
            for (final double[] path : open) {
                for (int j = 1; j < difference.length; j++) {
                    path[t] -= difference[j] * path[t - j];
                }
            }
            if (!Double.isNaN(values[t])) {
                pinDown(t, lost);
            }
        }
    }

    /** Lets an observation determine one of the paths that could have led to it. */
    private void pinDown(final int t, final int lost) {
        double[] pinned = open.get(0);
        for (final double[] path : open) {
            pinned = Math.abs(path[t]) > Math.abs(pinned[t]) ? path : pinned;
        }
        final double value = pinned[t];
        if (Math.abs(value) <= NOTHING * largest(pinned, t)) {
            return;
        }
        open.remove(pinned);
        settle(pinned, t, open);
        final double[] pulse = new double[pinned.length];
        System.arraycopy(pinned, 0, pulse, 0, lost);
        pulses.add(pulse);
        times.add(t);
    }

    /** Takes a path out of others, so that they no longer lead to a place. */
    private static void settle(
            final double[] settled, final int place, final List<double[]> others) {
        for (final double[] path : others) {
            final double factor = path[place] / settled[place];
            for (int i = 0; i < path.length && factor != 0; i++) {
                path[i] -= factor * settled[i];
            }
        }
    }

    private static double largest(final double[] path, final int end) {
        double largest = 0;
        for (int i = 0; i < end; i++) {
            largest = Math.max(largest, Math.abs(path[i]));
        }
        return largest;
    }

    /** Returns the pulses that observations can tell of; as long as the series. */
    List<double[]> pulses() {
        return pulses;
    }

    /** Returns the times, one for each pulse, of the observations that tell of them. */
    List<Integer> times() {
        return times;
    }

    /**
     * Returns a series in which so many missing values are filled, at a straight line between their
     * neighbours, that everything can be told.
     *
     * @param from first of the places that may be filled, as many as the differences take or more
     * @param end the place after the last of them
     */
    double[] filled(final int from, final int end) {
        final double[] result = values.clone();
        final double[] line = Interpolation.linear(values);
        final List<double[]> rest = new ArrayList<>();
        for (final double[] path : open) {
            rest.add(path.clone());
        }
        while (!rest.isEmpty()) {
            final double[] path = rest.remove(0);
            int place = from;
            for (int t = from; t < end; t++) {
                place = Math.abs(path[t]) > Math.abs(path[place]) ? t : place;
            }
            result[place] = line[place];
            settle(path, place, rest);
        }
        return result;
    }
}
