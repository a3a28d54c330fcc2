// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.segmentation;

import io.replenish.engine.data.Progress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Scores customers and groups them. The result depends on the data and the settings only, not on
 * the order of the lines nor on threads: customers are taken by identifier and all random numbers
 * come from the seed.
 *
 * <p>If the number of segments is not given, it is the one from {@value
 * RfmSettings#MIN_CHOSEN_SEGMENTS} to {@value RfmSettings#MAX_CHOSEN_SEGMENTS} with the highest
 * {@link Silhouette}. There are never more segments than customers that differ in their figures.
 */
public final class RfmSegmenter {

    private final List<Rfm> customers;
    private final RfmSettings settings;
    private final Progress progress;
    private final SortedMap<Integer, Double> silhouettes = new TreeMap<>();

    private RfmSegmenter(
            final List<Rfm> customers, final RfmSettings settings, final Progress progress) {
        this.customers = customers;
        this.settings = settings;
        this.progress = progress;
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
        return new RfmSegmenter(table.customers(), settings, progress).result(table);
    }

    private Segmentation result(final RfmTable table) {
        final FeatureScale scale = FeatureScale.of(customers);
        final double[][] points = customers.stream().map(scale::features).toArray(double[][]::new);
        final Clustering clustering = cluster(points);
        final double[][] cuts =
                IntStream.range(0, FeatureScale.DIMENSIONS)
                        .mapToObj(
                                d ->
                                        settings.rule()
                                                .cuts(
                                                        customers.stream()
                                                                .mapToDouble(
                                                                        customer ->
                                                                                customer.values()[
                                                                                        d])
                                                                .toArray()))
                        .toArray(double[][]::new);
        final double[][] centres = valuableFirst(clustering);
        final SegmentationModel unnamed =
                model(
                        table,
                        cuts,
                        scale,
                        centres,
                        Arrays.asList(SegmentName.values()).subList(0, centres.length));
        final SegmentationModel model = model(table, cuts, scale, centres, names(unnamed));
        final List<Segmentation.Scored> scored =
                customers.stream()
                        .map(
                                customer ->
                                        new Segmentation.Scored(
                                                customer,
                                                model.score(customer),
                                                model.segment(customer)))
                        .toList();
        final List<SegmentProfile> profiles =
                model.names().stream().map(name -> SegmentSums.profile(name, scored)).toList();
        progress.report(1);
        return new Segmentation(
                scored,
                profiles,
                table.excluded(),
                Collections.unmodifiableSortedMap(silhouettes),
                model);
    }

    private SegmentationModel model(
            final RfmTable table,
            final double[][] cuts,
            final FeatureScale scale,
            final double[][] centres,
            final List<SegmentName> names) {
        return new SegmentationModel(
                table.analysisDate(),
                settings.rule(),
                cuts,
                scale.means(),
                scale.deviations(),
                centres,
                names);
    }

    private Clustering cluster(final double[][] points) {
        final int distinct =
                (int)
                        Arrays.stream(points)
                                .map(point -> Arrays.stream(point).boxed().toList())
                                .distinct()
                                .count();
        if (distinct == 0) {
            return new Clustering(new double[0][], new int[0], 0);
        } else if (settings.segments().isPresent()) {
            return Clustering.of(
                    points, Math.min(settings.segments().getAsInt(), distinct), settings.seed());
        }
        final int fewest = Math.min(RfmSettings.MIN_CHOSEN_SEGMENTS, distinct);
        final int most = Math.min(RfmSettings.MAX_CHOSEN_SEGMENTS, distinct);
        if (fewest == most) {
            return Clustering.of(points, fewest, settings.seed());
        }
        return best(points, fewest, most);
    }

    private Clustering best(final double[][] points, final int fewest, final int most) {
        final Silhouette silhouette = new Silhouette(points, settings.seed());
        Clustering best = null;
        double highest = Double.NEGATIVE_INFINITY;
        for (int k = fewest; k <= most; k++) {
            progress.report(0.3 + 0.6 * (k - fewest) / (most - fewest + 1));
            final Clustering clustering = Clustering.of(points, k, settings.seed());
            final double fit = silhouette.of(clustering.groups(), clustering.centres().length);
            silhouettes.put(k, fit);
            if (fit > highest) {
                highest = fit;
                best = clustering;
            }
        }
        return best;
    }

    /** Returns the centres by the mean revenue of their customers, the highest first. */
    private double[][] valuableFirst(final Clustering clustering) {
        final int k = clustering.centres().length;
        final List<double[]> centres = new ArrayList<>();
        IntStream.range(0, k)
                .boxed()
                .sorted(
                        Comparator.comparingDouble(
                                        (Integer group) -> meanRevenue(clustering, group))
                                .reversed())
                .forEach(group -> centres.add(clustering.centres()[group]));
        return centres.toArray(double[][]::new);
    }

    private double meanRevenue(final Clustering clustering, final int group) {
        return IntStream.range(0, customers.size())
                .filter(i -> clustering.groups()[i] == group)
                .mapToDouble(i -> customers.get(i).monetaryValue())
                .average()
                .orElse(0);
    }

    /** Returns the names that suit the segments of a model whose names are only placeholders. */
    private List<SegmentName> names(final SegmentationModel unnamed) {
        final List<Segmentation.Scored> scored =
                customers.stream()
                        .map(
                                customer ->
                                        new Segmentation.Scored(
                                                customer,
                                                unnamed.score(customer),
                                                unnamed.segment(customer)))
                        .toList();
        final List<SegmentNaming.Place> places =
                unnamed.names().stream()
                        .map(name -> SegmentSums.profile(name, scored))
                        .map(
                                profile ->
                                        new SegmentNaming.Place(
                                                profile.recencyScore(),
                                                (profile.frequencyScore() + profile.monetaryScore())
                                                        / 2))
                        .toList();
        return List.of(SegmentNaming.names(places));
    }
}
