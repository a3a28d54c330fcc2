// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.demand;

import java.util.Arrays;
import java.util.Optional;

/**
 * How regular demand is, by two figures: the average interval between periods with demand (ADI) and
 * the squared coefficient of variation of the sizes (CV²), with the cut-offs of [1].
 *
 * <p>[1] Syntetos, A. A., Boylan, J. E. and Croston, J. D. (2005). On the categorization of demand
 * patterns. <i>Journal of the Operational Research Society</i> 56.
 */
public enum DemandClass {
    /** Demand in most periods, of similar size. */
    SMOOTH("smooth"),
    /** Demand in most periods, of very different size. */
    ERRATIC("erratic"),
    /** Demand in few periods, of similar size. */
    INTERMITTENT("intermittent"),
    /** Demand in few periods, of very different size. */
    LUMPY("lumpy"),
    /** No demand at all in any period that counts. */
    NONE("none");

    /** Interval in periods from which on demand counts as intermittent. */
    public static final double ADI_CUT_OFF = 1.32;

    /** Squared coefficient of variation from which on sizes count as very different. */
    public static final double CV2_CUT_OFF = 0.49;

    private final String title;

    DemandClass(final String title) {
        this.title = title;
    }

    /** Returns the name of the class, such as "smooth". */
    public String title() {
        return title;
    }

    /**
     * Returns the class with a title, such as "smooth" or "Smooth".
     *
     * @return empty if there is none
     */
    public static Optional<DemandClass> titled(final String title) {
        return Arrays.stream(values())
                .filter(one -> one.title.equalsIgnoreCase(title.strip()))
                .findFirst();
    }

    /**
     * Returns the class of a series, which begins with its first demand.
     *
     * @param demand by period; NaN where it is not known
     */
    public static DemandClass ofSeries(final double... demand) {
        int periods = 0;
        int withDemand = 0;
        for (final double units : demand) {
            periods += Double.isNaN(units) || withDemand == 0 && !(units > 0) ? 0 : 1;
            withDemand += units > 0 ? 1 : 0;
        }
        if (withDemand == 0) {
            return NONE;
        }
        return of((double) periods / withDemand, cv2(demand, withDemand));
    }

    private static double cv2(final double[] demand, final int withDemand) {
        final double mean = Arrays.stream(demand).filter(d -> d > 0).map(d -> d / withDemand).sum();
        // relative deviations, since the squares of huge demand would overflow
        return Arrays.stream(demand)
                        .filter(d -> d > 0)
                        .map(d -> (d / mean - 1) * (d / mean - 1))
                        .sum()
                / (withDemand - 1);
    }

    /**
     * Returns the class of a series.
     *
     * @param adi average interval in periods, NaN if there is no demand
     * @param cv2 squared coefficient of variation of the sizes, NaN if there are fewer than two,
     *     which cannot vary
     */
    public static DemandClass of(final double adi, final double cv2) {
        if (Double.isNaN(adi)) {
            return NONE;
        } else if (adi < ADI_CUT_OFF) {
            return cv2 >= CV2_CUT_OFF ? ERRATIC : SMOOTH;
        }
        return cv2 >= CV2_CUT_OFF ? LUMPY : INTERMITTENT;
    }
}
