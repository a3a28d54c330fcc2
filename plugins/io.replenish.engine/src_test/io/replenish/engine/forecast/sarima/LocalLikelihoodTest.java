// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast.sarima;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.engine.forecast.sarima.LocalLikelihood.Foreseen;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is foreseen of neighbours, against what fitting them finds. */
class LocalLikelihoodTest {

    private static final int OBSERVATIONS = 600;

    /**
     * Score, Wald and likelihood ratio statistics differ by terms of higher order, which are a
     * small share of the statistic where the coefficient is small.
     */
    private static final double SHARE = 0.2;

    /** And what a quick search may leave of twice the log-likelihood. */
    private static final double LEFT = 0.1;

    private static final double NONE = 1e-9;

    /** Derivatives are differences at 1e-7, and the normal equations are damped by 1e-4. */
    private static final double OF_DIFFERENCES = 1e-5;

    /** The tests are the same but for the first observations of the series. */
    private static final double SHARE_AT_THE_START = 0.02;

    private static final SarimaOrder CENTRE = new SarimaOrder(1, 0, 0, 0, 0, 1, 4);

    @ParameterizedTest
    @CsvSource({"1, 0, 1, 1", "1, 0, 0, 2"})
    void moreCoefficients_gainWhatFittingThemGains(
            final int p, final int q, final int seasonalP, final int seasonalQ)
            throws NonStationaryException {
        final SarimaOrder larger = new SarimaOrder(p, 0, q, seasonalP, 0, seasonalQ, 4);
        final Fits fits = new Fits();
        final Foreseen foreseen = new LocalLikelihood(fits.fit(CENTRE)).foresee(larger);
        final double gained = fits.twice(larger) - fits.twice(CENTRE);
        assertTrue(gained > 1, "the series must have more to tell: " + gained);
        assertEquals(gained, foreseen.gain(), SHARE * gained + LEFT);
        assertEquals(0, foreseen.loss(), LEFT);
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 0, 0", "0, 0, 0, 1"})
    void fewerCoefficients_loseWhatFittingThemLoses(
            final int p, final int q, final int seasonalP, final int seasonalQ)
            throws NonStationaryException {
        final SarimaOrder smaller = new SarimaOrder(p, 0, q, seasonalP, 0, seasonalQ, 4);
        final Fits fits = new Fits();
        final Foreseen foreseen = new LocalLikelihood(fits.fit(CENTRE)).foresee(smaller);
        final double lost = fits.twice(CENTRE) - fits.twice(smaller);
        assertTrue(lost > 1, "the coefficient must matter: " + lost);
        assertEquals(lost, foreseen.loss(), SHARE * lost + LEFT);
        assertEquals(0, foreseen.gain(), NONE);
    }

    @Test
    void anotherCoefficientInstead_losesAndGains() throws NonStationaryException {
        final SarimaOrder other = new SarimaOrder(0, 0, 1, 0, 0, 1, 4);
        final Fits fits = new Fits();
        final Foreseen foreseen = new LocalLikelihood(fits.fit(CENTRE)).foresee(other);
        final double change = fits.twice(other) - fits.twice(CENTRE);
        assertTrue(foreseen.loss() > 1 && foreseen.gain() > 1);
        assertEquals(
                change,
                foreseen.gain() - foreseen.loss(),
                SHARE * (foreseen.gain() + foreseen.loss()) + LEFT);
    }

    @Test
    void sameModel_neitherGainsNorLoses() throws NonStationaryException {
        final Foreseen same = new LocalLikelihood(new Fits().fit(CENTRE)).foresee(CENTRE);
        assertEquals(0, same.loss(), LEFT);
        assertEquals(0, same.gain(), LEFT);
    }

    /** At zero, the derivative by either coefficient is the series, one observation later. */
    @ParameterizedTest
    @CsvSource({"1, 0", "0, 1"})
    void firstCoefficient_gainsWhatTheFirstAutocorrelationSays(final int p, final int q)
            throws NonStationaryException {
        final Fits fits = new Fits();
        final double[] y = fits.series;
        double product = 0;
        double later = 0;
        double all = y[0] * y[0];
        for (int t = 1; t < y.length; t++) {
            product += y[t] * y[t - 1];
            later += y[t - 1] * y[t - 1];
            all += y[t] * y[t];
        }
        final double gain = -y.length * Math.log(1 - product * product / later / all);
        final LocalLikelihood around =
                new LocalLikelihood(fits.fit(new SarimaOrder(0, 0, 0, 0, 0, 0, 4)));
        assertEquals(
                gain,
                around.foresee(new SarimaOrder(p, 0, q, 0, 0, 0, 4)).gain(),
                OF_DIFFERENCES * gain);
    }

    /**
     * Godfrey, L. G. (1979). Testing the adequacy of a time series model. <i>Biometrika</i> 66: the
     * score tests against one more coefficient of either kind are the same.
     */
    @Test
    void oneMoreOfEitherKind_gainsTheSame() throws NonStationaryException {
        final LocalLikelihood around = new LocalLikelihood(new Fits().fit(CENTRE));
        final double autoregressive = around.foresee(new SarimaOrder(2, 0, 0, 0, 0, 1, 4)).gain();
        final double movingAverage = around.foresee(new SarimaOrder(1, 0, 1, 0, 0, 1, 4)).gain();
        assertEquals(autoregressive, movingAverage, SHARE_AT_THE_START * autoregressive);
    }

    @Test
    void twoMoreOfAKind_areNotReached() throws NonStationaryException {
        final LocalLikelihood around = new LocalLikelihood(new Fits().fit(CENTRE));
        assertTrue(around.reaches(new SarimaOrder(2, 0, 1, 1, 0, 2, 4)));
        assertTrue(around.reaches(new SarimaOrder(0, 0, 0, 0, 0, 0, 4)));
        assertFalse(around.reaches(new SarimaOrder(3, 0, 0, 0, 0, 1, 4)));
    }

    @Test
    void withoutDerivatives_nothingIsReached() throws NonStationaryException {
        final SarimaEstimator.Maximum bare = new Fits().fit(CENTRE).withoutDerivatives();
        assertFalse(new LocalLikelihood(bare).reaches(CENTRE));
    }

    /** Models of one series, with a little of everything. */
    private static final class Fits {

        private final double[] series = drawn();
        private final SarimaData data =
                new SarimaData(series, new double[0][], new SarimaOrder(0, 0, 0, 0, 0, 0, 4));

        private static double[] drawn() {
            final double[] noise =
                    RandomModels.gaussian(OBSERVATIONS + 20, new SplittableRandom(5));
            final double[] y = new double[noise.length];
            for (int t = 9; t < y.length; t++) {
                y[t] = 0.25 * y[t - 1] + 0.1 * y[t - 2] + 0.08 * y[t - 4];
                y[t] += noise[t] + 0.25 * noise[t - 4] + 0.1 * noise[t - 8];
            }
            return Arrays.copyOfRange(y, 20, y.length);
        }

        SarimaEstimator.Maximum fit(final SarimaOrder order) throws NonStationaryException {
            return new SarimaEstimator(data, order)
                    .maximise(List.of(), SarimaEstimator.Effort.SINGLE);
        }

        double twice(final SarimaOrder order) throws NonStationaryException {
            return 2 * fit(order).logLikelihood();
        }
    }
}
