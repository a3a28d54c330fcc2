// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.segmentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.engine.data.Progress;
import io.replenish.engine.testing.SharedData;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Real customers, against figures and scores that the R package rfm gave. */
class ReferenceScoresTest {

    /** The expected amounts are rounded to cents, or not at all. */
    private static final double CENT = 0.005;

    /** The printed cut points have 15 digits. */
    private static final double PRINTED = 1e-9;

    private static final RfmSettings AS_IN_R =
            RfmSettings.defaults().with(ScoreRule.QUANTILES_PLUS_ONE);

    private static Segmentation onlineRetail(final RfmSettings settings) {
        return RfmSegmenter.segment(Purchases.ofCells(onlineRetail()), settings, Progress.none());
    }

    /** Customer, order, date and revenue of all sales with a customer, duplicates kept. */
    private static List<String[]> onlineRetail() {
        final List<String[]> rows = new ArrayList<>();
        SharedData.csv("retail_online_retail_uci.csv.gz").stream()
                .skip(1)
                .forEach(
                        row -> {
                            final double quantity = Double.parseDouble(row[3]);
                            final double price = Double.parseDouble(row[5]);
                            if (!row[0].startsWith("C")
                                    && quantity > 0
                                    && price > 0
                                    && !row[6].isEmpty()) {
                                rows.add(
                                        new String[] {
                                            row[6],
                                            row[0],
                                            row[4],
                                            new BigDecimal(row[3])
                                                    .multiply(new BigDecimal(row[5]))
                                                    .toPlainString()
                                        });
                            }
                        });
        return rows;
    }

    private static void assertAsExpected(final String file, final Segmentation result) {
        final Map<String, String[]> expected = new HashMap<>();
        SharedData.csv(file).stream().skip(1).forEach(row -> expected.put(row[0], row));
        assertEquals(expected.size(), result.customers().size());
        for (final Segmentation.Scored customer : result.customers()) {
            final Rfm rfm = customer.rfm();
            final String[] row = expected.get(rfm.customer());
            assertEquals(Integer.parseInt(row[1]), rfm.recencyDays(), rfm.customer());
            assertEquals(Integer.parseInt(row[2]), rfm.frequency(), rfm.customer());
            assertEquals(Double.parseDouble(row[3]), rfm.monetaryValue(), CENT, rfm.customer());
            final RfmScore score = customer.score();
            assertEquals(
                    List.of(row[4], row[5], row[6], row[7]),
                    List.of(
                            String.valueOf(score.recency()),
                            String.valueOf(score.frequency()),
                            String.valueOf(score.monetary()),
                            String.valueOf(score.code())),
                    rfm.customer());
        }
    }

    private static void assertCuts(final String file, final SegmentationModel model) {
        final List<String[]> bands = SharedData.csv(file);
        for (int band = 1; band < ScoreRule.BANDS; band++) {
            for (int figure = 0; figure < 3; figure++) {
                assertEquals(
                        Double.parseDouble(bands.get(band)[2 * figure + 1]),
                        model.cuts()[figure][band - 1],
                        PRINTED,
                        file + ", band " + band);
            }
        }
    }

    @Test
    void onlineRetail_hasTheScoresOfR() {
        final Segmentation result = onlineRetail(AS_IN_R);
        assertEquals(LocalDate.of(2011, 12, 10), result.model().analysisDate());
        assertAsExpected("retail_online_retail_rfm_expected.csv", result);
        assertCuts("retail_online_retail_rfm_thresholds.csv", result.model());
    }

    @Test
    void superstore_hasTheScoresOfR() {
        final List<String[]> rows = new ArrayList<>();
        SharedData.csv("retail_superstore.csv").stream()
                .skip(1)
                .forEach(row -> rows.add(new String[] {row[5], row[1], row[2], row[17]}));
        final Segmentation result =
                RfmSegmenter.segment(
                        Purchases.ofCells(rows),
                        AS_IN_R.withAnalysisDate(Optional.of(LocalDate.of(2017, 12, 31))),
                        Progress.none());
        assertAsExpected("retail_superstore_rfm_expected.csv", result);
        assertCuts("retail_superstore_rfm_thresholds.csv", result.model());
    }

    @Test
    void onlineRetail_isTheSameInEveryRowOrder() {
        final Segmentation result = onlineRetail(AS_IN_R);
        final List<String[]> rows = onlineRetail();
        Collections.shuffle(rows, new Random(4338));
        final Segmentation shuffled =
                RfmSegmenter.segment(Purchases.ofCells(rows), AS_IN_R, Progress.none());
        assertEquals(result.customers(), shuffled.customers());
        assertEquals(result.segments(), shuffled.segments());
        assertEquals(result.silhouettes(), shuffled.silhouettes());
        assertTrue(Arrays.deepEquals(result.model().centres(), shuffled.model().centres()));
    }

    /** A champion bought lately, whoever is lost did not: true of everyone, not on average. */
    @Test
    void onlineRetail_hasNobodyWhoseRecencyContradictsTheSegment() {
        final Segmentation result = onlineRetail(RfmSettings.defaults());
        for (final Segmentation.Scored customer : result.customers()) {
            assertTrue(customer.segment().admits(customer.score().recency()), customer::toString);
        }
        final SegmentProfile champions = result.segments().get(0);
        assertTrue(
                champions.recencyScore() > 4
                        && champions.frequencyScore() > 4
                        && champions.monetaryScore() > 4,
                champions::toString);
    }

    /** Each number that separates customers nearly as well as the best, tried by itself. */
    @Test
    void onlineRetail_hasTheNumberOfSegmentsWhoseNamesAreTruest() {
        final CustomerSales sales = Purchases.ofCells(onlineRetail());
        final Segmentation chosen = segment(sales, OptionalInt.empty());
        final double highest = Collections.max(chosen.silhouettes().values());
        chosen.silhouettes()
                .forEach(
                        (k, silhouette) -> {
                            if (silhouette >= 0.8 * highest) {
                                final Segmentation given = segment(sales, OptionalInt.of(k));
                                assertTrue(
                                        distance(chosen) <= distance(given),
                                        k + " against " + chosen.segments().size());
                            }
                        });
    }

    private static Segmentation segment(final CustomerSales sales, final OptionalInt number) {
        return RfmSegmenter.segment(
                sales, RfmSettings.defaults().withSegments(number), Progress.none());
    }

    private static double distance(final Segmentation result) {
        return result.customers().stream()
                .mapToDouble(
                        customer ->
                                customer.segment()
                                        .distance(
                                                customer.score().recency(),
                                                (customer.score().frequency()
                                                                + customer.score().monetary())
                                                        / 2.0))
                .sum();
    }

    @Test
    void onlineRetail_hasSegmentsThatDifferAsTheirNamesSay() {
        final Segmentation result = onlineRetail(RfmSettings.defaults());
        final List<SegmentProfile> segments = result.segments();
        assertTrue(segments.size() >= RfmSettings.MIN_CHOSEN_SEGMENTS, segments.toString());
        assertEquals(SegmentName.CHAMPIONS, segments.get(0).name(), segments.toString());
        final SegmentProfile last = segments.get(segments.size() - 1);
        assertTrue(last.recencyDays() > 3 * segments.get(0).recencyDays(), segments.toString());
        assertEquals(
                result.customers().size(),
                segments.stream().mapToInt(SegmentProfile::customers).sum());
    }
}
