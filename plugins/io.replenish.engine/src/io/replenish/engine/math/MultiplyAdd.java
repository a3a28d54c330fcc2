// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.math;

import java.lang.management.ManagementFactory;

/**
 * The sum of a product and a number, for loops in which the time goes: with one rounding where the
 * processor has an instruction for that, with two elsewhere. {@link Math#fma} itself rounds once
 * everywhere, but where there is no such instruction it costs a thousand times as much. Results on
 * two kinds of processor can thus differ in the last digits.
 */
public final class MultiplyAdd {

    private static final boolean FUSED = isFast();

    private MultiplyAdd() {}

    /** Returns {@code a * b + c}. */
    public static double of(final double a, final double b, final double c) {
        return FUSED ? Math.fma(a, b, c) : a * b + c;
    }

    /** Only a HotSpot VM can be asked; its management is no part of Java SE, and may be missing. */
    private static boolean isFast() {
        try {
            return Boolean.parseBoolean(
                    ManagementFactory.getPlatformMXBean(
                                    com.sun.management.HotSpotDiagnosticMXBean.class)
                            .getVMOption("UseFMA")
                            .getValue());
        } catch (LinkageError | RuntimeException e) {
            return false;
        }
    }
}
