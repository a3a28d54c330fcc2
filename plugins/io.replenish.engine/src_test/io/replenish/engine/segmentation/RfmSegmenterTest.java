// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.segmentation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.engine.data.Progress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RfmSegmenterTest {

    /** Sums of cents: a double is far more exact. */
    private static final double EXACT = 1e-9;

    private static Segmentation segment(final CustomerSales sales, final RfmSettings settings) {
        return RfmSegmenter.segment(sales, settings, Progress.none());
    }

    private static Segmentation segment(final String... rows) {
        return segment(Purchases.of(rows), RfmSettings.defaults());
    }

    /** Three groups of customers that nobody could confuse. */
    private static List<String[]> threeGroups() {
        final Random random = new Random(7);
        final List<String[]> rows = new ArrayList<>();
        for (int customer = 0; customer < 90; customer++) {
            final int group = customer % 3;
            final int orders = new int[] {40, 10, 1}[group] + (group == 2 ? 0 : random.nextInt(3));
            final int daysAgo = new int[] {2, 60, 300}[group] + random.nextInt(5);
            for (int order = 0; order < orders; order++) {
                rows.add(
                        new String[] {
                            String.format(Locale.ROOT, "K%02d", customer),
                            customer + "-" + order,
                            LocalDate.of(2011, 12, 1).minusDays(daysAgo).toString(),
                            String.valueOf(10 + random.nextInt(5))
                        });
            }
        }
        return rows;
    }

    @Test
    void figures_areThoseOfTheDefinitions() {
        final Segmentation result =
                segment(
                        "A|1|2011-03-01 10:00|10.10",
                        "A|1|2011-03-01 10:00|0.20",
                        "A|2|2011-03-05 23:59|-4",
                        "B||2011-02-01|1",
                        "B||2011-02-01|2");
        assertEquals(LocalDate.of(2011, 3, 6), result.model().analysisDate());
        assertEquals(
                new Rfm("A", LocalDate.of(2011, 3, 1), LocalDate.of(2011, 3, 5), 1, 2, 6.3, 3),
                result.customers().get(0).rfm());
        assertEquals(
                2,
                result.customers().get(1).rfm().frequency(),
                "a line without an order is one by itself");
        assertEquals(33, result.customers().get(1).rfm().recencyDays());
    }

    @Test
    void threeGroups_areFoundWithoutBeingTold() {
        final Segmentation result =
                segment(Purchases.ofCells(threeGroups()), RfmSettings.defaults());
        assertEquals(3, result.segments().size(), result.silhouettes().toString());
        assertEquals(3, result.silhouettes().firstKey());
        assertEquals(8, result.silhouettes().lastKey());
        for (int i = 0; i < 90; i++) {
            assertEquals(
                    result.segments().get(i % 3).name(),
                    result.customers().get(i).segment(),
                    "customer " + i);
        }
        assertEquals(
                List.of(30, 30, 30),
                result.segments().stream().map(SegmentProfile::customers).toList());
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, -5, Long.MAX_VALUE})
    void clearGroups_haveTheSameNamesForEverySeed(final long seed) {
        final Segmentation result =
                segment(Purchases.ofCells(threeGroups()), RfmSettings.defaults().withSeed(seed));
        assertEquals(
                List.of(SegmentName.CHAMPIONS, SegmentName.NEED_ATTENTION, SegmentName.LOST),
                result.model().names());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 10})
    void givenNumber_isKeptAndNamesDiffer(final int number) {
        final Segmentation result =
                segment(
                        Purchases.ofCells(threeGroups()),
                        RfmSettings.defaults().withSegments(OptionalInt.of(number)));
        assertEquals(number, result.segments().size());
        assertEquals(number, result.model().names().stream().distinct().count());
        assertTrue(result.silhouettes().isEmpty());
        assertEquals(90, result.segments().stream().mapToInt(SegmentProfile::customers).sum());
    }

    @Test
    void linesOfNoCustomer_areReportedByReasonAndNothingIsLost() {
        final Segmentation result =
                segment(
                        Purchases.of(
                                "A|1|2011-03-01|10",
                                "|2|2011-03-01|5",
                                " |2|2011-03-02|6",
                                "A|3||7",
                                "A|3|2011-03-01|",
                                "B|4|2011-03-04|8"),
                        RfmSettings.defaults()
                                .withAnalysisDate(Optional.of(LocalDate.of(2011, 3, 3))));
        assertEquals(
                List.of(
                        new Excluded(Excluded.Reason.NO_CUSTOMER, 1, 11, 2),
                        new Excluded(Excluded.Reason.UNREADABLE, 1, 7, 2),
                        new Excluded(Excluded.Reason.AFTER_ANALYSIS_DATE, 1, 8, 1)),
                result.excluded());
        assertEquals(1, result.customers().size());
        final double revenue =
                result.segments().stream().mapToDouble(SegmentProfile::revenue).sum()
                        + result.excluded().stream().mapToDouble(Excluded::revenue).sum();
        assertEquals(36, revenue, EXACT);
    }

    @Test
    void saleOnTheAnalysisDate_countsWithRecencyZero() {
        final Segmentation result =
                segment(
                        Purchases.of("A|1|2011-03-03 22:00|10"),
                        RfmSettings.defaults()
                                .withAnalysisDate(Optional.of(LocalDate.of(2011, 3, 3))));
        assertEquals(0, result.customers().get(0).rfm().recencyDays());
    }

    @Test
    void noLines_giveNoSegments() {
        final Segmentation result = segment();
        assertTrue(
                result.customers().isEmpty()
                        && result.segments().isEmpty()
                        && result.excluded().isEmpty());
        final Rfm somebody = new Rfm("A", LocalDate.EPOCH, LocalDate.EPOCH, 1, 1, 1, 1);
        assertThrows(IllegalStateException.class, () -> result.model().segment(somebody));
    }

    @Test
    void onlyLinesWithoutCustomer_giveNoSegmentsButAReport() {
        final Segmentation result = segment("|1|2011-03-01|10");
        assertTrue(result.segments().isEmpty());
        assertEquals(10, result.excluded().get(0).revenue());
    }

    @Test
    void oneCustomer_isASegment() {
        final Segmentation result = segment("Ünïcødé 客|1|2011-03-01|10");
        assertEquals(1, result.segments().size());
        assertEquals(1, result.segments().get(0).customers());
        assertEquals("Ünïcødé 客", result.customers().get(0).rfm().customer());
        assertEquals(new RfmScore(5, 1, 1), result.customers().get(0).score());
    }

    @Test
    void equalCustomers_areOneSegmentWithEqualScores() {
        final Segmentation result =
                segment("A|1|2011-03-01|10", "B|2|2011-03-01|10", "C|3|2011-03-01|10");
        assertEquals(1, result.segments().size());
        assertEquals(
                1, result.customers().stream().map(Segmentation.Scored::score).distinct().count());
    }

    @Test
    void moreSegmentsThanDifferentCustomers_areAsManyAsThese() {
        final Segmentation result =
                segment(
                        Purchases.of(
                                "A|1|2011-03-01|10", "B|2|2011-03-01|10", "C|3|2011-02-01|900"),
                        RfmSettings.defaults().withSegments(OptionalInt.of(9)));
        assertEquals(2, result.segments().size());
    }

    @Test
    void negativeAndHugeValues_areCustomersLikeOthers() {
        final Segmentation result =
                segment(
                        "A|1|2011-03-01|-1000",
                        "B|2|2011-03-01|1e15",
                        "C|3|1990-02-01|0",
                        "D|4|2011-02-01|0.01");
        assertEquals(4, result.customers().size());
        assertEquals(1, result.customers().get(0).score().monetary());
        assertEquals(5, result.customers().get(1).score().monetary());
        result.segments().forEach(segment -> assertTrue(Double.isFinite(segment.monetaryValue())));
    }

    @Test
    void model_putTogetherAgain_givesTheSameScoresAndSegments() {
        final Segmentation result =
                segment(Purchases.ofCells(threeGroups()), RfmSettings.defaults());
        final SegmentationModel model = result.model();
        final SegmentationModel copy =
                new SegmentationModel(
                        model.analysisDate(),
                        model.rule(),
                        model.cuts(),
                        model.means(),
                        model.deviations(),
                        model.centres(),
                        model.names());
        for (final Segmentation.Scored customer : result.customers()) {
            assertEquals(customer.score(), copy.score(customer.rfm()));
            assertEquals(customer.segment(), copy.segment(customer.rfm()));
        }
    }

    @Test
    void modelWithWrongNumbers_isRefused() {
        final double[][] cuts = new double[3][4];
        final double[] three = {0, 0, 0};
        final double[][] infinite = {{0, 0, Double.POSITIVE_INFINITY}};
        final List<SegmentName> lost = List.of(SegmentName.LOST);
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        new SegmentationModel(
                                LocalDate.EPOCH,
                                ScoreRule.QUANTILES,
                                cuts,
                                three,
                                three,
                                infinite,
                                lost));
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        new SegmentationModel(
                                LocalDate.EPOCH,
                                ScoreRule.QUANTILES,
                                cuts,
                                three,
                                three,
                                new double[1][3],
                                List.of()));
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        new SegmentationModel(
                                LocalDate.EPOCH,
                                ScoreRule.QUANTILES,
                                new double[2][4],
                                three,
                                three,
                                new double[1][3],
                                lost));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 11})
    void numberOfSegmentsOutOfRange_isRefused(final int number) {
        assertThrows(
                IllegalArgumentException.class,
                () -> RfmSettings.defaults().withSegments(OptionalInt.of(number)));
    }

    @Test
    void cancelling_stopsTheWork() {
        final CustomerSales sales = Purchases.ofCells(threeGroups());
        assertThrows(
                CancellationException.class,
                () ->
                        RfmSegmenter.segment(
                                sales,
                                RfmSettings.defaults(),
                                fraction -> {
                                    if (fraction > 0.5) {
                                        throw new CancellationException();
                                    }
                                }));
    }

    @Test
    void progress_risesToOne() {
        final List<Double> reported = new ArrayList<>();
        RfmSegmenter.segment(
                Purchases.ofCells(threeGroups()), RfmSettings.defaults(), reported::add);
        final double[] fractions = reported.stream().mapToDouble(Double::doubleValue).toArray();
        assertArrayEquals(
                reported.stream().mapToDouble(Double::doubleValue).sorted().toArray(), fractions);
        assertEquals(1, fractions[fractions.length - 1]);
    }
}
