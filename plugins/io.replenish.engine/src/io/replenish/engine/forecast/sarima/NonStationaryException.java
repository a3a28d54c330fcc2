// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast.sarima;

import java.util.Arrays;

/**
 * An autoregression has a root on or inside the unit circle, so that no stationary process belongs
 * to it.
 */
public final class NonStationaryException extends Exception {

    private static final long serialVersionUID = 1;

    NonStationaryException(final double[] phi) {
        super("no stationary process has the autoregressive coefficients " + Arrays.toString(phi));
    }
}
