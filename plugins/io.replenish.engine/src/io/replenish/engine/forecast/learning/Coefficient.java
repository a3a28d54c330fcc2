// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast.learning;

import io.replenish.engine.data.OnThreads;
import io.replenish.engine.data.Progress;
import io.replenish.engine.forecast.Estimate;
import io.replenish.engine.forecast.Explanatory;
import io.replenish.engine.forecast.LearnedSeries;
import io.replenish.engine.forecast.Outlier;
import io.replenish.engine.forecast.SarimaModel;
import java.util.List;
import java.util.Optional;

/**
 * An estimated number of the model of a series, the best one of an average.
 *
 * @param key the series
 * @param model name of the model, such as ARIMA(0,1,1)(0,1,1)[7]
 * @param term what it is for people, such as "Seasonal MA 1", the name of a regressor, or an
 *     outlier with its period
 * @param estimate the number
 */
public record Coefficient(String key, String model, String term, Estimate estimate) {

    /**
     * Returns the numbers of all models; a series without one has none. Standard errors take some
     * hundred likelihoods, hence the threads.
     *
     * @param threads number of threads, 1 or more; the result does not depend on it
     * @param progress told of every series, may cancel
     * @return by series in their order
     * @throws java.util.concurrent.CancellationException if the progress says so
     */
    public static List<Coefficient> ofAll(
            final List<LearnedHistory> series, final int threads, final Progress progress) {
        return OnThreads.map(series, Coefficient::of, threads, progress).stream()
                .flatMap(List::stream)
                .toList();
    }

    /** Returns the numbers of one model: coefficients first, and then effects. */
    static List<Coefficient> of(final LearnedHistory series) {
        final Optional<SarimaModel> best = series.learned().flatMap(LearnedSeries::best);
        return best.map(SarimaModel::estimates).orElse(List.of()).stream()
                .map(
                        estimate ->
                                new Coefficient(
                                        series.history().key(),
                                        LearnedHistory.name(best.orElseThrow()),
                                        term(estimate, series),
                                        estimate))
                .toList();
    }

    private static String term(final Estimate estimate, final LearnedHistory series) {
        if (estimate.regressor().isPresent()) {
            if (estimate.regressor().get() instanceof Explanatory) {
                return estimate.name(); // as users have it
            } else if (estimate.regressor().get() instanceof Outlier outlier) {
                return LearnedHistory.capitalized(outlier.type().title())
                        + " in "
                        + series.period(outlier.time());
            }
        }
        return LearnedHistory.capitalized(estimate.name());
    }
}
