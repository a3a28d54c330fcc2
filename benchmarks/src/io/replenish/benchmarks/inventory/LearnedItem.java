// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.benchmarks.inventory;

import io.replenish.engine.forecast.ForecastModel;
import io.replenish.engine.forecast.ForecastSettings;
import io.replenish.engine.forecast.SeriesForecaster;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * A model as a learner makes it, of daily demand with a week and errors that are correlated.
 *
 * @param model the model
 * @param daily mean demand a day
 */
record LearnedItem(ForecastModel model, double daily) {

    private static final int DAYS = 400;
    private static final int WEEK = 7;

    /** Models that the items take in turn: learning one for each would be another benchmark. */
    private static final int MODELS = 20;

    static List<LearnedItem> some(final long seed) {
        return IntStream.range(0, MODELS)
                .parallel()
                .mapToObj(item -> learn(demand(new SplittableRandom(seed + item))))
                .toList();
    }

    private static LearnedItem learn(final double... demand) {
        final ForecastModel model =
                SeriesForecaster.learn(demand, WEEK, ForecastSettings.defaults()).model();
        return new LearnedItem(model, Math.max(1, model.cumulative(WEEK).mean() / WEEK));
    }

    private static double[] demand(final SplittableRandom random) {
        final double level = Math.exp(3 + random.nextGaussian());
        final double[] demand = new double[DAYS];
        double error = 0;
        for (int day = 0; day < DAYS; day++) {
            error = 0.5 * error + 0.3 * random.nextGaussian();
            final double season = 1 + 0.3 * Math.sin(2 * Math.PI * day / WEEK);
            demand[day] = Math.max(0, Math.rint(level * (season + error)));
        }
        return demand;
    }
}
