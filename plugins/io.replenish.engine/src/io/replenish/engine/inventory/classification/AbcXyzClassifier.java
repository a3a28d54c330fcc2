// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.classification;

import io.replenish.engine.data.Progress;
import io.replenish.engine.forecast.learning.ClosedPeriods;
import io.replenish.engine.forecast.learning.DemandHistory;
import io.replenish.engine.forecast.learning.DemandRows;
import io.replenish.engine.forecast.learning.HistorySettings;
import io.replenish.engine.inventory.Phrases;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Gives each product a class by its share of the value (A, B, C) and one by the coefficient of
 * variation of its demand per period (X, Y, Z). The order of rows does not matter, nor do the units
 * of value and demand.
 */
public final class AbcXyzClassifier {

    /** What a shop cannot sell since it is closed says nothing of how demand varies. */
    private static final HistorySettings OPEN_PERIODS =
            new HistorySettings(Optional.empty(), ClosedPeriods.MISSING, false);

    private static final Comparator<ClassifiedProduct> BY_RANK =
            Comparator.comparingInt(
                            (ClassifiedProduct product) ->
                                    product.place().map(ValuePlace::rank).orElse(Integer.MAX_VALUE))
                    .thenComparing(ClassifiedProduct::product);

    private final Map<String, ProductValue> values = new HashMap<>();
    private final ClassificationSettings settings;
    private final Map<String, ValuePlace> places;

    private AbcXyzClassifier(
            final List<DemandHistory> demand,
            final ProductValues source,
            final ClassificationSettings settings) {
        this.settings = settings;
        final Map<String, Double> known = new HashMap<>();
        for (final DemandHistory history : demand) {
            final ProductValue value = source.of(history);
            values.put(history.key(), value);
            if (value.problem().isEmpty()) {
                known.put(history.key(), value.value());
            }
        }
        places = ValueRanking.of(known, settings);
    }

    /**
     * Classifies products.
     *
     * @param rows demand of the products by period; closed, incomplete and unlisted periods and
     *     those without known demand do not count
     * @param values what they are worth
     * @param progress where to report to
     * @return every product that has demand or a value, once: by rank, then those without one by
     *     name
     * @throws java.util.concurrent.CancellationException if the progress says so
     */
    public static List<ClassifiedProduct> classify(
            final DemandRows rows,
            final ProductValues values,
            final ClassificationSettings settings,
            final Progress progress) {
        final List<DemandHistory> demand = rows.histories(OPEN_PERIODS);
        final SortedMap<String, Optional<DemandHistory>> histories = new TreeMap<>();
        values.products().forEach(product -> histories.put(product, Optional.empty()));
        demand.forEach(history -> histories.put(history.key(), Optional.of(history)));
        final AbcXyzClassifier classifier = new AbcXyzClassifier(demand, values, settings);
        final List<ClassifiedProduct> classified = new ArrayList<>();
        histories.forEach(
                (product, history) -> {
                    progress.report((double) classified.size() / histories.size());
                    classified.add(
                            history.map(classifier::classify)
                                    .orElseGet(() -> withoutDemand(product)));
                });
        classified.sort(BY_RANK);
        progress.report(1);
        return classified;
    }

    private static ClassifiedProduct withoutDemand(final String product) {
        return new ClassifiedProduct(
                product,
                Double.NaN,
                Optional.empty(),
                Variability.of(),
                Optional.empty(),
                Optional.of("There is no demand for this product."));
    }

    private ClassifiedProduct classify(final DemandHistory history) {
        final ProductValue value = values.get(history.key());
        final Optional<ValuePlace> place = Optional.ofNullable(places.get(history.key()));
        final Variability variability = Variability.of(history.values());
        final List<String> reasons = new ArrayList<>();
        if (place.isEmpty()) {
            reasons.add(value.problem().orElse("No product has a value above 0."));
        }
        final Optional<String> problem = problem(history, variability);
        problem.ifPresent(reasons::add);
        return new ClassifiedProduct(
                history.key(),
                value.value(),
                place,
                variability,
                problem.isPresent()
                        ? Optional.empty()
                        : Optional.of(settings.xyz(variability.cv())),
                reasons.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", reasons)));
    }

    /** Returns why there is no class by variability; empty if there is one. */
    private Optional<String> problem(final DemandHistory history, final Variability variability) {
        if (history.problem().isPresent()) {
            return history.problem().map(problem -> problem + '.');
        } else if (variability.periods() < settings.minimumPeriods()) {
            return Optional.of(
                    "Demand is known for "
                            + variability.periods()
                            + " of the "
                            + Phrases.time(settings.minimumPeriods(), history.unit())
                            + " that X, Y and Z need.");
        } else if (!(variability.mean() > 0)) {
            return Optional.of(
                    "Mean demand is " + variability.mean() + ", which nothing can be relative to.");
        }
        return Optional.empty();
    }
}
