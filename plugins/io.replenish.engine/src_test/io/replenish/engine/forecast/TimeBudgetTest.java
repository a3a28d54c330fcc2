// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.engine.data.Progress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Searches that end early, by a clock that ticks whenever it is read. */
class TimeBudgetTest {

    private static final double[] VALUES = SeriesForecasterTest.seasonal(72, 12, 3);

    private static ForecastSettings within(final long ticks, final ForecastSettings settings) {
        return settings.withBudget(
                Optional.of(
                        new TimeBudget(
                                Duration.ofNanos(ticks), new AtomicLong()::getAndIncrement)));
    }

    @ParameterizedTest
    @EnumSource
    void withoutTime_thereIsStillAModelAndItSaysSo(final Search search) {
        final LearnedSeries learned =
                SeriesForecaster.learn(
                        VALUES,
                        12,
                        within(
                                0,
                                ForecastSettings.defaults()
                                        .withSearch(search)
                                        .withOutliers(true)
                                        .withHeldOut(6)));
        assertFalse(learned.isFallback());
        assertTrue(learned.trace().cutShort());
        assertTrue(
                learned.trace().notes().stream().anyMatch(n -> n.contains("cut short after")),
                () -> learned.trace().notes().toString());
    }

    @Test
    void moreTime_moreModels() {
        final ForecastSettings grid =
                ForecastSettings.defaults()
                        .withSearch(Search.GRID)
                        .withTransform(TransformChoice.NONE)
                        .withBounds(new OrderBounds(2, 1, 2, 1, 1, 1, 3));
        int before = 0;
        for (final int ticks : new int[] {0, 5, 10}) {
            final SelectionTrace trace =
                    SeriesForecaster.learn(VALUES, 12, within(ticks, grid)).trace();
            assertTrue(trace.cutShort());
            assertTrue(trace.models().size() > before);
            before = trace.models().size();
        }
    }

    @Test
    void enoughTime_changesNothing() {
        final LearnedSeries free = SeriesForecaster.learn(VALUES, 12, ForecastSettings.defaults());
        final LearnedSeries limited =
                SeriesForecaster.learn(VALUES, 12, within(100_000, ForecastSettings.defaults()));
        assertEquals(free.model().state(), limited.model().state());
        assertEquals(free.trace(), limited.trace());
        assertFalse(limited.trace().cutShort());
    }

    @Test
    void negativeTime_isRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new TimeBudget(Duration.ofNanos(-1), () -> 0));
    }

    /** Each likelihood asks; a search of a whole grid would try hundreds of models after it. */
    @Test
    void interruptedThread_stopsWithinAFit() {
        Thread.currentThread().interrupt();
        try {
            assertThrows(
                    CancellationException.class,
                    () -> SeriesForecaster.learn(VALUES, 12, ForecastSettings.defaults()));
        } finally {
            assertTrue(Thread.interrupted());
        }
    }

    /** Cancelled by the first report, long before the only series is learned. */
    @Test
    void runningSearch_isAskedWhetherItIsStillWanted() {
        final ForecastSettings grid =
                ForecastSettings.defaults()
                        .withSearch(Search.GRID)
                        .withBounds(new OrderBounds(5, 2, 5, 2, 1, 2, 14));
        final double[] reported = {-1};
        final Progress cancelling =
                fraction -> {
                    reported[0] = fraction;
                    throw new CancellationException();
                };
        final List<Observations> one =
                List.of(Observations.of(SeriesForecasterTest.seasonal(600, 12, 3)));
        assertThrows(
                CancellationException.class,
                () -> SeriesForecaster.learnAll(one, 12, grid, 1, cancelling));
        assertEquals(0, reported[0]);
    }
}
