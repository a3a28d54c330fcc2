// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandardNormalTest {

    /** The exponential function alone loses some units in the last place far out. */
    private static final double DIGITS = 3e-15;

    /** Of z, in double precision, with 40 digits by mpmath 1.3.0. */
    @ParameterizedTest
    @CsvSource({
        "0.0, 0.5, 0.39894228040143267794, 0.25",
        "0.1, 0.46017216272297101633, 0.3509353312047146611, 0.21253931480124977414",
        "0.125, 0.45026177516988710702, 0.33955496504851359575, 0.20390870226941145378",
        "0.37, 0.35569124519945325065, 0.24094255862413569142, 0.13327124925426152295",
        "1.0, 0.15865525393145705141, 0.083315470587686298383, 0.037669891671885376516",
        "1.9, 0.028716559816001805229, 0.011054351124273174953, 0.0038566463399413868998",
        "2.6, 0.0046611880237187490446, 0.0014638803720168662487, 0.00042754952823744833397",
        "5.0, 2.8665157187919391167e-7, 5.3461655338328149539e-8, 9.6716475937765819882e-9",
        "8.3, 5.2055697448902540246e-17, 6.1016547250421511584e-18, 7.0598161552634064764e-19",
        "15.0, 3.6709661993127508858e-51, 2.4260250875289830483e-52, 1.5964284009638156696e-53",
        "37.0, 5.7255712225245768227e-300, 1.5451991905122024593e-301, 4.1671088147138617028e-303",
        "-1.0, 0.84134474606854294859, 1.0833154705876862984, 0.96233010832811462348",
        "-4.0, 0.99996832875816688008, 4.0000071452584324057, 8.4999984548959482514"
    })
    void functions_haveNearlyAllDigits(
            final double z, final double tail, final double loss, final double secondLoss) {
        assertEquals(1, StandardNormal.upperTail(z) / tail, DIGITS);
        assertEquals(1, StandardNormal.cumulative(-z) / tail, DIGITS);
        assertEquals(1, StandardNormal.loss(z) / loss, DIGITS);
        assertEquals(1, StandardNormal.secondLoss(z) / secondLoss, DIGITS);
    }

    /** Between the points of the table as at them; Commons Math has 14 digits here. */
    @Test
    void tail_isThatOfCommonsMath() {
        final NormalDistribution normal = new NormalDistribution(null, 0, 1);
        for (double z = -8; z < 8; z += 0.0009765625) {
            assertEquals(1, StandardNormal.cumulative(z) / normal.cumulativeProbability(z), 3e-14);
        }
    }

    /** Of each tail the probability is known to nearly all digits, see above. */
    @Test
    void quantile_hasTheProbabilityThatItIsOf() {
        for (double probability = 0x1p-1000; probability < 0.5; probability *= 1.07) {
            final double quantile = StandardNormal.quantile(probability);
            assertEquals(
                    1,
                    StandardNormal.cumulative(quantile) / probability,
                    DIGITS * (1 + quantile * quantile),
                    () -> "of a value that is exact to the last digit");
        }
        for (double probability = 0.001; probability < 1; probability += 0.001) {
            assertEquals(
                    probability,
                    StandardNormal.cumulative(StandardNormal.quantile(probability)),
                    DIGITS);
        }
    }

    /** R 4, {@code print(qnorm(c(0.025, 0.8, 0.975, 1e-10)), digits = 16)}. */
    @ParameterizedTest
    @CsvSource({
        "0.025, -1.959963984540054",
        "0.5, 0",
        "0.8, 0.8416212335729143",
        "0.975, 1.959963984540054",
        "1e-10, -6.361340902404056"
    })
    void quantile_isThatOfR(final double probability, final double quantile) {
        assertEquals(quantile, StandardNormal.quantile(probability), DIGITS);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void noProbability_isRefused(final double probability) {
        assertThrows(IllegalArgumentException.class, () -> StandardNormal.quantile(probability));
    }

    @Test
    void endsOfTheWorld_areReached() {
        assertEquals(Double.NEGATIVE_INFINITY, StandardNormal.quantile(0));
        assertEquals(Double.POSITIVE_INFINITY, StandardNormal.quantile(1));
        assertEquals(0, StandardNormal.upperTail(40));
        assertEquals(0, StandardNormal.loss(Double.POSITIVE_INFINITY));
        assertEquals(1, StandardNormal.upperTail(Double.NEGATIVE_INFINITY));
        assertEquals(50, StandardNormal.loss(-50));
        assertEquals(1250.5, StandardNormal.secondLoss(-50));
        assertTrue(Double.isNaN(StandardNormal.upperTail(Double.NaN)));
        assertTrue(Double.isNaN(StandardNormal.loss(Double.NaN)));
    }
}
