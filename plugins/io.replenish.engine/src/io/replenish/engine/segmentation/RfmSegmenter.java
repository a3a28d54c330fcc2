// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.segmentation;

import io.replenish.engine.data.Progress;
import io.replenish.engine.math.ExactSum;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Scores customers and groups them. The result depends on the data and the settings only, not on
 * the order of the lines nor on threads: customers are taken by identifier and all random numbers
 * come from the seed.
 *
 * <p>If the number of segments is not given, it lies from {@value RfmSettings#MIN_CHOSEN_SEGMENTS}
 * to {@value RfmSettings#MAX_CHOSEN_SEGMENTS}: of the numbers whose {@link Silhouette} is nearly
 * the highest it is the one whose names are truest, that is whose customers have scores nearest to
 * the places of their segments' names. The silhouette alone nearly always prefers the fewest
 * segments, and few segments mix customers that no name suits together. There are never more
 * segments than customers that differ in their figures.
 */
public final class RfmSegmenter {

    /**
     * Groupings whose silhouette is at least this share of the highest one separate customers
     * nearly as well: between 3 and 8 groups of real customers it varies by less, while groups that
     * really are apart lose more when they are split or merged.
     */
    private static final double NEARLY_AS_GOOD = 0.8;

    private final RfmTable table;
    private final List<Rfm> customers;
    private final RfmSettings settings;
    private final Progress progress;
    private final FeatureScale scale;
    private final double[][] cuts;
    private final SortedMap<Integer, Double> silhouettes = new TreeMap<>();

    private RfmSegmenter(
            final RfmTable table, final RfmSettings settings, final Progress progress) {
        this.table = table;
        this.customers = table.customers();
        this.settings = settings;
        this.progress = progress;
        this.scale = FeatureScale.of(customers);
        this.cuts =
                IntStream.range(0, FeatureScale.DIMENSIONS)
                        .mapToObj(d -> settings.rule().cuts(figures(d)))
                        .toArray(double[][]::new);
    }

    private double[] figures(final int dimension) {
        return customers.stream().mapToDouble(customer -> customer.values()[dimension]).toArray();
    }

    /**
     * Scores and groups the customers.
     *
     * @param sales lines of clean sales, in any order
     * @param settings what to make of them
     * @param progress where to report to
     * @throws java.util.concurrent.CancellationException if the progress says so
     */
    public static Segmentation segment(
            final CustomerSales sales, final RfmSettings settings, final Progress progress) {
        progress.report(0);
        final RfmTable table = RfmTable.of(sales, settings.analysisDate());
        progress.report(0.3);
        return new RfmSegmenter(table, settings, progress).result();
    }

    private Segmentation result() {
        final double[][] points = customers.stream().map(scale::features).toArray(double[][]::new);
        final SegmentationModel model = model(points);
        final List<Segmentation.Scored> scored = scored(model);
        final List<SegmentProfile> profiles =
                model.names().stream()
                        .filter(name -> scored.stream().anyMatch(c -> c.segment() == name))
                        .map(name -> SegmentSums.profile(name, scored))
                        .toList();
        progress.report(1);
        return new Segmentation(
                scored,
                profiles,
                table.excluded(),
                Collections.unmodifiableSortedMap(silhouettes),
                model);
    }

    private List<Segmentation.Scored> scored(final SegmentationModel model) {
        return customers.stream()
                .map(
                        customer ->
                                new Segmentation.Scored(
                                        customer, model.score(customer), model.segment(customer)))
                .toList();
    }

    private SegmentationModel model(final double[][] points) {
        final int distinct =
                (int)
                        Arrays.stream(points)
                                .map(point -> Arrays.stream(point).boxed().toList())
                                .distinct()
                                .count();
        if (distinct == 0) {
            return named(new Clustering(new double[0][], new int[0], 0));
        }
        final int fewest =
                Math.min(settings.segments().orElse(RfmSettings.MIN_CHOSEN_SEGMENTS), distinct);
        final int most =
                Math.min(settings.segments().orElse(RfmSettings.MAX_CHOSEN_SEGMENTS), distinct);
        return fewest == most
                ? named(Clustering.of(points, fewest, settings.seed()))
                : truest(separated(points, fewest, most));
    }

    /** Returns the groupings that separate the customers nearly as well as any. */
    private List<Clustering> separated(final double[][] points, final int fewest, final int most) {
        final Silhouette silhouette = new Silhouette(points, settings.seed());
        final List<Clustering> tried = new ArrayList<>();
        for (int k = fewest; k <= most; k++) {
            progress.report(0.3 + 0.6 * (k - fewest) / (most - fewest + 1));
            final Clustering clustering = Clustering.of(points, k, settings.seed());
            tried.add(clustering);
            silhouettes.put(k, silhouette.of(clustering.groups(), clustering.centres().length));
        }
        final double highest = Collections.max(silhouettes.values());
        final double enough = highest - (1 - NEARLY_AS_GOOD) * Math.abs(highest);
        return IntStream.rangeClosed(fewest, most)
                .filter(k -> silhouettes.get(k) >= enough)
                .mapToObj(k -> tried.get(k - fewest))
                .toList();
    }

    /** Returns the model whose names suit the customers best, the first of equally good ones. */
    private SegmentationModel truest(final List<Clustering> clusterings) {
        return clusterings.stream()
                .map(this::named)
                .min(Comparator.comparingDouble(this::distanceFromNames))
                .orElseThrow();
    }

    private double distanceFromNames(final SegmentationModel model) {
        final ExactSum sum = new ExactSum();
        for (final Segmentation.Scored customer : scored(model)) {
            sum.add(
                    customer.segment()
                            .distance(
                                    customer.score().recency(),
                                    (customer.score().frequency() + customer.score().monetary())
                                            / 2.0));
        }
        return sum.value();
    }

    /** Returns the model of a grouping, the groups with most revenue per customer first. */
    private SegmentationModel named(final Clustering clustering) {
        final List<Integer> groups =
                IntStream.range(0, clustering.centres().length)
                        .boxed()
                        .sorted(
                                Comparator.comparingDouble(
                                                (Integer group) -> meanRevenue(clustering, group))
                                        .reversed())
                        .toList();
        return new SegmentationModel(
                table.analysisDate(),
                settings.rule(),
                cuts,
                scale.means(),
                scale.deviations(),
                groups.stream().map(group -> clustering.centres()[group]).toArray(double[][]::new),
                List.of(
                        SegmentNaming.names(
                                groups.stream().map(group -> place(clustering, group)).toList())));
    }

    private double meanRevenue(final Clustering clustering, final int group) {
        return members(clustering, group).mapToDouble(Rfm::monetaryValue).average().orElse(0);
    }

    private Stream<Rfm> members(final Clustering clustering, final int group) {
        return IntStream.range(0, customers.size())
                .filter(i -> clustering.groups()[i] == group)
                .mapToObj(customers::get);
    }

    /** Returns the mean scores of a group. */
    private SegmentNaming.Place place(final Clustering clustering, final int group) {
        final List<RfmScore> scores =
                members(clustering, group)
                        .map(customer -> RfmScore.of(customer, settings.rule(), cuts))
                        .toList();
        return new SegmentNaming.Place(
                scores.stream().mapToInt(RfmScore::recency).average().orElseThrow(),
                scores.stream()
                                .mapToInt(score -> score.frequency() + score.monetary())
                                .average()
                                .orElseThrow()
                        / 2);
    }
}
