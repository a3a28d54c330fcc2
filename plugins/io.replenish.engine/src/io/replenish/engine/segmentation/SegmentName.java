// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.segmentation;

/**
 * Names that segments can have. Each stands for a typical place on the map of scores: how recently
 * the customers bought, and how much, that is the mean of the scores of frequency and monetary
 * value. The names of the constants are API, because saved models refer to them.
 */
public enum SegmentName {
    /** Recent, frequent, valuable. */
    CHAMPIONS("Champions", 4.7, 4.7, 4, 5, "Reward them and offer novelties first."),
    /** Frequent and valuable, seen not long ago. */
    LOYAL("Loyal customers", 4.0, 4.2, 3, 5, "Keep their favourites in stock and thank them."),
    /** Recent, with some orders. */
    POTENTIAL_LOYALISTS(
            "Potential loyalists", 4.5, 3.2, 3, 5, "Recommend what goes with their purchases."),
    /** Recent, with hardly any history. */
    NEW("New customers", 4.5, 1.6, 4, 5, "Welcome them and make the second order easy."),
    /** Fairly recent, little bought. */
    PROMISING("Promising", 3.5, 2.3, 3, 5, "Show them more of the range."),
    /** Average in everything and slipping. */
    NEED_ATTENTION("Need attention", 2.8, 3.3, 2, 4, "Remind them with a limited offer."),
    /** Little bought, some time ago. */
    ABOUT_TO_SLEEP("About to sleep", 2.6, 1.8, 2, 4, "Remind them of what they bought before."),
    /** Once valuable, not seen for long. */
    AT_RISK("At risk", 2.0, 4.2, 1, 3, "Find out in person why they stay away."),
    /** Some history, not seen for long. */
    HIBERNATING("Hibernating", 1.6, 2.7, 1, 3, "Try one offer to win them back."),
    /** Hardly anything bought, long ago. */
    LOST("Lost", 1.3, 1.4, 1, 2, "Spend nothing on them beyond the newsletter.");

    private final String title;
    private final double recency;
    private final double value;
    private final int lowestRecency;
    private final int highestRecency;
    private final String action;

    SegmentName(
            final String title,
            final double recency,
            final double value,
            final int lowestRecency,
            final int highestRecency,
            final String action) {
        this.title = title;
        this.recency = recency;
        this.value = value;
        this.lowestRecency = lowestRecency;
        this.highestRecency = highestRecency;
        this.action = action;
    }

    /** Returns the name for people, such as "At risk". */
    public String title() {
        return title;
    }

    /** Returns a sentence on what to do with such customers. */
    public String action() {
        return action;
    }

    /**
     * Tells whether the name is true of customers with this score of recency. Champions bought
     * lately; who is at risk or lost did not.
     */
    boolean admits(final int recencyScore) {
        return recencyScore >= lowestRecency && recencyScore <= highestRecency;
    }

    /**
     * Returns the squared distance of a segment to the place of this name, on the scales of scores.
     */
    double distance(final double recencyScore, final double valueScore) {
        final double dr = recencyScore - recency;
        final double dv = valueScore - value;
        return dr * dr + dv * dv;
    }
}
