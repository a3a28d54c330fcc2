// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast;

import io.replenish.engine.forecast.sarima.SarimaOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Tries orders with given differences: all of them, random ones, or those near to the best so far,
 * as in [1], but the most promising ones first and those without promise not at all.
 *
 * <p>[1] Hyndman, R. J. and Khandakar, Y. (2008). Automatic time series forecasting: the forecast
 * package for R. <i>J. Statistical Software</i> 27(3).
 */
final class OrderSearch {

    private final ModelPool pool;
    private final OrderBounds bounds;
    private final int d;
    private final int seasonalD;
    private final int period;
    private final boolean constantAllowed;

    /**
     * Prepares a search.
     *
     * @param pool where models are fitted
     * @param base its differences and period are taken
     */
    OrderSearch(final ModelPool pool, final OrderBounds bounds, final SarimaOrder base) {
        this.pool = pool;
        this.bounds = bounds;
        d = base.d();
        seasonalD = base.seasonalD();
        period = base.period();
        // two differences and a constant would be a quadratic trend, which no demand follows for
        // long
        constantAllowed = d + seasonalD <= 1;
    }

    void run(final ForecastSettings settings) {
        simpleModels();
        switch (settings.search()) {
            case GRID:
                for (final SarimaSpecification specification : all()) {
                    pool.improves(specification);
                }
                break;
            case RANDOM:
                random(settings.randomModels(), new SplittableRandom(settings.seed()));
                break;
            default:
                stepwise();
                break;
        }
    }

    private void simpleModels() {
        for (final int[] o : new int[][] {{2, 2, 1, 1}, {0, 0, 0, 0}, {1, 0, 1, 0}, {0, 1, 0, 1}}) {
            specification(o[0], o[1], o[2], o[3], constantAllowed).ifPresent(pool::improves);
        }
        if (constantAllowed) {
            specification(0, 0, 0, 0, false).ifPresent(pool::improves);
        }
    }

    /** Returns a model cut to what the bounds allow, if they allow any such. */
    private Optional<SarimaSpecification> specification(
            final int p,
            final int q,
            final int seasonalP,
            final int seasonalQ,
            final boolean constant) {
        if (p < 0 || q < 0 || seasonalP < 0 || seasonalQ < 0 || constant && !constantAllowed) {
            return Optional.empty();
        }
        final boolean seasonal = period > 1;
        final SarimaOrder order =
                new SarimaOrder(
                        Math.min(p, bounds.p()),
                        d,
                        Math.min(q, bounds.q()),
                        seasonal ? Math.min(seasonalP, bounds.seasonalP()) : 0,
                        seasonalD,
                        seasonal ? Math.min(seasonalQ, bounds.seasonalQ()) : 0,
                        period);
        // a regular lag as long as the season would be another name for a seasonal one
        final boolean distinct = !seasonal || order.p() < period && order.q() < period;
        return distinct && bounds.allow(order)
                ? Optional.of(new SarimaSpecification(order, constant))
                : Optional.empty();
    }

    private void stepwise() {
        boolean better = true;
        while (better && pool.best() != null) {
            better = false;
            for (final Neighbour one : neighbours(pool.best().specification())) {
                better = pool.improves(one.specification(), one.foreseen());
                if (better) {
                    break;
                }
            }
        }
    }

    private record Neighbour(SarimaSpecification specification, double foreseen) {}

    /** The neighbours of a model that were not fitted before, the most promising ones first. */
    private List<Neighbour> neighbours(final SarimaSpecification at) {
        final SarimaOrder o = at.order();
        return Arrays.stream(STEPS)
                .map(
                        step ->
                                specification(
                                        o.p() + step[0],
                                        o.q() + step[1],
                                        o.seasonalP() + step[2],
                                        o.seasonalQ() + step[3],
                                        at.constant() != (step[4] == 1)))
                .flatMap(Optional::stream)
                .distinct()
                .filter(one -> !pool.knows(one))
                .map(one -> new Neighbour(one, pool.foreseen(one)))
                .sorted(Comparator.comparingDouble(Neighbour::foreseen))
                .toList();
    }

    /** Changes of p, q, P, Q, and whether the constant comes or goes. */
    private static final int[][] STEPS = {
        {0, 0, -1, 0, 0},
        {0, 0, 0, -1, 0},
        {0, 0, 1, 0, 0},
        {0, 0, 0, 1, 0},
        {0, 0, -1, -1, 0},
        {0, 0, -1, 1, 0},
        {0, 0, 1, -1, 0},
        {0, 0, 1, 1, 0},
        {-1, 0, 0, 0, 0},
        {0, -1, 0, 0, 0},
        {1, 0, 0, 0, 0},
        {0, 1, 0, 0, 0},
        {-1, -1, 0, 0, 0},
        {-1, 1, 0, 0, 0},
        {1, -1, 0, 0, 0},
        {1, 1, 0, 0, 0},
        {0, 0, 0, 0, 1}
    };

    private List<SarimaSpecification> all() {
        final List<SarimaSpecification> all = new ArrayList<>();
        final int largestP = period > 1 ? bounds.seasonalP() : 0;
        final int largestQ = period > 1 ? bounds.seasonalQ() : 0;
        final int limit = period > 1 ? period - 1 : Integer.MAX_VALUE;
        for (int p = 0; p <= Math.min(limit, bounds.p()); p++) {
            for (int q = 0; q <= Math.min(limit, bounds.q()); q++) {
                for (int seasonalP = 0; seasonalP <= largestP; seasonalP++) {
                    for (int seasonalQ = 0; seasonalQ <= largestQ; seasonalQ++) {
                        final SarimaOrder order =
                                new SarimaOrder(p, d, q, seasonalP, seasonalD, seasonalQ, period);
                        if (bounds.allow(order)) {
                            all.add(new SarimaSpecification(order, false));
                            if (constantAllowed) {
                                all.add(new SarimaSpecification(order, true));
                            }
                        }
                    }
                }
            }
        }
        return all;
    }

    private void random(final int count, final SplittableRandom random) {
        final List<SarimaSpecification> all = all();
        for (int i = 0; i < count && !all.isEmpty(); i++) {
            pool.improves(all.remove(random.nextInt(all.size())));
        }
    }
}
