// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.demand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.engine.data.Progress;
import io.replenish.engine.testing.SharedData;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Random and real sales, against sums by brute force and what must hold for all of them. */
class DemandPropertiesTest {

    /** Sums that are rounded once each and added up here without care. */
    private static final double SUMMATION = 1e-6;

    /** Ten millions, added up here from a million sums without care. */
    private static final double CENT = 0.005;

    private static List<String[]> randomRows(final Random random) {
        final List<String[]> rows = new ArrayList<>();
        final int size = random.nextInt(300);
        for (int i = 0; i < size; i++) {
            rows.add(
                    new String[] {
                        random.nextInt(20) == 0 ? "" : "P" + random.nextInt(6),
                        random.nextInt(10) == 0 ? "" : "O" + random.nextInt(40),
                        random.nextInt(30) == 0
                                ? ""
                                : LocalDate.of(2011, 1, 1).plusDays(random.nextInt(200)).toString(),
                        random.nextInt(30) == 0 ? "few" : String.valueOf(random.nextInt(9) - 1),
                        String.valueOf(random.nextInt(10_000) / 100.0)
                    });
        }
        return rows;
    }

    private static DemandSettings randomSettings(final Random random) {
        return DemandSettings.defaults()
                .with(PeriodUnit.values()[random.nextInt(3)])
                .with(DemandMeasure.values()[random.nextInt(3)])
                .with(ClosedPolicy.values()[random.nextInt(3)])
                .withKeepIncomplete(random.nextBoolean())
                .withMinimumLength(1 + random.nextInt(5))
                .withMaxSeries(
                        random.nextBoolean()
                                ? OptionalInt.empty()
                                : OptionalInt.of(1 + random.nextInt(5)));
    }

    private static DemandResult aggregate(
            final List<String[]> rows, final DemandSettings settings) {
        return DemandAggregator.aggregate(Lines.ofCells(rows), settings, Progress.none());
    }

    @RepeatedTest(60)
    void randomLines_areAllAccountedFor(final RepetitionInfo repetition) {
        final Random random = new Random(repetition.getCurrentRepetition());
        final List<String[]> rows = randomRows(random);
        final DemandResult result = aggregate(rows, randomSettings(random));
        BigDecimal quantity = BigDecimal.ZERO;
        BigDecimal revenue = BigDecimal.ZERO;
        for (final String[] row : rows) {
            quantity =
                    quantity.add(row[3].equals("few") ? BigDecimal.ZERO : new BigDecimal(row[3]));
            revenue = revenue.add(new BigDecimal(row[4]));
        }
        assertEquals(rows.size(), result.profiles().stream().mapToInt(p -> p.sold().lines()).sum());
        assertEquals(
                quantity.doubleValue(),
                result.profiles().stream().mapToDouble(p -> p.sold().quantity()).sum(),
                SUMMATION);
        assertEquals(
                revenue.doubleValue(),
                result.profiles().stream().mapToDouble(p -> p.sold().revenue()).sum(),
                SUMMATION);
    }

    @RepeatedTest(60)
    void randomLines_giveTheSumsOfBruteForce(final RepetitionInfo repetition) {
        final Random random = new Random(1000 + repetition.getCurrentRepetition());
        final List<String[]> rows = randomRows(random);
        final DemandResult result = aggregate(rows, randomSettings(random));
        final DemandCalendar calendar = result.calendar();
        for (final DemandSeries series : result.series()) {
            for (int position = 0; position < calendar.size(); position++) {
                final LocalDate start = calendar.start(position);
                assertEquals(
                        bruteForce(rows, series.key(), calendar.unit(), start),
                        series.at(position).sold());
            }
        }
    }

    private static Sold bruteForce(
            final List<String[]> rows,
            final String key,
            final PeriodUnit unit,
            final LocalDate start) {
        BigDecimal quantity = BigDecimal.ZERO;
        BigDecimal revenue = BigDecimal.ZERO;
        final Set<String> orders = new HashSet<>();
        int lines = 0;
        for (final String[] row : rows) {
            if (row[0].equals(key)
                    && !row[2].isEmpty()
                    && !row[3].equals("few")
                    && unit.label(LocalDate.parse(row[2])).equals(unit.label(start))) {
                // the exact sum of the doubles, rounded once, is what the engine promises
                quantity = quantity.add(new BigDecimal(Double.parseDouble(row[3])));
                revenue = revenue.add(new BigDecimal(Double.parseDouble(row[4])));
                orders.add(row[1].isEmpty() ? "line " + lines : row[1]);
                lines++;
            }
        }
        return new Sold(quantity.doubleValue(), revenue.doubleValue(), orders.size(), lines);
    }

    @RepeatedTest(20)
    void orderOfLines_doesNotMatter(final RepetitionInfo repetition) {
        final Random random = new Random(2000 + repetition.getCurrentRepetition());
        final List<String[]> rows = randomRows(random);
        final DemandSettings settings = randomSettings(random);
        final DemandResult result = aggregate(rows, settings);
        final List<String[]> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        final DemandResult other = aggregate(shuffled, settings);
        assertEquals(result.profiles(), other.profiles());
        assertEquals(periods(result), periods(other));
    }

    private static List<String> periods(final DemandResult result) {
        final List<String> periods = new ArrayList<>();
        for (final DemandSeries series : result.series()) {
            for (int position = 0; position < result.calendar().size(); position++) {
                periods.add(series.key() + series.at(position));
            }
        }
        return periods;
    }

    /** The shop of Online Retail was never open on Saturdays, and closed over Christmas. */
    @Test
    void onlineRetail_isConservedAndItsSaturdaysAreExplained() {
        final List<String[]> rows = new ArrayList<>();
        BigDecimal quantity = BigDecimal.ZERO;
        BigDecimal revenue = BigDecimal.ZERO;
        for (final String[] row :
                SharedData.csv("retail_online_retail_uci.csv.gz").stream().skip(1).toList()) {
            if (!row[0].startsWith("C")
                    && Double.parseDouble(row[3]) > 0
                    && Double.parseDouble(row[5]) > 0) {
                final BigDecimal amount = new BigDecimal(row[3]).multiply(new BigDecimal(row[5]));
                rows.add(new String[] {row[1], row[0], row[4], row[3], amount.toPlainString()});
                quantity = quantity.add(new BigDecimal(row[3]));
                revenue = revenue.add(amount);
            }
        }
        final DemandResult result = aggregate(rows, DemandSettings.defaults());
        final var sums = new TreeMap<PeriodStatus, Integer>();
        double quantities = 0;
        double revenues = 0;
        for (final DemandSeries series : result.series()) {
            for (int position = 0; position < result.calendar().size(); position++) {
                final DemandPeriod period = series.at(position);
                sums.merge(period.status(), 1, Integer::sum);
                quantities += period.sold().quantity();
                revenues += period.sold().revenue();
            }
        }
        assertEquals(quantity.doubleValue(), quantities);
        assertEquals(revenue.doubleValue(), revenues, CENT);
        assertEquals("[SATURDAY]", result.calendar().closedWeekdays().toString());
        assertEquals(374, result.calendar().size());
        assertEquals(PeriodStatus.values().length, sums.size(), sums.toString());
        final DemandCalendar calendar = result.calendar();
        assertTrue(calendar.closure(calendar.position(LocalDate.of(2010, 12, 27))).isPresent());
        // sales of the last day end at 12:50
        assertTrue(calendar.isComplete(0) && !calendar.isComplete(373));
    }
}
