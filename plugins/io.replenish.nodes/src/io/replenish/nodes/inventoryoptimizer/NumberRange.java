// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.inventoryoptimizer;

import org.knime.core.node.InvalidSettingsException;

/** Refuses numbers of the dialog that are out of range, with the way out. */
final class NumberRange {

    private NumberRange() {}

    static void share(final double value, final String name) throws InvalidSettingsException {
        check(
                value > 0 && value < 1,
                value,
                name,
                "Enter a share above 0 and below 1, such as 0.95 for 95 %.");
    }

    static void above0(final double value, final String name) throws InvalidSettingsException {
        check(
                value > 0 && value < Double.POSITIVE_INFINITY,
                value,
                name,
                "Enter a number above 0.");
    }

    static void notNegative(final double value, final String name) throws InvalidSettingsException {
        check(
                value >= 0 && value < Double.POSITIVE_INFINITY,
                value,
                name,
                "Enter 0 or a number above.");
    }

    static void atMost(
            final double greatest, final double value, final String name, final String why)
            throws InvalidSettingsException {
        check(value <= greatest, value, name, "Enter at most " + greatest + why);
    }

    private static void check(
            final boolean valid, final double value, final String name, final String wayOut)
            throws InvalidSettingsException {
        if (!valid) {
            throw new InvalidSettingsException("The " + name + " is " + value + ". " + wayOut);
        }
    }
}
