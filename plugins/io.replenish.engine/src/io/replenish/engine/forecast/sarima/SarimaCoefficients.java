// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast.sarima;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * The ARMA coefficients of a seasonal model, factor by factor.
 *
 * @param ar \(\phi_1..\phi_p\)
 * @param ma \(\theta_1..\theta_q\)
 * @param seasonalAr \(\Phi_1..\Phi_P\)
 * @param seasonalMa \(\Theta_1..\Theta_Q\)
 */
public record SarimaCoefficients(
        double[] ar, double[] ma, double[] seasonalAr, double[] seasonalMa) {

    /** Copies the arrays. */
    public SarimaCoefficients {
        ar = ar.clone();
        ma = ma.clone();
        seasonalAr = seasonalAr.clone();
        seasonalMa = seasonalMa.clone();
    }

    /**
     * Takes the coefficients of an order from one array: those of p, q, P and then Q.
     *
     * @throws IllegalArgumentException if there are not as many as the order asks for
     */
    public static SarimaCoefficients of(final SarimaOrder order, final double[] all) {
        if (all.length != order.coefficients()) {
            throw new IllegalArgumentException(
                    "the order "
                            + order
                            + " has "
                            + order.coefficients()
                            + " coefficients, not "
                            + all.length);
        }
        int at = 0;
        return new SarimaCoefficients(
                Arrays.copyOfRange(all, at, at += order.p()),
                Arrays.copyOfRange(all, at, at += order.q()),
                Arrays.copyOfRange(all, at, at += order.seasonalP()),
                Arrays.copyOfRange(all, at, at + order.seasonalQ()));
    }

    /** Returns all coefficients in one array, in the order of the components. */
    public double[] toArray() {
        return Stream.of(ar, ma, seasonalAr, seasonalMa).flatMapToDouble(Arrays::stream).toArray();
    }

    /** Returns whether there are as many of each kind as the order asks for. */
    boolean fit(final SarimaOrder order) {
        return ar.length == order.p()
                && ma.length == order.q()
                && seasonalAr.length == order.seasonalP()
                && seasonalMa.length == order.seasonalQ();
    }

    /**
     * Returns whether all roots of the autoregressive polynomials are farther from zero than a
     * radius, those of the seasonal one in terms of the seasonal lag.
     */
    public boolean autoregressiveRootsBeyond(final double radius) {
        return PartialAutocorrelations.rootsBeyond(radius, ar)
                && PartialAutocorrelations.rootsBeyond(radius, seasonalAr);
    }

    /** Likewise for the moving average polynomials. */
    public boolean movingAverageRootsBeyond(final double radius) {
        return PartialAutocorrelations.rootsBeyond(radius, negative(ma))
                && PartialAutocorrelations.rootsBeyond(radius, negative(seasonalMa));
    }

    private static double[] negative(final double[] coefficients) {
        return Arrays.stream(coefficients).map(c -> -c).toArray();
    }

    @Override
    public boolean equals(final Object other) {
        return other instanceof SarimaCoefficients that
                && Arrays.equals(ar, that.ar)
                && Arrays.equals(ma, that.ma)
                && Arrays.equals(seasonalAr, that.seasonalAr)
                && Arrays.equals(seasonalMa, that.seasonalMa);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(
                new int[] {
                    Arrays.hashCode(ar),
                    Arrays.hashCode(ma),
                    Arrays.hashCode(seasonalAr),
                    Arrays.hashCode(seasonalMa)
                });
    }

    @Override
    public String toString() {
        return "ar="
                + Arrays.toString(ar)
                + " ma="
                + Arrays.toString(ma)
                + " sar="
                + Arrays.toString(seasonalAr)
                + " sma="
                + Arrays.toString(seasonalMa);
    }
}
