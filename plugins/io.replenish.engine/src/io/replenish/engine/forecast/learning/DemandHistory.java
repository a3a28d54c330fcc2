// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast.learning;

import io.replenish.engine.demand.PeriodUnit;
import io.replenish.engine.forecast.Explanatory;
import io.replenish.engine.forecast.Observations;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The past demand of one key, regular in time, or why there is none that could be used. Immutable.
 */
public final class DemandHistory {

    private final String key;
    private final PeriodUnit unit;
    private final LocalDate lastPeriod;
    private final double[] values;
    private final int delistedPeriods;
    private final Optional<String> problem;
    private final List<Explanatory> regressors;
    private final List<String> notes;

    private DemandHistory(
            final String key,
            final PeriodUnit unit,
            final LocalDate lastPeriod,
            final double[] values,
            final int delistedPeriods,
            final Optional<String> problem,
            final List<Explanatory> regressors,
            final List<String> notes) {
        this.key = key;
        this.unit = unit;
        this.lastPeriod = lastPeriod;
        this.values = values.clone();
        this.delistedPeriods = delistedPeriods;
        this.problem = problem;
        this.regressors = List.copyOf(regressors);
        this.notes = List.copyOf(notes);
    }

    /**
     * Returns a usable history.
     *
     * @param lastPeriod first day of the last period; those before it follow from the unit
     * @param values demand per period up to the last one; NaN = missing
     * @param delistedPeriods number of last periods since the product was given up, 0 if it was not
     */
    static DemandHistory of(
            final String key,
            final PeriodUnit unit,
            final LocalDate lastPeriod,
            final double[] values,
            final int delistedPeriods) {
        return new DemandHistory(
                key,
                unit,
                lastPeriod,
                values,
                delistedPeriods,
                Optional.empty(),
                List.of(),
                List.of());
    }

    /** Returns a history that cannot be used. */
    static DemandHistory unusable(final String key, final PeriodUnit unit, final String problem) {
        return new DemandHistory(
                key,
                unit,
                LocalDate.EPOCH,
                new double[0],
                0,
                Optional.of(problem),
                List.of(),
                List.of());
    }

    /** Returns this history as it was some periods earlier, at most its length. */
    DemandHistory withoutLast(final int periods) {
        return new DemandHistory(
                key,
                unit,
                PeriodNumbers.plus(unit, lastPeriod, -periods),
                Arrays.copyOf(values, values.length - periods),
                Math.max(0, delistedPeriods - periods),
                problem,
                regressors,
                notes);
    }

    /**
     * Returns this history with what demand depends on.
     *
     * @param regressors each known from the first period on
     * @param notes what else there is to say about them, in sentences
     */
    DemandHistory with(final List<Explanatory> regressors, final List<String> notes) {
        return new DemandHistory(
                key, unit, lastPeriod, values, delistedPeriods, problem, regressors, notes);
    }

    /** Returns what the series is about. */
    public String key() {
        return key;
    }

    /** Returns the length of the periods. */
    public PeriodUnit unit() {
        return unit;
    }

    /** Returns why the history cannot be used; empty if it can. */
    public Optional<String> problem() {
        return problem;
    }

    /**
     * Tells whether the product was given up before the last period, so that no demand is to come.
     */
    public boolean isDelisted() {
        return delistedPeriods > 0;
    }

    /** Returns demand per period, from the first known one; NaN = missing. */
    public double[] values() {
        return values.clone();
    }

    /** Returns demand per period with what it may depend on. */
    Observations observations() {
        return new Observations(values, List.copyOf(regressors));
    }

    /** Returns what there is to say about the regressors, in sentences. */
    List<String> notes() {
        return notes;
    }

    /** Returns the number of periods. */
    public int length() {
        return values.length;
    }

    /** Returns the number of periods without known demand. */
    public int missing() {
        return (int) Arrays.stream(values).filter(Double::isNaN).count();
    }

    /** Returns the first day of the first period; empty if there is none. */
    public Optional<LocalDate> firstPeriod() {
        return values.length == 0
                ? Optional.empty()
                : Optional.of(PeriodNumbers.plus(unit, lastPeriod, 1L - values.length));
    }

    /** Returns the first day of the last period; of no meaning if there is a problem. */
    public LocalDate lastPeriod() {
        return lastPeriod;
    }
}
