// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.math;

import java.util.Arrays;

/**
 * Minimises a sum of squares of residuals within a box, by the method of Levenberg and Marquardt.
 * Derivatives are differences at the start, and are corrected by what each step does, after
 * Broyden; they are computed anew where a step foreseen by corrected ones fails. Meant for a
 * handful of parameters and residuals that cost more than all the algebra.
 *
 * <p>A bound is approached by nine tenths of what is left in one step, so that a minimum inside is
 * not jumped over where the bound is a stationary point, as the unit circle is for moving averages.
 *
 * <p>Marquardt, D. (1963). An algorithm for least-squares estimation of nonlinear parameters. <i>J.
 * SIAM</i> 11; Broyden, C. G. (1965). A class of methods for solving nonlinear simultaneous
 * equations. <i>Mathematics of Computation</i> 19.
 */
public final class LevenbergMarquardt {

    /** Where the residuals come from. */
    @FunctionalInterface
    public interface Residuals {

        /**
         * Computes the residuals.
         *
         * @param parameters where; not to be kept or changed
         * @param residuals receives them
         * @return the sum of their squares, or NaN if there are none for these parameters
         */
        double compute(double[] parameters, double[] residuals);
    }

    /**
     * Where a search has ended.
     *
     * @param parameters the parameters
     * @param value the sum of squares there; infinite if there are no residuals
     * @param residuals the residuals
     * @param derivatives of the residuals, a row per parameter, as the search has learned them;
     *     empty if it has not, or if they are not kept
     */
    public record Place(
            double[] parameters, double value, double[] residuals, double[][] derivatives) {}

    private static final double STEP = 1e-7;
    private static final double FIRST_DAMPING = 1e-3;
    private static final double HOPE = 3;
    private static final double LARGEST_DAMPING = 1e12;
    private static final double SHARE_TOWARDS_BOUND = 0.9;

    /** As near to a bound as this, a parameter may be put on it. */
    private static final double AT_BOUND = 1e-5;

    private final Residuals function;
    private final double[] lower;
    private final double[] upper;
    private final double tolerance;
    private final boolean confirmed;
    private final int maxEvaluations;
    private double[] residuals;
    private double[] trialResiduals;
    private final double[][] jacobian;
    private final double[] surprise;
    private int evaluations;
    private double value;
    private double target = Double.POSITIVE_INFINITY;

    /**
     * Sets up a problem.
     *
     * @param function the residuals
     * @param lower lower bounds of the parameters
     * @param upper upper bounds
     * @param residualCount number of residuals
     * @param tolerance stops once a step is foreseen to reduce the sum of squares by less than this
     *     share
     * @param confirmed whether this must hold with derivatives computed at the end, and not only
     *     with those corrected by the steps
     * @param maxEvaluations stops after so many evaluations of the residuals, those for derivatives
     *     included
     */
    public LevenbergMarquardt(
            final Residuals function,
            final double[] lower,
            final double[] upper,
            final int residualCount,
            final double tolerance,
            final boolean confirmed,
            final int maxEvaluations) {
        this.function = function;
        this.lower = lower.clone();
        this.upper = upper.clone();
        this.tolerance = tolerance;
        this.confirmed = confirmed;
        this.maxEvaluations = maxEvaluations;
        residuals = new double[residualCount];
        trialResiduals = new double[residualCount];
        jacobian = new double[lower.length][residualCount];
        surprise = new double[residualCount];
    }

    /**
     * Lets searches end early that will not come below a value: as soon as a step foresees less
     * than a third of what is missing.
     */
    public void setTarget(final double target) {
        this.target = target;
    }

    /** Returns the number of evaluations so far. */
    public int evaluations() {
        return evaluations;
    }

    /**
     * Searches a minimum from the best of some places.
     *
     * @param starts where from, at least one
     * @return where the minimum is; one of the starts if there are no residuals at any
     */
    public Place minimise(final double[]... starts) {
        return search(best(starts).clone(), false);
    }

    /**
     * Goes on from where another search with the same residuals has ended, with the derivatives
     * that it has learned.
     *
     * @param start not modified
     */
    public Place minimise(final Place start) {
        if (start.derivatives().length < jacobian.length) {
            return minimise(start.parameters());
        }
        value = start.value();
        System.arraycopy(start.residuals(), 0, residuals, 0, residuals.length);
        for (int j = 0; j < jacobian.length; j++) {
            System.arraycopy(start.derivatives()[j], 0, jacobian[j], 0, residuals.length);
        }
        return search(start.parameters().clone(), true);
    }

    private Place search(final double[] start, final boolean derivativesKnown) {
        double[] x = start;
        final int k = x.length;
        double damping = FIRST_DAMPING;
        final NormalEquations normal = new NormalEquations(k);
        final boolean[] free = new boolean[k];
        final double budget = evaluations + (double) maxEvaluations;
        boolean known = derivativesKnown; // computed or learned
        boolean exact = false; // computed where the search is
        while (k > 0 && value > 0 && Double.isFinite(value) && evaluations < budget) {
            if (!known) {
                differentiate(x);
                known = true;
                exact = true;
            }
            normal.set(jacobian, residuals);
            markFree(x, normal, free);
            final double[] trial = limitedStep(x, normal, damping, free);
            final double foreseen = normal.foreseen(x, trial);
            final boolean arrived = !(Math.abs(foreseen) > tolerance * value);
            if (arrived && confirmed && !exact) {
                known = false;
                continue;
            } else if (arrived || isHopeless(foreseen, damping) || damping > LARGEST_DAMPING) {
                break;
            }
            final double next =
                    foreseen > 0 ? evaluate(trial, trialResiduals) : Double.POSITIVE_INFINITY;
            if (Double.isFinite(next)) {
                learn(x, trial);
            }
            if (next < value) {
                damping = adjusted(damping, (value - next) / foreseen);
                x = trial;
                value = next;
                swapResiduals();
                exact = false;
            } else {
                damping *= 10;
                known = exact;
            }
        }
        return place(x, known);
    }

    private Place place(final double[] x, final boolean known) {
        final double[][] derivatives = new double[known ? x.length : 0][];
        for (int j = 0; j < derivatives.length; j++) {
            derivatives[j] = jacobian[j].clone();
        }
        return new Place(x, value, residuals.clone(), derivatives);
    }

    /** Computes the residuals of all starts, and keeps those of the best. */
    private double[] best(final double[][] starts) {
        double[] best = starts[0];
        value = evaluate(best, residuals);
        for (int i = 1; i < starts.length; i++) {
            final double there = evaluate(starts[i], trialResiduals);
            if (there < value) {
                best = starts[i];
                value = there;
                swapResiduals();
            }
        }
        return best;
    }

    private void swapResiduals() {
        final double[] swap = residuals;
        residuals = trialResiduals;
        trialResiduals = swap;
    }

    /**
     * Corrects the derivatives by what a step did, the way of Broyden: they then foresee that step
     * exactly, and all that is across it as before.
     */
    private void learn(final double[] x, final double[] trial) {
        double length = 0;
        for (int j = 0; j < x.length; j++) {
            length += (trial[j] - x[j]) * (trial[j] - x[j]);
        }
        System.arraycopy(residuals, 0, surprise, 0, surprise.length);
        for (int j = 0; j < x.length; j++) {
            addMultiple(jacobian[j], trial[j] - x[j], surprise);
        }
        for (int i = 0; i < surprise.length; i++) {
            surprise[i] = trialResiduals[i] - surprise[i];
        }
        for (int j = 0; j < x.length; j++) {
            addMultiple(surprise, (trial[j] - x[j]) / length, jacobian[j]);
        }
    }

    private static void addMultiple(final double[] vector, final double factor, final double[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] += factor * vector[i];
        }
    }

    private boolean isHopeless(final double foreseen, final double damping) {
        return damping <= FIRST_DAMPING && foreseen > 0 && value - HOPE * foreseen > target;
    }

    private static double adjusted(final double damping, final double ratio) {
        if (ratio > 0.75) {
            return Math.max(damping / 10, 1e-12);
        }
        return ratio < 0.25 ? damping * 4 : damping;
    }

    private double evaluate(final double[] x, final double[] into) {
        evaluations++;
        final double sum = function.compute(x, into);
        return Double.isNaN(sum) ? Double.POSITIVE_INFINITY : sum;
    }

    private void differentiate(final double[] x) {
        for (int j = 0; j < x.length; j++) {
            final double at = x[j];
            // away from the nearer bound
            final double step = upper[j] - at < at - lower[j] ? -STEP : STEP;
            x[j] = at + step;
            final double[] column = jacobian[j];
            if (Double.isInfinite(evaluate(x, column))) {
                Arrays.fill(column, 0);
            } else {
                final double scale = 1 / (x[j] - at);
                for (int i = 0; i < column.length; i++) {
                    column[i] = (column[i] - residuals[i]) * scale;
                }
            }
            x[j] = at;
        }
    }

    private void markFree(final double[] x, final NormalEquations normal, final boolean[] free) {
        for (int j = 0; j < x.length; j++) {
            final double gradient = normal.gradient(j);
            free[j] = !(x[j] >= upper[j] && gradient < 0 || x[j] <= lower[j] && gradient > 0);
        }
    }

    /**
     * The damped step; where it goes too near to a bound it is cut, and what is left is solved for
     * anew.
     */
    private double[] limitedStep(
            final double[] x,
            final NormalEquations normal,
            final double damping,
            final boolean[] isFree) {
        final boolean[] free = isFree.clone();
        final double[] cut = new double[x.length];
        boolean again = true;
        double[] step = cut;
        while (again) {
            again = false;
            step = normal.step(damping, free, cut);
            for (int j = 0; j < x.length; j++) {
                final double limit = limit(x[j], step[j] > 0 ? upper[j] : lower[j]);
                if (free[j] && Math.abs(step[j]) > Math.abs(limit)) {
                    free[j] = false;
                    cut[j] = limit;
                    again = true;
                }
            }
        }
        for (int j = 0; j < x.length; j++) {
            step[j] += x[j];
        }
        return step;
    }

    private static double limit(final double x, final double bound) {
        final double room = bound - x;
        return Math.abs(room) < AT_BOUND ? room : SHARE_TOWARDS_BOUND * room;
    }
}
