// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.node.parameters.widget.choices;

import io.replenish.embedded.ui.EnumLabels;

/**
 * A constant to choose.
 *
 * @param <E> the type of the constant
 * @param id the constant
 * @param text the value shown
 */
public record EnumChoice<E extends Enum<E>>(E id, String text) {

    /**
     * Returns a choice that is shown by the constant's {@link Label}, or else by its name in words.
     */
    public static <E extends Enum<E>> EnumChoice<E> fromEnumConst(final E enumConst) {
        return new EnumChoice<>(enumConst, EnumLabels.title(enumConst));
    }
}
