// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Oracle: BigDecimal adds doubles exactly and rounds once. All comparisons are exact. */
class ExactSumTest {

    private static double sum(final double... terms) {
        final ExactSum sum = new ExactSum();
        for (final double term : terms) {
            sum.add(term);
        }
        return sum.value();
    }

    private static double oracle(final double... terms) {
        return Arrays.stream(terms)
                .mapToObj(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .doubleValue();
    }

    @Test
    void noTerms_sumToZero() {
        assertEquals(0.0, sum());
    }

    @Test
    void oneTerm_isItsOwnSum() {
        assertEquals(0.1, sum(0.1));
    }

    @Test
    void tenTenths_areOne() {
        final double[] tenths = new double[10];
        Arrays.fill(tenths, 0.1);
        assertEquals(1.0, sum(tenths));
    }

    @Test
    void smallTermBetweenLargeOnesThatCancel_survives() {
        assertEquals(1.0, sum(1e16, 1, -1e16));
    }

    @Test
    void termsThatCancel_giveThePositiveZero() {
        assertEquals(0.0, sum(-3.3, 3.3));
        assertEquals(0.0, sum(-0.0));
    }

    @Test
    void tieBetweenTwoDoubles_isRoundedToEvenUnlessALowerPartDecides() {
        final double half = Math.ulp(1.0) / 2;
        final double tiny = 1e-30;
        assertEquals(1.0, sum(1, half));
        assertEquals(1.0 + 2 * half, sum(1, half, tiny));
        assertEquals(1.0, sum(1, half, -tiny));
        assertEquals(1.0 + 4 * half, sum(1 + 2 * half, half));
        assertEquals(1.0 + 2 * half, sum(1 + 2 * half, half, -tiny));
    }

    @Test
    void randomTermsOfManyMagnitudes_sumAsBigDecimalDoes_inAnyOrder() {
        final SplittableRandom random = new SplittableRandom(20_111_209L);
        for (int trial = 0; trial < 500; trial++) {
            final double[] terms =
                    random.doubles(random.nextInt(1, 60), -1, 1)
                            .map(term -> Math.scalb(term, random.nextInt(-100, 100)))
                            .toArray();
            final double expected = oracle(terms);
            assertEquals(expected, sum(terms), () -> Arrays.toString(terms));
            Arrays.sort(terms);
            assertEquals(expected, sum(terms), () -> Arrays.toString(terms));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void termThatIsNotFinite_isRefused(final double term) {
        assertThrows(IllegalArgumentException.class, () -> sum(1, term));
    }
}
