// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.classification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.engine.data.Progress;
import io.replenish.engine.demand.PeriodStatus;
import io.replenish.engine.forecast.learning.DemandRows;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Oracles: the ABC example of a textbook, deviations by hand, brute force in decimal numbers,
 * invariances.
 */
class AbcXyzClassifierTest {

    /** A few roundings of numbers near 1. */
    private static final double ROUNDING = 1e-14;

    /** Percentages of the textbook have one decimal, and some are rounded twice. */
    private static final double PRINTED_SHARE = 0.001;

    private static final LocalDate MONDAY = LocalDate.of(2024, 1, 1);

    private static final ClassificationSettings DEFAULTS = ClassificationSettings.defaults();

    private record Row(String product, LocalDate day, double demand, double value) {}

    private static List<Row> rows(final String product, final double value, final double... days) {
        final List<Row> rows = new ArrayList<>();
        for (int day = 0; day < days.length; day++) {
            rows.add(new Row(product, MONDAY.plusDays(day), days[day], value / days.length));
        }
        return rows;
    }

    private static DemandRows demand(final List<Row> rows) {
        final DemandRows demand = new DemandRows();
        rows.forEach(
                row ->
                        demand.add(
                                Optional.of(row.product),
                                Optional.of(row.day),
                                row.demand,
                                Optional.empty(),
                                true));
        return demand;
    }

    private static List<ClassifiedProduct> classify(
            final List<Row> rows, final ClassificationSettings settings) {
        final SummedValues values = new SummedValues();
        rows.forEach(row -> values.add(row.product, row.value));
        return AbcXyzClassifier.classify(demand(rows), values, settings, Progress.none());
    }

    private static ClassifiedProduct only(final DemandRows demand) {
        final List<ClassifiedProduct> all =
                AbcXyzClassifier.classify(demand, new SummedValues(), DEFAULTS, Progress.none());
        assertEquals(1, all.size());
        return all.get(0);
    }

    private static Map<String, ClassifiedProduct> byName(final List<ClassifiedProduct> products) {
        return products.stream()
                .collect(Collectors.toMap(ClassifiedProduct::product, product -> product));
    }

    private static List<String> classes(final List<ClassifiedProduct> products) {
        return products.stream()
                .map(product -> product.product() + ' ' + product.abc().orElseThrow())
                .toList();
    }

    /**
     * Annual volume and unit cost of ten items, Heizer and Render, Operations Management, chapter
     * 12, example 1 (Silicon Chips), quoted from memory: A is 72 % of the value, B 23 %, C 5 %.
     */
    @Test
    void itemsOfATextbookGetTheClassesThatItPrints() {
        final Map<String, double[]> items = new HashMap<>();
        items.put("10286", new double[] {1000, 90.00});
        items.put("11526", new double[] {500, 154.00});
        items.put("12760", new double[] {1550, 17.00});
        items.put("10867", new double[] {350, 42.86});
        items.put("10500", new double[] {1000, 12.50});
        items.put("12572", new double[] {600, 14.17});
        items.put("14075", new double[] {2000, 0.60});
        items.put("01036", new double[] {100, 8.50});
        items.put("01307", new double[] {1200, 0.42});
        items.put("10572", new double[] {250, 0.60});
        final List<Row> rows = new ArrayList<>();
        final UnitCosts costs = new UnitCosts();
        items.forEach(
                (item, known) -> {
                    rows.addAll(rows(item, 0, known[0] / 2, known[0] / 2));
                    costs.add(item, known[1]);
                });

        final List<ClassifiedProduct> classified =
                AbcXyzClassifier.classify(
                        demand(rows),
                        costs,
                        new ClassificationSettings(0.7, 0.95, 0.5, 1, 2),
                        Progress.none());

        assertEquals(
                List.of(
                        "10286 A", "11526 A", "12760 B", "10867 B", "10500 B", "12572 C", "14075 C",
                        "01036 C", "01307 C", "10572 C"),
                classes(classified));
        final double[] shares = {.388, .332, .113, .064, .054, .037, .005, .004, .002, .001};
        for (int i = 0; i < shares.length; i++) {
            assertEquals(shares[i], classified.get(i).place().orElseThrow().share(), PRINTED_SHARE);
            assertEquals(i + 1, classified.get(i).place().orElseThrow().rank());
        }
        assertEquals(90_000, classified.get(0).value());
        assertEquals(0.72, classified.get(1).place().orElseThrow().cumulativeShare(), 0.001);
    }

    @Test
    void cutPointsBelongToTheNextClassAndTheProductThatCrossesOneDoesNot() {
        final List<Row> rows = new ArrayList<>();
        rows.addAll(rows("80", 80, 1, 1)); // all before B begins
        rows.addAll(rows("10", 10, 1, 1)); // 80 % are worth more
        rows.addAll(rows("06", 6, 1, 1)); // 90 % are worth more, and it crosses 95 %
        rows.addAll(rows("04", 4, 1, 1)); // 96 % are worth more
        assertEquals(List.of("80 A", "10 B", "06 B", "04 C"), classes(classify(rows, DEFAULTS)));
        assertEquals(List.of("1 A"), classes(classify(rows("1", 5, 1, 1), DEFAULTS)));
    }

    @Test
    void equalValuesGetEqualClassesAndRanksByName() {
        final List<Row> rows = new ArrayList<>();
        for (final String product : List.of("d", "b", "c", "a")) {
            rows.addAll(rows(product, 10, 1, 1));
        }
        rows.addAll(rows("small", 1, 1, 1));
        final List<ClassifiedProduct> classified = classify(rows, DEFAULTS);
        assertEquals(List.of("a A", "b A", "c A", "d A", "small C"), classes(classified));
    }

    @Test
    void valuesThatAreNotAboveZeroAreCWithoutAShare() {
        final List<Row> rows = new ArrayList<>();
        rows.addAll(rows("loss", -50, 1, 1));
        rows.addAll(rows("none", 0, 1, 1));
        rows.addAll(rows("gain", 10, 1, 1));
        final List<ClassifiedProduct> classified = classify(rows, DEFAULTS);
        assertEquals(List.of("gain A", "none C", "loss C"), classes(classified));
        assertEquals(-50, classified.get(2).value());
        assertEquals(new ValuePlace(3, 0, 1, AbcClass.C), classified.get(2).place().orElseThrow());

        final ClassifiedProduct lost = classify(rows("loss", -50, 1, 1), DEFAULTS).get(0);
        assertEquals(Optional.empty(), lost.place());
        assertEquals(Optional.of("No product has a value above 0."), lost.reason());
    }

    /** The squares of the deviations from 5 add up to 9 + 1 + 1 + 1 + 0 + 0 + 4 + 16 = 32. */
    @Test
    void deviationIsThatOfTheSample() {
        final Variability found = Variability.of(2, 4, 4, 4, Double.NaN, 5, 5, 7, 9);
        assertEquals(8, found.periods());
        assertEquals(5, found.mean());
        assertEquals(Math.sqrt(32.0 / 7), found.deviation(), ROUNDING);
        assertEquals(Math.sqrt(32.0 / 7) / 5, found.cv(), ROUNDING);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-310, 1e-200, 0.001, 3, 1e200, 1e307})
    void unitOfDemandChangesNothingButMeanAndDeviation(final double unit) {
        final double[] demand = {0, 3, 1, 4, 1, 5, 9, 2, 6};
        final Variability expected = Variability.of(demand);
        final Variability found =
                Variability.of(Arrays.stream(demand).map(value -> value * unit).toArray());
        final double precision = unit < Double.MIN_NORMAL ? 1e-5 : ROUNDING; // few bits are left
        assertEquals(expected.cv(), found.cv(), precision);
        assertEquals(expected.mean(), found.mean() / unit, expected.mean() * precision);
        assertEquals(expected.deviation(), found.deviation() / unit, 3 * precision);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 10, X, 0",
        "5, 10, X, 0.5", // two values d apart have the deviation d / sqrt(2)
        "5.000001, 10, Y, 0.5",
        "10, 10, Y, 1",
        "10.000001, 10, Z, 1"
    })
    void varyingDemandIsXThenYThenZ(
            final double deviation, final double mean, final XyzClass expected, final double cv) {
        final double half = deviation / Math.sqrt(2);
        final ClassifiedProduct found =
                classify(
                                rows("P", 1, mean - half, mean + half),
                                new ClassificationSettings(
                                        0.8, 0.95, 0.5 + ROUNDING, 1 + ROUNDING, 2))
                        .get(0);
        assertEquals(Optional.of(expected), found.xyz());
        assertEquals(cv, found.variability().cv(), 1e-6);
        assertEquals(Optional.of("A" + expected), found.bothClasses());
        assertEquals(Optional.empty(), found.reason());
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_YET_LISTED, 5",
        "DELISTED, 5",
        "CLOSED, 5",
        "CLOSED_WEEKDAY, 5",
        "SOLD, 3.75",
        "TRUE_ZERO, 3.75"
    })
    void onlyOpenPeriodsCount(final PeriodStatus status, final double mean) {
        final DemandRows demand = new DemandRows();
        final double[] days = {0, 4, 5, 6};
        for (int day = 0; day < days.length; day++) {
            demand.add(
                    Optional.of("P"),
                    Optional.of(MONDAY.plusDays(day)),
                    days[day],
                    Optional.of(day == 0 ? status : PeriodStatus.SOLD),
                    true);
        }
        demand.add(
                Optional.of("P"),
                Optional.of(MONDAY.plusDays(4)),
                1000,
                Optional.of(PeriodStatus.SOLD),
                false);
        final Variability found = only(demand).variability();
        assertEquals(mean, found.mean());
        assertEquals(status.isOpen() ? 4 : 3, found.periods());
    }

    @Test
    void whatHasNoClassHasAReason() {
        final List<Row> rows = new ArrayList<>();
        rows.addAll(rows("once", 10, 4));
        rows.addAll(rows("zero", 10, 0, 0, 0));
        rows.addAll(rows("returned", 10, -1, -2));
        rows.addAll(rows("unknown", Double.NaN, Double.NaN, Double.POSITIVE_INFINITY));
        rows.addAll(rows("twice", 10, 1, 1));
        rows.addAll(rows("twice", 10, 1, 1));
        rows.addAll(rows("huge", 1e308, 1, 1, 1));
        rows.add(new Row("huge", MONDAY.plusDays(3), 1, Double.MAX_VALUE));
        final Map<String, ClassifiedProduct> found = byName(classify(rows, DEFAULTS));
        final Map<String, String> reasons = new HashMap<>();
        found.forEach((name, product) -> reasons.put(name, product.reason().orElse("")));
        assertEquals(
                Map.of(
                        "once",
                        "Demand is known for 1 of the 2 days that X, Y and Z need.",
                        "zero",
                        "Mean demand is 0.0, which nothing can be relative to.",
                        "returned",
                        "Mean demand is -1.5, which nothing can be relative to.",
                        "unknown",
                        "No row of the product has a value. Demand is known for 0 of the 2 days that"
                                + " X, Y and Z need.",
                        "twice",
                        "There is more than one row for the period 2024-01-01.",
                        "huge",
                        "The value is too large for a number."),
                reasons);
        found.values().forEach(product -> assertEquals(Optional.empty(), product.bothClasses()));
        assertEquals(0, found.get("zero").variability().deviation());
        assertTrue(Double.isNaN(found.get("once").variability().deviation()));
    }

    @Test
    void costsThatCannotBeUsedAreReasons() {
        final List<Row> rows = new ArrayList<>();
        for (final String product : List.of("good", "none", "missing", "negative", "twice")) {
            rows.addAll(rows(product, 0, 1, 2));
        }
        rows.addAll(rows("unknown", 0, Double.NaN, Double.NaN));
        final UnitCosts costs = new UnitCosts();
        costs.add("good", 2.5);
        costs.add("missing", Double.NaN);
        costs.add("negative", -3);
        costs.add("twice", 1);
        costs.add("twice", 1);
        costs.add("unknown", 1);
        costs.add("never sold", 1);
        final Map<String, ClassifiedProduct> found =
                byName(AbcXyzClassifier.classify(demand(rows), costs, DEFAULTS, Progress.none()));
        assertEquals(7.5, found.get("good").value());
        assertEquals(Optional.empty(), found.get("good").reason());
        final Map<String, String> reasons = new HashMap<>();
        found.forEach((name, product) -> product.reason().ifPresent(r -> reasons.put(name, r)));
        assertEquals(
                Map.of(
                        "none",
                        "There is no unit cost of this product.",
                        "missing",
                        "There is no unit cost of this product.",
                        "negative",
                        "The unit cost -3.0 is below 0.",
                        "twice",
                        "There is more than one item with this product.",
                        "unknown",
                        "There is no known demand to take the value of. Demand is known for 0 of the 2"
                                + " days that X, Y and Z need.",
                        "never sold",
                        "There is no demand for this product."),
                reasons);
    }

    private static List<Row> randomRows(final SplittableRandom random, final double unit) {
        final List<Row> rows = new ArrayList<>();
        final int products = random.nextInt(1, 40);
        for (int product = 0; product < products; product++) {
            for (int day = 0; day < 1 + product % 5; day++) {
                rows.add(
                        new Row(
                                "Ware " + product,
                                MONDAY.plusDays(day),
                                random.nextInt(20),
                                random.nextInt(-3, 30) * unit));
            }
        }
        return rows;
    }

    /** Values in whole numbers, so that sums of decimals are exact and many values are equal. */
    @Test
    void classesAreThoseOfBruteForceInDecimals() {
        final SplittableRandom random = new SplittableRandom(5);
        for (int trial = 0; trial < 200; trial++) {
            final List<Row> rows = randomRows(random, 1);
            final Map<String, BigDecimal> values = new HashMap<>();
            rows.forEach(r -> values.merge(r.product, new BigDecimal(r.value), BigDecimal::add));
            final BigDecimal total = sumAbove(values, BigDecimal.ZERO);
            for (final ClassifiedProduct product : classify(rows, DEFAULTS)) {
                final BigDecimal value = values.get(product.product());
                final BigDecimal above = sumAbove(values, value);
                final AbcClass expected =
                        value.signum() <= 0
                                        || above.compareTo(total.multiply(new BigDecimal("0.95")))
                                                >= 0
                                ? AbcClass.C
                                : above.compareTo(total.multiply(new BigDecimal("0.8"))) >= 0
                                        ? AbcClass.B
                                        : AbcClass.A;
                assertEquals(
                        total.signum() == 0 ? Optional.empty() : Optional.of(expected),
                        product.abc());
            }
        }
    }

    private static BigDecimal sumAbove(final Map<String, BigDecimal> values, final BigDecimal min) {
        return values.values().stream()
                .filter(value -> value.signum() > 0 && value.compareTo(min) > 0)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void orderOfRowsChangesNothing() {
        final SplittableRandom random = new SplittableRandom(6);
        for (int trial = 0; trial < 50; trial++) {
            final List<Row> rows = randomRows(random, 0.1);
            final List<Row> shuffled = new ArrayList<>(rows);
            Collections.shuffle(shuffled, new Random(trial));
            assertEquals(classify(rows, DEFAULTS), classify(shuffled, DEFAULTS));
        }
    }

    @Test
    void unitOfValueChangesNeitherSharesNorClasses() {
        for (int trial = 0; trial < 50; trial++) {
            final List<ClassifiedProduct> small =
                    classify(randomRows(new SplittableRandom(trial), 1), DEFAULTS);
            final List<ClassifiedProduct> large =
                    classify(randomRows(new SplittableRandom(trial), 0x1p900), DEFAULTS);
            assertEquals(
                    small.stream().map(ClassifiedProduct::place).toList(),
                    large.stream().map(ClassifiedProduct::place).toList());
        }
    }

    @Test
    void everyProductIsThereOnceAndSharesSumToOne() {
        final SplittableRandom random = new SplittableRandom(7);
        for (int trial = 0; trial < 100; trial++) {
            final List<Row> rows = randomRows(random, 0.01);
            rows.addAll(rows("always", 1, 1, 2));
            final List<ClassifiedProduct> products = classify(rows, DEFAULTS);
            assertEquals(
                    rows.stream().map(Row::product).distinct().sorted().toList(),
                    products.stream().map(ClassifiedProduct::product).sorted().toList());
            final List<ClassCell> matrix = ClassCell.matrix(products);
            assertEquals(10, matrix.size());
            assertEquals(products.size(), matrix.stream().mapToInt(ClassCell::products).sum());
            assertEquals(
                    1, matrix.stream().mapToDouble(ClassCell::shareOfProducts).sum(), ROUNDING);
            assertEquals(1, matrix.stream().mapToDouble(ClassCell::shareOfValue).sum(), ROUNDING);
            assertEquals(
                    rows.stream().mapToDouble(Row::value).sum(),
                    matrix.stream().mapToDouble(ClassCell::value).sum(),
                    1e-9); // sums of a few hundred amounts of cents
            assertEquals(
                    1, products.get(products.size() - 1).place().orElseThrow().cumulativeShare());
        }
    }

    @Test
    void matrixOfNothingHasAllCells() {
        final List<ClassCell> matrix = ClassCell.matrix(List.of());
        assertEquals(
                List.of("AX", "AY", "AZ", "BX", "BY", "BZ", "CX", "CY", "CZ", ""),
                matrix.stream().map(cell -> cell.name().orElse("")).toList());
        assertEquals(List.of(), classify(List.of(), DEFAULTS));
        matrix.forEach(cell -> assertTrue(Double.isNaN(cell.shareOfProducts())));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.95, 0.5, 1, 2",
        "0.95, 0.8, 0.5, 1, 2",
        "0.8, 0.8, 0.5, 1, 2",
        "0.8, 1.1, 0.5, 1, 2",
        "NaN, 0.95, 0.5, 1, 2",
        "0.8, 0.95, 0, 1, 2",
        "0.8, 0.95, 1, 0.5, 2",
        "0.8, 0.95, 0.5, Infinity, 2",
        "0.8, 0.95, 0.5, NaN, 2",
        "0.8, 0.95, 0.5, 1, 1"
    })
    void settingsOutOfRangeAreRefused(
            final double a, final double b, final double x, final double y, final int periods) {
        assertThrows(
                IllegalArgumentException.class,
                () -> new ClassificationSettings(a, b, x, y, periods));
    }

    @Test
    void cancellationPasses() {
        assertThrows(
                CancellationException.class,
                () ->
                        AbcXyzClassifier.classify(
                                demand(rows("P", 1, 1, 2)),
                                new SummedValues(),
                                DEFAULTS,
                                fraction -> {
                                    throw new CancellationException();
                                }));
    }
}
