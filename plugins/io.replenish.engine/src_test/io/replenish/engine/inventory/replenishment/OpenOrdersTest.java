// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.replenishment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.replenish.engine.demand.PeriodUnit;
import io.replenish.engine.forecast.ForecastModel;
import io.replenish.engine.forecast.ModelState;
import io.replenish.engine.forecast.SeriesModel;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OpenOrdersTest {

    private static final double NONE = Double.NaN;

    /** A model of the mean 10 with a standard deviation of 2, which has seen 40 periods. */
    private static ModelDemand model(final PeriodUnit unit, final LocalDate last) {
        final double[] values = new double[40];
        for (int period = 0; period < values.length; period++) {
            values[period] = period % 2 == 0 ? 8 : 12;
        }
        return new ModelDemand(
                new SeriesModel(
                        "A",
                        unit,
                        last,
                        ForecastModel.of(
                                new ModelState("MEAN", new int[] {1, 1}, new double[0], values))));
    }

    private static OpenOrder in(final double periods, final double quantity) {
        return new OpenOrder("A", quantity, periods, Optional.empty());
    }

    private static OpenOrder on(final String day) {
        return new OpenOrder("A", 1, NONE, Optional.of(LocalDate.parse(day)));
    }

    @Test
    void ordersOfOnePeriod_addUpAndTheLateOnesComeAtOnce() {
        final OpenOrders open =
                OpenOrders.of(
                        List.of(
                                in(0, 10),
                                in(2, 7),
                                in(-3, 5),
                                in(1.2, 8),
                                in(1e300, 4),
                                on("2023-11-30"),
                                on("2024-01-03")),
                        Map.of("A", TestDemand.of(10)));
        assertEquals(Map.of(1, 16.0, 3, 16.0, 1_000_000, 4.0), open.of("A"));
        assertEquals(2, open.overdue());
        assertEquals(0, open.unusable());
        assertEquals(Map.of(), open.of("B"));
    }

    @Test
    void ordersThatCannotBeUsed_areCounted() {
        final Optional<LocalDate> soon = Optional.of(LocalDate.of(2024, 1, 5));
        final OpenOrders open =
                OpenOrders.of(
                        List.of(
                                new OpenOrder(null, 1, 1, soon),
                                new OpenOrder("A", NONE, 1, soon),
                                new OpenOrder("A", -1, 1, soon),
                                new OpenOrder("A", Double.POSITIVE_INFINITY, 1, soon),
                                new OpenOrder("A", 1, NONE, Optional.empty()),
                                new OpenOrder("A", 1, Double.POSITIVE_INFINITY, Optional.empty()),
                                new OpenOrder("New", 1, 1, soon)),
                        Map.of("A", TestDemand.of(10)));
        assertEquals(6, open.unusable());
        assertEquals(1, open.withoutForecast());
        assertEquals(Map.of(), open.of("A"));
    }

    @ParameterizedTest
    @CsvSource({
        "DAY, 2024-02-28, 2024-03-01, 2",
        "DAY, 2024-02-28, 2024-02-28, 0",
        "WEEK, 2024-02-26, 2024-03-03, 0",
        "WEEK, 2024-02-26, 2024-03-04, 1",
        "WEEK, 2024-02-26, 2024-03-17, 2",
        "WEEK, 2024-02-26, 2024-02-25, -1",
        "MONTH, 2023-11-01, 2023-12-31, 1",
        "MONTH, 2023-11-01, 2024-01-01, 2",
        "MONTH, 2023-11-01, 2023-10-31, -1"
    })
    void daysFallIntoPeriodsOfTheCalendar(
            final PeriodUnit unit, final LocalDate last, final LocalDate day, final long step) {
        assertEquals(step, model(unit, last).step(day));
    }

    @ParameterizedTest
    @EnumSource
    void firstDays_fallIntoTheirOwnPeriod(final PeriodUnit unit) {
        final ModelDemand demand = model(unit, LocalDate.of(2023, 5, 1));
        for (int step = 1; step < 100; step++) {
            assertEquals(step, demand.step(demand.firstDay(step)));
            assertEquals(step - 1, demand.step(demand.firstDay(step).minusDays(1)));
        }
    }

    @Test
    void demandOfAModel_isItsForecast() {
        final ModelDemand demand = model(PeriodUnit.DAY, LocalDate.of(2023, 5, 1));
        final DemandAhead ahead = demand.ahead(12);
        assertEquals(12, ahead.periods());
        assertEquals(10, ahead.of(5), 1e-9);
        assertEquals(35, ahead.first(3.5), 1e-9);
        assertEquals(0.5, ahead.riskOfMoreThan(40, 4), 1e-9);
        assertEquals(PeriodUnit.DAY, demand.unit());
    }
}
