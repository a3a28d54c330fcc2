// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast;

import io.replenish.engine.forecast.sarima.Interpolation;
import io.replenish.engine.forecast.sarima.LinearFit;
import io.replenish.engine.forecast.sarima.NonStationaryException;
import io.replenish.engine.forecast.sarima.SarimaEstimator;
import io.replenish.engine.forecast.sarima.SarimaLikelihood;
import io.replenish.engine.forecast.sarima.SarimaOrder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Chooses and fits a SARIMA model for one series: transformation, differences, orders. Not
 * thread-safe.
 */
final class AutoSarima {

    /** So many of the best models under one transformation are tried under the other one. */
    private static final int TAKEN_OVER = 4;

    /** Orders p and q of the models of a series whose drift changes. */
    private static final int[][] WITH_CHANGING_DRIFT = {{0, 1}, {0, 2}, {1, 1}, {1, 2}};

    /** More than this many times the largest value seen is no forecast. */
    private static final double WILD = 10;

    private static final String DISMISSED =
            "not fitted: foreseen to be worse, by what was known of a neighbour";

    private final double[] values;
    private final List<Regressor> regressors;
    private final double[][] columns;
    private final int period;
    private final ForecastSettings settings;
    private final Deadline deadline;
    private final double scale;
    private final double largest; // value seen, without its sign
    private final List<SelectionTrace.Test> tests = new ArrayList<>();
    private final List<SelectionTrace.Model> models = new ArrayList<>();
    private String reason = "";

    /**
     * Prepares a choice.
     *
     * @param observations the series, neither empty nor constant, and its regressors
     * @param deadline from which on no more models are tried once there is one
     * @param period observations per season; 1 if there is none
     */
    AutoSarima(
            final Observations observations,
            final int period,
            final ForecastSettings settings,
            final Deadline deadline) {
        this.deadline = deadline;
        values = observations.values();
        regressors = observations.regressors();
        columns = observations.columns();
        this.settings = settings;
        this.period = usablePeriod(values, period, settings);
        final double mean =
                Arrays.stream(values)
                        .filter(v -> !Double.isNaN(v))
                        .map(Math::abs)
                        .average()
                        .orElse(1);
        scale = mean > 0 ? mean : 1;
        largest =
                Arrays.stream(values).filter(v -> !Double.isNaN(v)).map(Math::abs).max().orElse(0);
    }

    private static int usablePeriod(
            final double[] values, final int period, final ForecastSettings settings) {
        final long observed = Arrays.stream(values).filter(v -> !Double.isNaN(v)).count();
        return settings.season() == SeasonChoice.NEVER || observed < 2L * period + 3 ? 1 : period;
    }

    /** Returns the tests, the models and the reason of the choice. */
    SelectionTrace trace() {
        return new SelectionTrace(tests, models, reason);
    }

    /** Chooses and fits a model; none if no model could be fitted, and then the trace says why. */
    Optional<ForecastModel> choose() {
        final List<SarimaModel> members = new ArrayList<>();
        ModelPool first = null;
        for (final BoxCox transform : transforms()) {
            final ModelPool pool = search(transform, first);
            finish(pool, transform, members);
            doubtDrift(pool, transform, members);
            first = pool;
        }
        if (members.isEmpty()) {
            reason =
                    "no SARIMA model could be fitted to "
                            + values.length
                            + " values"
                            + (reason.isEmpty() ? "" : "; ")
                            + reason;
            return Optional.empty();
        }
        return Optional.of(members.size() == 1 ? members.get(0) : new AverageModel(members));
    }

    private List<BoxCox> transforms() {
        return new TransformSearch(values, period, settings, this::plainLogLikelihood, tests).run();
    }

    /**
     * A drift says that the series will go on as it went on average. As this is seldom so for long,
     * a model with one more difference, under which the drift changes, is averaged with those that
     * have it fixed.
     */
    private void doubtDrift(
            final ModelPool pool, final BoxCox transform, final List<SarimaModel> members) {
        if (pool.best() == null || !isWanted(1)) {
            return;
        }
        final SarimaSpecification best = pool.best().specification();
        final SarimaOrder o = best.order();
        if (!best.constant() || o.d() + o.seasonalD() == 0) {
            return;
        }
        final ModelPool changing =
                new ModelPool(
                        SarimaSpecification.transformed(values, transform, scale),
                        columns,
                        settings.criterion(),
                        deadline);
        for (final int[] pq : WITH_CHANGING_DRIFT) {
            final SarimaOrder order =
                    new SarimaOrder(
                            pq[0],
                            o.d() + 1,
                            pq[1],
                            o.seasonalP(),
                            o.seasonalD(),
                            o.seasonalQ(),
                            o.period());
            if (settings.bounds().allow(order)) {
                final SarimaSpecification one = new SarimaSpecification(order, false);
                changing.improves(one, changing.foreseen(one));
            }
        }
        // even with a root at the unit circle: a drift that hardly changes
        final Optional<ModelPool.Tried> one = changing.ranking().stream().findFirst();
        if (one.isPresent()) {
            final int before = members.size();
            addIfSane(one.get(), transform, members);
            if (members.size() > before) {
                reason += "; averaged with " + one.get().specification() + " as drifts change";
            }
        }
    }

    /** Fits models that were chosen before. */
    Optional<ForecastModel> refit(final ForecastModel chosen) {
        final List<SarimaModel> members = new ArrayList<>();
        final List<SarimaModel> old =
                chosen instanceof AverageModel average
                        ? average.members()
                        : chosen instanceof SarimaModel one ? List.of(one) : List.of();
        final SarimaEstimator.Effort effort =
                old.size() == 1 ? SarimaEstimator.Effort.THOROUGH : SarimaEstimator.Effort.SINGLE;
        for (final SarimaModel one : old) {
            final ModelPool pool =
                    new ModelPool(
                            SarimaSpecification.transformed(values, one.transform(), scale),
                            columns,
                            settings.criterion(),
                            Deadline.none());
            addIfSane(pool.fit(one.specification(), effort), one.transform(), members);
        }
        if (members.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(members.size() == 1 ? members.get(0) : new AverageModel(members));
    }

    /**
     * Tries models of the transformed series.
     *
     * @param before the models tried under another transformation; if the differences are the same,
     *     only the best of these are tried; or null
     */
    private ModelPool search(final BoxCox transform, final ModelPool before) {
        final double[] z = SarimaSpecification.transformed(values, transform, scale);
        final SarimaOrder differences =
                DifferenceChoice.of(
                        Interpolation.linear(LinearFit.residuals(z, columns)),
                        period,
                        settings,
                        tests);
        final ModelPool pool = search(z, differences, before);
        if (differences.d() == 0 || !pool.hasClearlyBetter(ModelPool.Tried::takesDifferenceBack)) {
            return pool;
        }
        final int fewer = differences.d() - 1;
        tests.add(
                new SelectionTrace.Test(
                        "moving average root of the best model after "
                                + differences.d()
                                + " differences",
                        Double.NaN,
                        0,
                        "at the unit circle: one difference less"));
        final ModelPool second =
                search(
                        z,
                        new SarimaOrder(
                                0, fewer, 0, 0, differences.seasonalD(), 0, differences.period()),
                        before);
        if (!second.hasClearlyBetter(ModelPool.Tried::asksForDifference)) {
            return second;
        }
        tests.add(
                new SelectionTrace.Test(
                        "autoregressive root of the best model after " + fewer + " differences",
                        Double.NaN,
                        0,
                        "at the unit circle: the difference is made after all"));
        return pool;
    }

    private ModelPool search(
            final double[] z, final SarimaOrder differences, final ModelPool before) {
        final ModelPool pool =
                settings.criterion() == Criterion.RMSE
                        ? new ModelPool(OutOfSample.of(z, columns, period), deadline)
                        : new ModelPool(z, columns, settings.criterion(), deadline);
        final List<SarimaSpecification> known =
                before == null
                        ? List.of()
                        : before.ranking().stream()
                                .limit(TAKEN_OVER)
                                .map(ModelPool.Tried::specification)
                                .filter(
                                        k ->
                                                k.order().d() == differences.d()
                                                        && k.order().seasonalD()
                                                                == differences.seasonalD())
                                .toList();
        known.forEach(one -> pool.improves(one, pool.foreseen(one)));
        if (pool.best() == null) {
            new OrderSearch(pool, settings.bounds(), differences).run(settings);
        }
        return pool;
    }

    /** Fits the best models of a pool carefully, and takes notes. */
    private void finish(
            final ModelPool pool, final BoxCox transform, final List<SarimaModel> members) {
        final String suffix = transform.equals(BoxCox.NONE) ? "" : ", " + transform;
        final List<ModelPool.Tried> ranking = pool.ranking();
        for (final ModelPool.Tried t : ranking) {
            models.add(
                    new SelectionTrace.Model(t.specification() + suffix, t.criterion(), t.note()));
        }
        pool.dismissed()
                .forEach(
                        one ->
                                models.add(
                                        new SelectionTrace.Model(
                                                one + suffix, Double.NaN, DISMISSED)));
        // with roots at the unit circle rather than not at all
        final List<ModelPool.Tried> fitted =
                ranking.stream().filter(t -> Double.isFinite(t.criterion())).toList();
        if (fitted.isEmpty()) {
            return;
        }
        final ModelPool.Tried best = fitted.get(0);
        reason += (reason.isEmpty() ? "" : "; ") + reason(ranking, best, suffix);
        final int before = members.size();
        final ModelPool whole =
                settings.criterion() == Criterion.RMSE
                        ? new ModelPool(
                                SarimaSpecification.transformed(values, transform, scale),
                                columns,
                                Criterion.AICC,
                                deadline)
                        : pool;
        final SarimaEstimator.Effort effort =
                settings.averaged() == 1
                        ? SarimaEstimator.Effort.THOROUGH
                        : SarimaEstimator.Effort.POLISH;
        for (final ModelPool.Tried one : fitted) {
            final boolean comparable =
                    one.isEligible() == best.isEligible()
                            && one.criterion()
                                    <= settings.criterion().clearlyWorseThan(best.criterion());
            if (comparable && isWanted(members.size() - before)) {
                addIfSane(whole.fit(one.specification(), effort), transform, members);
            }
        }
        if (members.size() == before) {
            reason += ", but its forecasts leave all bounds";
        }
    }

    /** Whether one more model is averaged with those that there are under one transformation. */
    private boolean isWanted(final int members) {
        return members == 0 || members < settings.averaged() && !deadline.isOver();
    }

    private void addIfSane(
            final ModelPool.Tried tried, final BoxCox transform, final List<SarimaModel> members) {
        if (Double.isFinite(tried.criterion())) {
            model(tried, transform).filter(this::isSane).ifPresent(members::add);
        }
    }

    /**
     * Whether forecasts over two seasons are numbers, and not a multiple of all that was ever seen.
     */
    private boolean isSane(final SarimaModel model) {
        return model.staysWithin(WILD * largest, Math.max(12, 2 * period));
    }

    /** Returns a model that was fitted; none if it is too near to the unit circle. */
    private Optional<SarimaModel> model(final ModelPool.Tried tried, final BoxCox transform) {
        try {
            return Optional.of(model(tried, tried.maximum().likelihood(), transform));
        } catch (NonStationaryException e) {
            return Optional.empty();
        }
    }

    private SarimaModel model(
            final ModelPool.Tried tried,
            final SarimaLikelihood likelihood,
            final BoxCox transform) {
        final SarimaSpecification specification = tried.specification();
        final int count = likelihood.count();
        final int estimated = specification.parameters() - 1 + regressors.size();
        return new SarimaModel(
                specification,
                tried.maximum().coefficients(),
                new Regression(
                        specification.regressors(regressors),
                        likelihood.effects(),
                        likelihood.effectsCovariance()),
                likelihood.variance() * count / Math.max(1, count - estimated),
                transform,
                scale,
                values,
                settings.nonNegative());
    }

    private String reason(
            final List<ModelPool.Tried> ranking,
            final ModelPool.Tried chosen,
            final String suffix) {
        final String start =
                chosen.specification()
                        + suffix
                        + " has the smallest "
                        + settings.criterion()
                        + " of "
                        + ranking.size()
                        + " models";
        if (!chosen.isEligible()) {
            return start + ", all of them with a " + chosen.note();
        }
        if (ranking.size() < 2 || !ranking.get(1).isEligible()) {
            return start;
        }
        final double distance = ranking.get(1).criterion() - chosen.criterion();
        return start
                + ", the runner-up "
                + ranking.get(1).specification()
                + " is worse by "
                + BigDecimal.valueOf(distance).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private double plainLogLikelihood(final BoxCox transform) {
        final double[] z = SarimaSpecification.transformed(values, transform, scale);
        final SarimaOrder order =
                period > 1 ? SarimaOrder.airline(period) : SarimaOrder.arima(0, 1, 1);
        final ModelPool.Tried plain =
                new ModelPool(z, columns, settings.criterion(), deadline)
                        .fit(new SarimaSpecification(order, false), SarimaEstimator.Effort.QUICK);
        if (!Double.isFinite(plain.criterion())) {
            return Double.NaN;
        }
        double jacobian = 0;
        for (final double v : values) {
            jacobian += Double.isNaN(v) ? 0 : transform.logDerivative(v / scale);
        }
        return plain.maximum().logLikelihood() + jacobian;
    }
}
