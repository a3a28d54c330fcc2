// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.basket;

/**
 * What may be chosen for one item.
 *
 * @param use what each option takes of the limited resource, such as money tied up in stock
 * @param benefit what each option is good for, such as the demand that it serves
 */
public record ItemOptions(double[] use, double[] benefit) {

    /**
     * Checks and copies the options.
     *
     * @throws IllegalArgumentException if there is none, or if a number is not finite or missing
     */
    public ItemOptions {
        if (use.length == 0 || use.length != benefit.length) {
            throw new IllegalArgumentException(
                    "an item needs options with a use and a benefit each: "
                            + use.length
                            + " uses, "
                            + benefit.length
                            + " benefits");
        }
        for (int option = 0; option < use.length; option++) {
            if (!Double.isFinite(use[option]) || !Double.isFinite(benefit[option])) {
                throw new IllegalArgumentException(
                        "use and benefit of option "
                                + option
                                + " must be finite: "
                                + use[option]
                                + ", "
                                + benefit[option]);
            }
        }
        use = use.clone();
        benefit = benefit.clone();
    }
}
