// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast;

/**
 * Something that happened to a series at one time and that its model does not explain.
 *
 * @param type what it did to the series
 * @param time the period in which it began, 0 for the first one of the series
 */
public record Outlier(Type type, int time) implements Regressor {

    static final String KIND = "OUTLIER";

    /** What is left of a temporary change after each period; Chen and Liu (1993). */
    private static final double DECAY = 0.7;

    /** What an outlier does to the series. */
    public enum Type {
        /** One value is off. */
        ADDITIVE("additive outlier", 0),
        /** All values from then on are off by the same amount. */
        LEVEL_SHIFT("level shift", 1),
        /** Values are off by an amount that fades. */
        TEMPORARY_CHANGE("temporary change", DECAY);

        private final String title;
        private final double decay;

        Type(final String title, final double decay) {
            this.title = title;
            this.decay = decay;
        }

        /** Returns the type in words. */
        public String title() {
            return title;
        }

        /** Returns the share of the effect that is left after each period. */
        double decay() {
            return decay;
        }
    }

    /**
     * Checks the time.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Outlier {
        if (time < 0) {
            throw new IllegalArgumentException("an outlier is at a time from 0, not at " + time);
        }
    }

    @Override
    public String title() {
        return type.title() + " at period " + (time + 1);
    }

    @Override
    public double[] column(final int from, final int count) {
        return Regressor.column(
                from, count, t -> t < time ? 0 : t == time ? 1 : Math.pow(type.decay, t - time));
    }

    @Override
    public ModelState state() {
        return new ModelState(KIND, new int[] {type.ordinal(), time}, new double[0], new double[0]);
    }
}
