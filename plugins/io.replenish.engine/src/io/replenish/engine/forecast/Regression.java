// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * The part of a model that regressors explain: the mean or drift, if there is one, before all
 * others.
 *
 * @param regressors what there is
 * @param effects of each, under the transformation
 * @param covariance covariance matrix of the effects, in units of the innovation variance
 */
record Regression(List<Regressor> regressors, double[] effects, double[][] covariance) {

    Regression {
        regressors = List.copyOf(regressors);
    }

    /** Returns the regressors at times in a row. */
    double[][] columns(final int from, final int count) {
        return regressors.stream().map(r -> r.column(from, count)).toArray(double[][]::new);
    }

    /** Returns the regressors other than the mean or drift, over the periods of the series. */
    double[][] columnsOfOthers(final int length) {
        return regressors.stream()
                .filter(r -> !(r instanceof Trend))
                .map(r -> r.column(0, length))
                .toArray(double[][]::new);
    }

    /** Returns what columns of all regressors explain. */
    double[] explained(final double[][] columns, final int count) {
        final double[] sum = new double[count];
        for (int c = 0; c < columns.length; c++) {
            for (int t = 0; t < count; t++) {
                sum[t] += effects[c] * columns[c][t];
            }
        }
        return sum;
    }

    /**
     * Returns the covariance, between two times, of errors in what is explained, in units of the
     * innovation variance.
     *
     * @param columns what of each regressor the effect is needed for
     */
    double covariance(final double[][] columns, final int h, final int k) {
        double sum = 0;
        for (int i = 0; i < columns.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                sum += covariance[i][j] * columns[i][h] * columns[j][k];
            }
        }
        return sum;
    }

    /** Returns the names of the regressors whose future values have to be given. */
    List<String> explanatory() {
        return regressors.stream()
                .filter(Explanatory.class::isInstance)
                .map(Regressor::title)
                .toList();
    }

    /**
     * Returns for how many periods all regressors are known.
     *
     * @param from the first period that is asked for
     */
    int known(final int from, final int count) {
        final double[][] columns = columns(from, count);
        final OptionalInt first =
                IntStream.range(0, count)
                        .filter(t -> Arrays.stream(columns).anyMatch(c -> Double.isNaN(c[t])))
                        .findFirst();
        return first.orElse(count);
    }

    /** Returns this regression with other values of explanatory regressors from some time on. */
    Regression with(final int from, final Map<String, double[]> future) {
        return with(e -> future.containsKey(e.name()) ? e.with(from, future.get(e.name())) : e);
    }

    /** Returns this regression with the last known values where they are not known. */
    Regression held(final int from, final int count) {
        return with(e -> e.held(from, count));
    }

    private Regression with(final UnaryOperator<Explanatory> change) {
        return new Regression(
                regressors.stream()
                        .map(r -> r instanceof Explanatory e ? change.apply(e) : r)
                        .toList(),
                effects,
                covariance);
    }
}
