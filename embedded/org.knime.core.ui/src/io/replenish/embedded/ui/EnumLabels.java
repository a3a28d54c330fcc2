// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.embedded.ui;

import java.util.Locale;
import java.util.Optional;
import org.knime.node.parameters.widget.choices.Label;

/** How constants of enums are shown. */
public final class EnumLabels {

    private EnumLabels() {}

    /**
     * Returns the text of the constant's {@link Label}, or else its name in words: {@code
     * MOVING_MEAN}, "Moving mean".
     */
    public static String title(final Enum<?> constant) {
        return label(constant).map(Label::value).orElseGet(() -> inWords(constant.name()));
    }

    /** Returns the explanation in the constant's {@link Label}, empty if there is none. */
    public static String description(final Enum<?> constant) {
        return label(constant).map(Label::description).orElse("");
    }

    private static Optional<Label> label(final Enum<?> constant) {
        try {
            return Optional.ofNullable(
                    constant.getDeclaringClass()
                            .getField(constant.name())
                            .getAnnotation(Label.class));
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("Not a constant: " + constant, e);
        }
    }

    private static String inWords(final String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT)
                + name.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
