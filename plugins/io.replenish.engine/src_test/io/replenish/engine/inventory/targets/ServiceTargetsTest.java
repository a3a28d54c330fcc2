// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.targets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.engine.data.Progress;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Oracles: means by hand, brute force over all rules in decimal numbers, invariances. Rules by
 * themselves have tests of their own.
 */
class ServiceTargetsTest {

    /** A few roundings of numbers below 1. */
    private static final double ROUNDING = 1e-15;

    private static final List<String> SEGMENTS =
            List.of("Champions", "Loyal", "Lost", "No customer");

    /** A rule as users write it; null is any. */
    private record Given(String abc, String xyz, String segment, String target) {

        TargetRule rule(final int row) {
            return TargetRule.of(
                    "Row" + row,
                    Optional.ofNullable(abc),
                    Optional.ofNullable(xyz),
                    Optional.ofNullable(segment),
                    Double.parseDouble(target));
        }
    }

    private record Product(String name, String abc, String xyz) {}

    private record Demand(String product, String segment, long quantity) {}

    private static Given given(
            final String abc, final String xyz, final String segment, final String target) {
        return new Given(abc, xyz, segment, target);
    }

    private static TargetRules rules(final List<Given> given) {
        return new TargetRules(
                IntStream.range(0, given.size()).mapToObj(i -> given.get(i).rule(i)).toList());
    }

    private static ServiceTargets service(
            final List<Given> rules, final List<Product> products, final List<Demand> demand) {
        final ServiceTargets service = new ServiceTargets(rules(rules));
        products.forEach(
                product ->
                        service.addProduct(
                                product.name,
                                Optional.ofNullable(product.abc),
                                Optional.ofNullable(product.xyz)));
        demand.forEach(one -> service.addDemand(one.product, one.segment, one.quantity));
        return service;
    }

    private static List<ProductTarget> targets(
            final List<Given> rules, final List<Product> products, final List<Demand> demand) {
        return service(rules, products, demand).targets(Progress.none());
    }

    private static ProductTarget tea(
            final String abc, final String xyz, final List<Given> rules, final Demand... demand) {
        final List<ProductTarget> targets =
                targets(rules, List.of(new Product("tea", abc, xyz)), List.of(demand));
        assertEquals(1, targets.size());
        return targets.get(0);
    }

    private static Demand to(final String segment, final long quantity) {
        return new Demand("tea", segment, quantity);
    }

    @Test
    void unitsOfASegmentWithARuleOfItsOwn_moveTheTargetByTheirShare() {
        final List<Given> rules =
                List.of(
                        given("A", "X", null, "0.95"),
                        given("A", "X", "Champions", "0.99"),
                        given(null, null, null, "0.9"));
        final ProductTarget target =
                tea("A", "X", rules, to("Lost", 30), to("Champions", 62), to("Loyal", 8));

        assertEquals(0.62 * 0.99 + 0.38 * 0.95, target.target(), ROUNDING);
        assertEquals(
                "Class AX: 0.95; 62 % of the units go to Champions: 0.99; together 0.9748.",
                target.reason());
        assertEquals(Optional.of("AX"), target.bothClasses());
        assertTrue(target.isKnown());
    }

    @Test
    void withoutSegmentsTheRuleForAllOfThemCounts() {
        final List<Given> rules =
                List.of(given("A", null, null, "0.97"), given(null, null, "Lost", "0.5"));
        final ProductTarget unknown = tea("A", "Y", rules);
        assertEquals(0.97, unknown.target());
        assertEquals("Class AY: 0.97.", unknown.reason());

        final ProductTarget unsold = tea("A", "Y", rules, new Demand("cup", "Lost", 5));
        assertEquals(0.97, unsold.target());
        assertEquals("Class AY: 0.97; no units of it are known by segment.", unsold.reason());
    }

    @Test
    void segmentsThatReturnedMoreThanTheyBoughtHaveNoPart() {
        final List<Given> rules =
                List.of(given(null, null, null, "0.9"), given(null, null, "Lost", "0.5"));
        final ProductTarget mixed = tea(null, null, rules, to("Loyal", 10), to("Lost", -3));
        assertEquals(0.9, mixed.target());
        assertEquals("No class: 0.9.", mixed.reason());
        final ProductTarget returned = tea("B", null, rules, to("Lost", 3), to("Lost", -3));
        assertEquals(0.9, returned.target());
        assertEquals("Class B: 0.9; no units of it are known by segment.", returned.reason());
        assertEquals(Optional.empty(), returned.bothClasses());
    }

    @Test
    void aPartWithoutARuleLeavesTheProductWithoutATarget() {
        final List<Given> rules = List.of(given(null, null, "Lost", "0.5"));
        final ProductTarget part =
                tea("C", "Z", rules, to("Lost", 3), to("Loyal", 900), to("Champions", 97));
        assertTrue(Double.isNaN(part.target()));
        assertFalse(part.isKnown());
        assertEquals(
                "Class CZ: no rule matches the more than 99 % of the units that go to Loyal,"
                        + " Champions.",
                part.reason());
        assertEquals(Optional.of("CZ"), part.bothClasses());

        final ProductTarget all = tea("C", "Z", rules);
        assertTrue(Double.isNaN(all.target()));
        assertEquals("Class CZ: no rule matches it.", all.reason());
        assertEquals("No class: no rule matches it.", tea(null, null, List.of()).reason());
    }

    @Test
    void oneSegmentHasExactlyItsTarget() {
        final List<Given> rules = List.of(given(null, null, "Lost", "0.1"));
        final ProductTarget target = tea("C", "Z", rules, to("Lost", 3));
        assertEquals(0.1, target.target());
        assertEquals("Class CZ: 100 % of the units go to Lost: 0.1.", target.reason());
    }

    /** Two, then three segments with the same target: the mean is that target, to the last bit. */
    @Test
    void equalTargetsHaveThatMean() {
        final SplittableRandom random = new SplittableRandom(8);
        for (int trial = 0; trial < 1000; trial++) {
            final String target = "0." + (1 + random.nextInt(998));
            final List<Given> rules =
                    List.of(given(null, null, null, target), given(null, null, "Lost", target));
            final Demand[] demand =
                    SEGMENTS.stream()
                            .map(segment -> to(segment, 1 + random.nextInt(1000)))
                            .toArray(Demand[]::new);
            assertEquals(Double.parseDouble(target), tea("A", "X", rules, demand).target());
        }
    }

    @Test
    void smallSharesAreNotCalledNothing() {
        final List<Given> rules =
                List.of(given(null, null, null, "0.9"), given(null, null, "Lost", "0.8"));
        assertEquals(
                "Class AX: 0.9; less than 1 % of the units go to Lost: 0.8; together 0.8999.",
                tea("A", "X", rules, to("Lost", 1), to("Loyal", 999)).reason());
    }

    @Test
    void randomTargetsAreThoseOfBruteForceInDecimals() {
        final SplittableRandom random = new SplittableRandom(1);
        int known = 0;
        for (int trial = 0; trial < 300; trial++) {
            final List<Given> rules = randomRules(random);
            final List<Product> products = randomProducts(random);
            final List<Demand> demand = randomDemand(random);
            final List<ProductTarget> targets = targets(rules, products, demand);
            assertEquals(products.size(), targets.size());
            for (int i = 0; i < products.size(); i++) {
                final Optional<BigDecimal> expected = bruteForce(rules, products.get(i), demand);
                assertEquals(products.get(i).name, targets.get(i).product());
                assertEquals(
                        expected.map(BigDecimal::doubleValue).orElse(Double.NaN),
                        targets.get(i).target(),
                        ROUNDING);
                known += expected.isPresent() ? 1 : 0;
            }
        }
        assertTrue(known > 500 && known < 2900, "targets of both kinds: " + known);
    }

    private static List<Given> randomRules(final SplittableRandom random) {
        final Map<String, Given> rules = new LinkedHashMap<>();
        final int count = random.nextInt(25);
        for (int i = 0; i < count; i++) {
            final String abc = random.nextBoolean() ? null : "ABC".split("")[random.nextInt(3)];
            final String xyz = random.nextBoolean() ? null : "XYZ".split("")[random.nextInt(3)];
            final String segment = random.nextBoolean() ? null : SEGMENTS.get(random.nextInt(4));
            rules.put(
                    abc + xyz + segment, given(abc, xyz, segment, "0." + (1 + random.nextInt(98))));
        }
        return new ArrayList<>(rules.values());
    }

    /** Adds a rule for whatever has none. */
    private static List<Given> withAnyOther(final List<Given> rules) {
        final Given anyOther = given(null, null, null, "0.8");
        final List<Given> all = new ArrayList<>(rules);
        all.removeIf(rule -> rule.rule(0).hasConditionsOf(anyOther.rule(0)));
        all.add(anyOther);
        return all;
    }

    private static List<Product> randomProducts(final SplittableRandom random) {
        return IntStream.range(0, 10)
                .mapToObj(
                        i ->
                                new Product(
                                        "p" + i,
                                        random.nextInt(5) == 0
                                                ? null
                                                : "ABC".split("")[random.nextInt(3)],
                                        random.nextInt(5) == 0
                                                ? null
                                                : "XYZ".split("")[random.nextInt(3)]))
                .toList();
    }

    private static List<Demand> randomDemand(final SplittableRandom random) {
        return IntStream.range(0, 30)
                .mapToObj(
                        i ->
                                new Demand(
                                        "p" + random.nextInt(12),
                                        SEGMENTS.get(random.nextInt(4)),
                                        random.nextInt(-20, 100)))
                .toList();
    }

    private static Optional<BigDecimal> bruteForce(
            final List<Given> rules, final Product product, final List<Demand> demand) {
        final Map<String, Long> bySegment =
                demand.stream()
                        .filter(one -> one.product.equals(product.name))
                        .collect(
                                Collectors.groupingBy(
                                        Demand::segment, Collectors.summingLong(Demand::quantity)));
        bySegment.values().removeIf(quantity -> quantity <= 0);
        if (bySegment.isEmpty()) {
            return best(rules, product, null);
        }
        BigDecimal sum = BigDecimal.ZERO;
        long units = 0;
        for (final Map.Entry<String, Long> segment : bySegment.entrySet()) {
            final Optional<BigDecimal> target = best(rules, product, segment.getKey());
            if (target.isEmpty()) {
                return target;
            }
            sum = sum.add(target.get().multiply(BigDecimal.valueOf(segment.getValue())));
            units += segment.getValue();
        }
        return Optional.of(sum.divide(BigDecimal.valueOf(units), MathContext.DECIMAL128));
    }

    /** Looks for a rule with three conditions, then with two, and so on, each time from the top. */
    private static Optional<BigDecimal> best(
            final List<Given> rules, final Product product, final String segment) {
        for (int conditions = 3; conditions >= 0; conditions--) {
            for (final Given rule : rules) {
                final int fulfilled =
                        fulfilled(rule.abc, product.abc)
                                + fulfilled(rule.xyz, product.xyz)
                                + fulfilled(rule.segment, segment);
                if (fulfilled == conditions) {
                    return Optional.of(new BigDecimal(rule.target));
                }
            }
        }
        return Optional.empty();
    }

    /** 1 for a condition that is fulfilled, 0 for none, far below 0 for one that is not. */
    private static int fulfilled(final String condition, final String value) {
        if (condition == null) {
            return 0;
        }
        return condition.equals(value) ? 1 : -10;
    }

    @Test
    void orderOfProductsAndDemandChangesNoTarget() {
        final SplittableRandom random = new SplittableRandom(2);
        final List<Given> rules = withAnyOther(randomRules(random));
        final List<Product> products = new ArrayList<>(randomProducts(random));
        final List<Demand> demand = new ArrayList<>(randomDemand(random));
        final Set<ProductTarget> expected = Set.copyOf(targets(rules, products, demand));
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(products, new Random(seed));
            Collections.shuffle(demand, new Random(seed));
            assertEquals(expected, Set.copyOf(targets(rules, products, demand)));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 1024, 1L << 40})
    void theUnitOfTheQuantitiesChangesNothing(final long factor) {
        final SplittableRandom random = new SplittableRandom(3);
        final List<Given> rules = withAnyOther(randomRules(random));
        final List<Product> products = randomProducts(random);
        final List<Demand> demand = randomDemand(random);
        final List<Demand> inOtherUnits =
                demand.stream()
                        .map(one -> new Demand(one.product, one.segment, factor * one.quantity))
                        .toList();
        assertEquals(targets(rules, products, demand), targets(rules, products, inOtherUnits));
    }

    @Test
    void quantitiesThatAreNone_tinyOrHugeOnes() {
        final ServiceTargets service =
                new ServiceTargets(
                        rules(
                                List.of(
                                        given(null, null, null, "0.9"),
                                        given(null, null, "Lost", "0.8"))));
        service.addProduct("none", Optional.empty(), Optional.empty());
        service.addDemand("none", "Lost", Double.NaN);
        service.addDemand("none", "Lost", Double.POSITIVE_INFINITY);
        service.addProduct("tiny", Optional.empty(), Optional.empty());
        service.addDemand("tiny", "Lost", Double.MIN_VALUE);
        service.addDemand("tiny", "Loyal", Double.MIN_VALUE);
        service.addProduct("huge", Optional.empty(), Optional.empty());
        service.addDemand("huge", "Lost", Double.MAX_VALUE);
        service.addDemand("huge", "Loyal", Double.MAX_VALUE);
        final List<ProductTarget> targets = service.targets(Progress.none());
        assertEquals(0.9, targets.get(0).target());
        assertEquals(0.85, targets.get(1).target(), ROUNDING);
        assertEquals(0.85, targets.get(2).target(), ROUNDING);
    }

    @Test
    void aProductThatComesAgainHasATargetOnlyIfItsClassesAreTheSame() {
        final List<ProductTarget> targets =
                targets(
                        List.of(given(null, null, null, "0.9")),
                        List.of(
                                new Product("same", "A", "X"),
                                new Product("other", "A", "X"),
                                new Product("same", " a ", "x"),
                                new Product("other", "A", "Y"),
                                new Product("other", "A", "X")),
                        List.of());
        assertEquals(
                List.of(
                        new ProductTarget("same", Optional.of("AX"), 0.9, "Class AX: 0.9."),
                        new ProductTarget(
                                "other",
                                Optional.empty(),
                                Double.NaN,
                                "The product has several rows with different classes.")),
                targets);
    }

    @Test
    void aClassThatThereIsNot_isAReason() {
        final List<Given> rules = List.of(given(null, null, null, "0.9"));
        assertEquals("The class \"D\" is none of A, B or C.", tea("D", "X", rules).reason());
        assertEquals("The class \"AX\" is none of X, Y or Z.", tea("A", "AX", rules).reason());
        assertTrue(Double.isNaN(tea("D", "X", rules).target()));
    }

    @Test
    void segmentsOfRulesWithoutDemandAreNamed() {
        final ServiceTargets service =
                service(
                        List.of(
                                given("A", null, "Champion", "0.9"),
                                given("B", null, "Champion", "0.8"),
                                given(null, null, "Lost \u00e9\u4e00", "0.7"),
                                given(null, null, "Lost", "0.6")),
                        List.of(),
                        List.of(to("Lost", 1), to("Champions", 1)));
        assertEquals(
                List.of("Champion", "Lost \u00e9\u4e00"),
                List.copyOf(service.segmentsWithoutDemand()));
        assertEquals(List.of(), service.targets(Progress.none()));
    }

    @Test
    void cancellationStopsTheWork() {
        final ServiceTargets service =
                service(
                        List.of(given(null, null, null, "0.9")),
                        List.of(new Product("tea", "A", "X")),
                        List.of());
        final CancellationException stop = new CancellationException();
        assertEquals(
                stop,
                assertThrows(
                        CancellationException.class,
                        () ->
                                service.targets(
                                        fraction -> {
                                            throw stop;
                                        })));
    }
}
