// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.segmentation;

/**
 * Scores of a customer from 1 to 5, the best.
 *
 * @param recency 5 for those who bought most recently
 * @param frequency 5 for those with most orders
 * @param monetary 5 for those who spent most
 */
public record RfmScore(int recency, int frequency, int monetary) {

    /** Scores a customer by the cut points of recency, frequency and monetary value. */
    static RfmScore of(final Rfm customer, final ScoreRule rule, final double[][] cuts) {
        final double[] values = customer.values();
        return new RfmScore(
                recency(values[0], rule, cuts),
                rule.band(cuts[1], values[1]),
                rule.band(cuts[2], values[2]));
    }

    /** Scores a recency in days: the fewer, the better. */
    static int recency(final double days, final ScoreRule rule, final double[][] cuts) {
        return ScoreRule.BANDS + 1 - rule.band(cuts[0], days);
    }

    /** Returns the three scores as one number of three digits, such as 555. */
    public int code() {
        return 100 * recency + 10 * frequency + monetary;
    }
}
