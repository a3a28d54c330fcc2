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

    /** Returns the three scores as one number of three digits, such as 555. */
    public int code() {
        return 100 * recency + 10 * frequency + monetary;
    }
}
