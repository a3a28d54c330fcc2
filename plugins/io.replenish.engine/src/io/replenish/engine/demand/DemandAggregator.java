// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.demand;

import io.replenish.engine.data.Progress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Makes one regular series per key of lines of sales. The order of the lines does not matter, down
 * to the last bit of every sum, and no line gets lost: what belongs to no series has a profile that
 * says why.
 */
public final class DemandAggregator {

    private final SalesLines lines;
    private final DemandSettings settings;
    private final Progress progress;
    private final DemandCalendar calendar;

    private DemandAggregator(
            final SalesLines lines,
            final int[] usable,
            final DemandSettings settings,
            final Progress progress) {
        this.lines = lines;
        this.settings = settings;
        this.progress = progress;
        calendar =
                usable.length == 0
                        ? DemandCalendar.empty(settings.unit())
                        : DemandCalendar.of(settings.unit(), new SaleDays(lines.date(), usable));
    }

    /**
     * Makes the series.
     *
     * @param lines lines of clean sales, in any order
     * @param settings what to make of them
     * @param progress where to report to
     * @throws java.util.concurrent.CancellationException if the progress says so
     */
    public static DemandResult aggregate(
            final SalesLines lines, final DemandSettings settings, final Progress progress) {
        final int[] usable = rows(lines, lines::isUsable);
        final DemandAggregator aggregator = new DemandAggregator(lines, usable, settings, progress);
        final List<DemandSeries> all = aggregator.allSeries(usable);
        return aggregator.result(all);
    }

    private static int[] rows(final SalesLines lines, final IntPredicate condition) {
        return IntStream.range(0, lines.size()).filter(condition).toArray();
    }

    private List<DemandSeries> allSeries(final int[] usable) {
        final Map<Integer, List<Integer>> rowsOfKey = new HashMap<>();
        for (final int row : usable) {
            rowsOfKey.computeIfAbsent(lines.key().code(row), code -> new ArrayList<>()).add(row);
        }
        final List<Integer> keys = new ArrayList<>(rowsOfKey.keySet());
        keys.sort(Comparator.comparing(lines.key().distinctValues()::get));
        final List<DemandSeries> all = new ArrayList<>();
        for (final Integer key : keys) {
            progress.report((double) all.size() / keys.size());
            all.add(series(lines.key().distinctValues().get(key), rowsOfKey.get(key)));
        }
        return all;
    }

    private DemandSeries series(final String key, final List<Integer> rows) {
        final LocalDate[] days =
                rows.stream()
                        .map(row -> lines.date().value(row).toLocalDate())
                        .toArray(LocalDate[]::new);
        final Map<Integer, SoldSum> sums = new HashMap<>();
        for (int i = 0; i < days.length; i++) {
            sums.computeIfAbsent(calendar.position(days[i]), position -> new SoldSum(lines))
                    .add(rows.get(i));
        }
        final int[] positions =
                sums.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
        final List<Sold> sold =
                Arrays.stream(positions).mapToObj(position -> sums.get(position).value()).toList();
        final List<LocalDate> saleDays = Arrays.stream(days).distinct().sorted().toList();
        return new DemandSeries(key, calendar, settings, positions, sold, saleDays);
    }

    private DemandResult result(final List<DemandSeries> all) {
        final List<Candidate> candidates = all.stream().map(Candidate::new).toList();
        final Map<DemandSeries, String> leftOut = leftOut(candidates);
        final List<DemandSeries> kept =
                all.stream().filter(series -> !leftOut.containsKey(series)).toList();
        final List<SeriesProfile> profiles = new ArrayList<>();
        for (final Candidate candidate : candidates) {
            profiles.add(
                    new SeriesProfile(
                            Optional.of(candidate.series.key()),
                            Optional.ofNullable(leftOut.get(candidate.series)),
                            Optional.of(SeriesProfiler.shape(candidate.series)),
                            candidate.sold));
        }
        profiles.addAll(profilesOfUnusableLines());
        progress.report(1);
        return new DemandResult(calendar, kept, profiles);
    }

    /** Returns why a series is left out, for those that are. */
    private Map<DemandSeries, String> leftOut(final List<Candidate> candidates) {
        final Map<DemandSeries, String> reasons = new HashMap<>();
        for (final Candidate candidate : candidates) {
            final int length = candidate.series.length();
            if (length < settings.minimumLength()) {
                reasons.put(
                        candidate.series,
                        "Listed for "
                                + length
                                + " of the "
                                + settings.minimumLength()
                                + " periods that a series needs");
            }
        }
        settings.maxSeries()
                .ifPresent(
                        number ->
                                candidates.stream()
                                        .filter(candidate -> !reasons.containsKey(candidate.series))
                                        .sorted(Candidate.MOST_ORDERS_FIRST)
                                        .skip(number)
                                        .forEach(
                                                candidate ->
                                                        reasons.put(
                                                                candidate.series,
                                                                "Not among the "
                                                                        + number
                                                                        + " series with most orders")));
        return reasons;
    }

    /**
     * Returns one profile each for lines without a key and for other lines that belong to no
     * series.
     */
    private List<SeriesProfile> profilesOfUnusableLines() {
        final SoldSum withoutKey = new SoldSum(lines);
        final SoldSum unreadable = new SoldSum(lines);
        for (final int row : rows(lines, row -> !lines.isUsable(row))) {
            (lines.key().isMissing(row) ? withoutKey : unreadable).add(row);
        }
        final List<SeriesProfile> profiles = new ArrayList<>();
        addUnusable(profiles, withoutKey.value(), "The lines have no " + lines.key().name());
        addUnusable(
                profiles,
                unreadable.value(),
                "The lines have no readable date, quantity or revenue");
        return profiles;
    }

    private static void addUnusable(
            final List<SeriesProfile> profiles, final Sold sold, final String reason) {
        if (sold.lines() > 0) {
            profiles.add(
                    new SeriesProfile(
                            Optional.empty(), Optional.of(reason), Optional.empty(), sold));
        }
    }

    /** A series that may be left out, with its sums. */
    private static final class Candidate {

        private static final Comparator<Candidate> MOST_ORDERS_FIRST =
                Comparator.comparing((Candidate candidate) -> candidate.sold.orders())
                        .thenComparing(candidate -> candidate.sold.revenue())
                        .reversed()
                        .thenComparing(candidate -> candidate.series.key());

        private final DemandSeries series;
        private final Sold sold;

        Candidate(final DemandSeries series) {
            this.series = series;
            sold = series.sold();
        }
    }
}
