// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast.sarima;

import io.replenish.engine.math.LevenbergMarquardt;
import io.replenish.engine.math.NormalEquations;
import java.util.Arrays;

/**
 * The likelihood around the maximum of one model, to foresee what neighbours with coefficients more
 * or fewer would reach before they are fitted. A model with one coefficient more, which is zero,
 * has the same residuals: only their derivative by that coefficient is new, and what it would gain
 * follows from the normal equations, as in a score test. What is lost without a coefficient follows
 * from them alone, as in a Wald test.
 *
 * <p>Engle, R. F. (1984). Wald, likelihood ratio, and Lagrange multiplier tests in econometrics.
 * <i>Handbook of Econometrics</i> II. Costs one likelihood for each kind of coefficient that is
 * added, however many neighbours have it. Not thread-safe.
 */
public final class LocalLikelihood {

    /** Coefficients of a kind: p, q, P, Q. */
    private static final int KINDS = 4;

    private static final double STEP = 1e-7;

    /** So little that it matters only to coefficients that cannot be told apart. */
    private static final double DAMPING = 1e-4;

    private final SarimaData data;
    private final SarimaOrder order;
    private final int[] lengths;
    private final int own;
    private final double value;
    private final double[] residuals;
    private final double[] parameters; // those of the model, then one more of each kind
    private final double[][] derivatives;
    private final NormalEquations normal;
    private final boolean known;

    /**
     * What is foreseen of a neighbour.
     *
     * @param loss by how much twice its log-likelihood is less without the coefficients that it
     *     lacks
     * @param gain by how much it is then more with those that it has in addition
     */
    public record Foreseen(double loss, double gain) {}

    /** Looks around a maximum. */
    public LocalLikelihood(final SarimaEstimator.Maximum maximum) {
        data = maximum.data();
        order = maximum.order();
        lengths = lengths(order);
        own = order.coefficients();
        final LevenbergMarquardt.Place place = maximum.place();
        value = place.value();
        residuals = place.residuals();
        parameters = Arrays.copyOf(place.parameters(), own + KINDS);
        derivatives = new double[own + KINDS][];
        normal = new NormalEquations(own + KINDS);
        known = place.derivatives().length == own && value > 0;
        for (int j = 0; j < own && known; j++) {
            derivatives[j] = place.derivatives()[j];
            normal.set(j, derivatives, residuals);
        }
    }

    /**
     * Returns whether a model can be foreseen: it has at most one more of each kind of coefficient.
     */
    public boolean reaches(final SarimaOrder neighbour) {
        final int[] other = lengths(neighbour);
        boolean near = known;
        for (int kind = 0; kind < KINDS; kind++) {
            near &= other[kind] <= lengths[kind] + 1;
        }
        return near;
    }

    /**
     * Foresees the likelihood of a model that is reached, with the same data.
     *
     * @param neighbour has at most one more of each kind of coefficient
     */
    public Foreseen foresee(final SarimaOrder neighbour) {
        final int[] other = lengths(neighbour);
        boolean fewer = false;
        final boolean[] free = new boolean[own + KINDS];
        final double[] given = new double[own + KINDS];
        int at = 0;
        for (int kind = 0; kind < KINDS; kind++) {
            for (int i = 0; i < lengths[kind]; i++) {
                free[at] = i < other[kind];
                fewer |= !free[at];
                given[at] = free[at] ? 0 : -parameters[at];
                at++;
            }
        }
        final double without = fewer ? leastSquares(free, given) : value;
        for (int kind = 0; kind < KINDS; kind++) {
            if (other[kind] > lengths[kind]) {
                differentiate(kind);
                free[own + kind] = true;
            }
        }
        final double with = leastSquares(free, given);
        final int n = data.count();
        return new Foreseen(
                n * Math.log(Math.max(1, without / value)),
                n * Math.log(Math.max(1, without / Math.max(with, Double.MIN_NORMAL))));
    }

    private double leastSquares(final boolean[] free, final double[] given) {
        final double[] to = normal.step(DAMPING, free, given);
        for (int j = 0; j < to.length; j++) {
            to[j] += parameters[j];
        }
        return value - normal.foreseen(parameters, to);
    }

    /** Finds the derivatives by one more coefficient of a kind, where it is zero. */
    private void differentiate(final int kind) {
        final int at = own + kind;
        if (derivatives[at] != null) {
            return;
        }
        final double[] x = new double[own + 1];
        final int more = Arrays.stream(lengths, 0, kind + 1).sum();
        System.arraycopy(parameters, 0, x, 0, more);
        x[more] = STEP;
        System.arraycopy(parameters, more, x, more + 1, own - more);
        final double[] column = new double[residuals.length];
        if (Double.isNaN(new SarimaEstimator(data, larger(kind)).residuals(x, column))) {
            Arrays.fill(column, 0);
        } else {
            for (int t = 0; t < column.length; t++) {
                column[t] = (column[t] - residuals[t]) / STEP;
            }
        }
        derivatives[at] = column;
        normal.set(at, derivatives, residuals);
    }

    private SarimaOrder larger(final int kind) {
        final int[] more = lengths.clone();
        more[kind]++;
        return new SarimaOrder(
                more[0], order.d(), more[1], more[2], order.seasonalD(), more[3], order.period());
    }

    private static int[] lengths(final SarimaOrder order) {
        return new int[] {order.p(), order.q(), order.seasonalP(), order.seasonalQ()};
    }
}
