// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.engine.data.Progress;
import io.replenish.engine.demand.DemandClass;
import io.replenish.engine.demand.PeriodUnit;
import io.replenish.engine.forecast.ForecastModel;
import io.replenish.engine.forecast.ModelState;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapeChoiceTest {

    private static StockItem item(final String demandClass, final double packSize) {
        return new StockItem(
                "A",
                5,
                4,
                0,
                demandClass,
                StockGoal.service(ServiceMeasure.CYCLE_SERVICE, 0.95),
                10,
                StockoutCost.perUnit(2),
                0,
                packSize,
                1,
                StockLimits.NONE,
                0,
                0);
    }

    private static PlanningSettings settings(final DemandShape shape, final boolean wholeUnits) {
        return new PlanningSettings(
                1, 0.2, PeriodUnit.DAY, shape, wholeUnits, Shortage.BACKORDER, Budget.none());
    }

    private static ItemPolicy policy(
            final StockItem item, final DemandOutlook outlook, final PlanningSettings settings) {
        return InventoryPlanner.plan(List.of(item), Map.of("A", outlook), settings, Progress.none())
                .lines()
                .get(0)
                .policy()
                .orElseThrow();
    }

    private static ForecastOutlook mean(final double... values) {
        return new ForecastOutlook(
                ForecastModel.of(new ModelState("MEAN", new int[] {1, 1}, new double[0], values)));
    }

    /** Mean 50 and 500 over five periods, deviations of 20 and 40 % of it; whole units or not. */
    @ParameterizedTest
    @CsvSource({
        ", 10, 0.2, true, Normal, 'by mean and deviation, the class is not known'",
        "none, 10, 0.2, true, Normal, 'by mean and deviation, the class is not known'",
        "smooth, 10, 0.2, true, Normal, by the demand class smooth and mean and deviation",
        "Smooth, 10, 0.2, true, Normal, by the demand class smooth and mean and deviation",
        "smooth, 2, 0.8, true, Negative binomial, by the demand class smooth and mean and deviation",
        "erratic, 10, 0.2, true, Gamma, by the demand class erratic",
        "erratic, 2, 0.8, true, Negative binomial, by the demand class erratic",
        "erratic, 2, 0.8, false, Gamma, by the demand class erratic",
        "intermittent, 10, 0.4, true, Negative binomial, by the demand class intermittent",
        "intermittent, 10, 0.05, true, Gamma, by the demand class intermittent",
        "intermittent, 10, 0.4, false, Gamma, by the demand class intermittent",
        "lumpy, 100, 0.4, true, Negative binomial, by the demand class lumpy",
        "lumpy, 1000, 0.4, true, Gamma, by the demand class lumpy",
        "lumpy, 10, 0, true, Certain, the forecast is certain"
    })
    void automaticShape_followsTheDemandClass(
            final String demandClass,
            final double perPeriod,
            final double variation,
            final boolean wholeUnits,
            final String distribution,
            final String reason) {
        final DemandOutlook outlook =
                Outlooks.independent(perPeriod, variation * perPeriod * Math.sqrt(5));
        final ItemPolicy policy =
                policy(item(demandClass, 1), outlook, settings(DemandShape.AUTOMATIC, wholeUnits));
        assertEquals(distribution, policy.demand().title());
        assertEquals(reason, policy.shape().reason());
        assertEquals(
                demandClass == null ? "" : demandClass.toLowerCase(java.util.Locale.ROOT),
                policy.shape().demandClass().map(DemandClass::title).orElse(""));
    }

    @ParameterizedTest
    @CsvSource({
        "GAMMA, 1, Gamma, as set",
        "POISSON, 1, Poisson, as set",
        "POISSON, 0.5, Gamma, 'not stocked in whole units, so by the demand class erratic'",
        "EMPIRICAL, 1, Gamma, 'too few past errors, so by the demand class erratic'"
    })
    void shapeThatIsSet_isKeptWhereItCanBe(
            final DemandShape shape,
            final double packSize,
            final String distribution,
            final String reason) {
        final ItemPolicy policy =
                policy(
                        item("erratic", packSize),
                        Outlooks.independent(10, 4),
                        settings(shape, true));
        assertEquals(distribution, policy.demand().title());
        assertEquals(reason, policy.shape().reason());
    }

    /** Ten units every fifth day: an interval of five, always the same size. */
    @Test
    void classOfTheSeries_countsUnlessTheItemHasOne() {
        final double[] values = new double[100];
        Arrays.setAll(values, i -> i % 5 == 0 ? 10 : 0);
        final PlanningSettings settings = settings(DemandShape.AUTOMATIC, true);
        final ItemPolicy own = policy(item(null, 1), mean(values), settings);
        assertEquals("by the demand class intermittent", own.shape().reason());
        assertEquals("Negative binomial", own.demand().title());
        final ItemPolicy given = policy(item("erratic", 1), mean(values), settings);
        assertEquals("by the demand class erratic", given.shape().reason());
    }

    @Test
    void unknownClass_isAReason() {
        final PlanLine line =
                InventoryPlanner.plan(
                                List.of(item("AX", 1)),
                                Map.of("A", Outlooks.independent(10, 4)),
                                settings(DemandShape.AUTOMATIC, true),
                                Progress.none())
                        .lines()
                        .get(0);
        assertEquals(
                "The demand class is \"AX\" but has to be one of smooth, erratic, intermittent,"
                        + " lumpy, none.",
                line.reason());
    }

    /** The quantile of all sums of five days in a row, by brute force. */
    @Test
    void empiricalShape_hasTheQuantileOfPastSums() {
        final SplittableRandom random = new SplittableRandom(5);
        final double[] values =
                random.doubles(400).map(u -> u < 0.2 ? 40 + 20 * random.nextDouble() : 1).toArray();
        final ItemPolicy policy =
                policy(item(null, 1), mean(values), settings(DemandShape.EMPIRICAL, false));
        assertEquals("Empirical", policy.demand().title());
        assertEquals("by the past errors of the forecast", policy.shape().reason());
        final double[] sums = new double[values.length - 4];
        Arrays.setAll(sums, i -> Arrays.stream(values, i, i + 5).sum());
        final double mean = Arrays.stream(sums).average().orElseThrow();
        final double deviation =
                Math.sqrt(
                        Arrays.stream(sums)
                                .map(s -> (s - mean) * (s - mean))
                                .average()
                                .orElseThrow());
        Arrays.sort(sums);
        final double quantile = sums[(int) Math.ceil(0.95 * sums.length) - 1];
        assertEquals(
                policy.demand().mean()
                        + policy.demand().standardDeviation() * (quantile - mean) / deviation,
                policy.reorderPoint(),
                1e-6);
        // where sums are skewed to the right, a normal distribution asks for less
        final ItemPolicy normal =
                policy(item(null, 1), mean(values), settings(DemandShape.NORMAL, false));
        assertEquals(normal.demand().mean(), policy.demand().mean(), 1e-9);
        assertEquals(
                normal.demand().standardDeviation(), policy.demand().standardDeviation(), 1e-6);
        assertTrue(policy.reorderPoint() > normal.reorderPoint());
    }

    /** Half the days of past demand decide, the other half count how often it was enough. */
    @Test
    void empiricalShape_keepsItsPromiseWhereDemandIsSkewed() {
        final SplittableRandom random = new SplittableRandom(20_261_125);
        final int days = 4000;
        final double[] values =
                random.doubles(2 * days).map(u -> u < 0.05 ? 100 : 10 * u).toArray();
        final double point =
                policy(
                                item(null, 1),
                                mean(Arrays.copyOf(values, days)),
                                settings(DemandShape.EMPIRICAL, false))
                        .reorderPoint();
        int enough = 0;
        for (int start = days; start < 2 * days; start += 5) {
            enough += Arrays.stream(values, start, start + 5).sum() <= point ? 1 : 0;
        }
        // 800 stretches: four standard errors are 0.031
        assertEquals(0.95, enough / 800.0, 0.031);
    }
}
