// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Seasons as sums of waves. */
class FourierTermsTest {

    /** Sines and cosines of sums of angles. */
    private static final double ROUNDING = 1e-12;

    @Test
    void allHarmonics_areAnOrthogonalBasisOfTheSeason() {
        for (final int period : new int[] {7, 12}) {
            final List<FourierTerm> terms = FourierTerms.of(period, period / 2);
            assertEquals(period - 1, terms.size());
            for (int i = 0; i < terms.size(); i++) {
                for (int j = 0; j <= i; j++) {
                    final double[] a = terms.get(i).column(0, period);
                    final double[] b = terms.get(j).column(0, period);
                    double product = 0;
                    for (int t = 0; t < period; t++) {
                        product += a[t] * b[t];
                    }
                    final boolean nyquist = 2 * terms.get(i).harmonic() == period;
                    assertEquals(
                            i == j ? period / (nyquist ? 1.0 : 2.0) : 0,
                            product,
                            ROUNDING * period);
                }
            }
        }
    }

    @Test
    void wave_repeatsToTheLastDigit() {
        final FourierTerm term = new FourierTerm(365, 7, true);
        assertArrayEquals(term.column(3, 50), term.column(3 + 365 * 1000, 50));
        assertThrows(IllegalArgumentException.class, () -> new FourierTerm(12, 7, true));
        assertThrows(IllegalArgumentException.class, () -> new FourierTerm(12, 0, true));
    }

    private static double[] yearly(final int n, final double size, final long seed) {
        final SplittableRandom random = new SplittableRandom(seed);
        final double[] values = new double[n];
        double noise = 0;
        for (int t = 0; t < n; t++) {
            noise = 0.4 * noise + random.nextDouble(-5, 5);
            final double angle = 2 * Math.PI * t / 365;
            values[t] = 100 + size * (20 * Math.sin(angle) - 10 * Math.cos(2 * angle)) + noise;
        }
        return values;
    }

    @Test
    void harmonicsOfASeries_areFound() {
        final FourierTerms found =
                FourierTerms.choose(Observations.of(yearly(1100, 1, 3)), 365, 0, Deadline.none());
        assertTrue(found.terms().containsAll(FourierTerms.of(365, 2)), found.test().conclusion());
        assertTrue(found.terms().size() <= 2 * 4, found.test().conclusion());
        assertTrue(found.test().statistic() > 100);
        // without a season, AICc takes now and then one wave for a small gain
        final FourierTerms none =
                FourierTerms.choose(Observations.of(yearly(1100, 0, 3)), 365, 0, Deadline.none());
        assertTrue(none.terms().size() <= 2 && none.test().statistic() < 10);
        assertEquals(
                2,
                FourierTerms.choose(Observations.of(yearly(1100, 0, 3)), 365, 1, Deadline.none())
                        .terms()
                        .size());
    }

    @Test
    void seriesWithALongSeason_isForecastWithIt() {
        final double[] values = yearly(1100 + 180, 1, 4);
        final LearnedSeries learned =
                SeriesForecaster.learn(
                        Arrays.copyOf(values, 1100), 365, ForecastSettings.defaults());
        assertTrue(learned.model().isSeasonal());
        assertEquals(365, learned.model().period());
        assertEquals(SelectionTrace.Test.LONG_SEASON, learned.trace().tests().get(0).name());
        final double[] mean = learned.model().forecast(180).mean();
        double error = 0;
        double naive = 0;
        for (int h = 0; h < 180; h++) {
            error += Math.abs(values[1100 + h] - mean[h]) / 180;
            naive += Math.abs(values[1100 + h] - values[1100 + h - 365]) / 180;
        }
        assertTrue(error < naive, error + " against " + naive);
        assertFalse(
                SeriesForecaster.learn(
                                Arrays.copyOf(values, 1100),
                                365,
                                ForecastSettings.defaults().withSeason(SeasonChoice.NEVER))
                        .model()
                        .isSeasonal());
        assertFalse(
                SeriesForecaster.learn(Arrays.copyOf(values, 500), 365, ForecastSettings.defaults())
                        .model()
                        .isSeasonal());
    }
}
