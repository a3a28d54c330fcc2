// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast.sarima;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A series with missing observations and its regressors. If few are missing, they are filled, and
 * what any other number would have changed is taken out of the innovations; if many are, the filter
 * skips them. Both give the same likelihood.
 */
final class GappedColumns implements Whitening {

    /** Skipping a gap costs as much as filling this share of the size of the state. */
    private static final double FEW = 0.75;

    private final double[] difference;
    private final double[][] complete;
    private final boolean[] missing;
    private final List<double[]> pulses; // of the start
    private final List<Integer> times;
    private final int gaps;
    private final Whitening skipped;
    private Whitening filled; // large if there are many gaps, and then not needed

    GappedColumns(final double[] difference, final double[][] columns) {
        this.difference = difference;
        complete = columns.clone();
        complete[0] = Interpolation.linear(columns[0]);
        missing = new boolean[columns[0].length];
        for (int t = 0; t < missing.length; t++) {
            missing[t] = Double.isNaN(columns[0][t]);
        }
        final UnknownStart start = new UnknownStart(difference, columns[0]);
        pulses = start.pulses();
        times = start.times();
        final int lost = difference.length - 1;
        final int[] rows = new int[missing.length]; // of the innovations of what is observed
        int count = 0;
        for (int t = lost; t < missing.length; t++) {
            rows[t] = count;
            count += missing[t] ? 0 : 1;
        }
        gaps = pulses.size() + Math.max(0, missing.length - lost) - count;
        skipped =
                new PulseRemoval(
                        new GapFilter(difference, joined(complete, pulses), missing),
                        columns.length,
                        times.stream().mapToInt(t -> rows[t]).toArray());
    }

    private Whitening fill() {
        final int lost = difference.length - 1;
        final List<double[]> all = new ArrayList<>(pulses);
        final List<Integer> tellers = new ArrayList<>(times);
        for (int t = lost; t < missing.length; t++) {
            if (missing[t]) {
                final double[] pulse = new double[missing.length];
                pulse[t] = 1;
                all.add(pulse);
                tellers.add(t);
            }
        }
        return new PulseRemoval(
                new CompleteColumns(difference, joined(complete, all)),
                complete.length,
                tellers.stream().mapToInt(t -> t - lost).toArray());
    }

    private static double[][] joined(final double[][] columns, final List<double[]> pulses) {
        final double[][] all = Arrays.copyOf(columns, columns.length + pulses.size());
        for (int k = 0; k < pulses.size(); k++) {
            all[columns.length + k] = pulses.get(k);
        }
        return all;
    }

    @Override
    public int count() {
        return skipped.count();
    }

    @Override
    public double whiten(final ArmaPolynomials arma, final double[][] innovations)
            throws NonStationaryException {
        return way(arma).whiten(arma, innovations);
    }

    @Override
    public double whitenQuickly(final ArmaPolynomials arma, final double[][] innovations)
            throws NonStationaryException {
        return way(arma).whitenQuickly(arma, innovations);
    }

    private Whitening way(final ArmaPolynomials arma) {
        final int size = Math.max(difference.length + arma.ar().length - 2, arma.ma().length);
        if (gaps > FEW * size) {
            return skipped;
        }
        if (filled == null) {
            filled = fill();
        }
        return filled;
    }
}
