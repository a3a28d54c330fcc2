// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast.sarima;

import java.util.Arrays;

/**
 * The one-to-one map between the coefficients of a stationary autoregression and its partial
 * autocorrelations, each of which may be any number in (-1, 1): the parameters in which an
 * optimiser may move freely.
 *
 * <p>Barndorff-Nielsen, O. and Schou, G. (1973). On the parametrization of autoregressive models by
 * partial autocorrelations. <i>J. Multivariate Analysis</i> 3; Monahan, J. F. (1984).
 * <i>Biometrika</i> 71.
 */
final class PartialAutocorrelations {

    private PartialAutocorrelations() {}

    /** Returns \(\phi_1..\phi_p\) of the autoregression with these partial autocorrelations. */
    static double[] toCoefficients(final double[] partial) {
        final double[] phi = new double[partial.length];
        final double[] previous = new double[partial.length];
        for (int k = 0; k < partial.length; k++) {
            System.arraycopy(phi, 0, previous, 0, k);
            for (int i = 0; i < k; i++) {
                phi[i] = previous[i] - partial[k] * previous[k - 1 - i];
            }
            phi[k] = partial[k];
        }
        return phi;
    }

    /**
     * Returns the partial autocorrelations of \(\phi_1..\phi_p\). One of them is at or outside (-1,
     * 1), or NaN, if and only if the autoregression is not stationary.
     */
    static double[] fromCoefficients(final double[] phi) {
        final double[] partial = new double[phi.length];
        double[] current = phi.clone();
        for (int k = phi.length - 1; k >= 0; k--) {
            partial[k] = current[k];
            final double[] lower = new double[k];
            final double scale = 1 - partial[k] * partial[k];
            for (int i = 0; i < k; i++) {
                lower[i] = (current[i] + partial[k] * current[k - 1 - i]) / scale;
            }
            current = lower;
        }
        return partial;
    }

    /**
     * Returns whether all roots of {@code 1 - phi_1 B - ...} are farther from zero than a radius.
     */
    static boolean rootsBeyond(final double radius, final double[] phi) {
        final double[] scaled = phi.clone();
        double power = 1;
        for (int i = 0; i < scaled.length; i++) {
            power *= radius;
            scaled[i] *= power;
        }
        return isStationary(scaled);
    }

    /** Returns whether the autoregression is stationary. */
    static boolean isStationary(final double[] phi) {
        return Arrays.stream(fromCoefficients(phi)).allMatch(r -> Math.abs(r) < 1);
    }
}
