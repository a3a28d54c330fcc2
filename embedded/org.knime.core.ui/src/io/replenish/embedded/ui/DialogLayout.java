// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.embedded.ui;

import java.util.Objects;
import java.util.stream.Stream;
import org.knime.node.parameters.layout.Inside;
import org.knime.node.parameters.layout.Layout;

/** The parts of the dialog that a field lies in. */
final class DialogLayout {

    private DialogLayout() {}

    /**
     * Returns the parts, innermost first; none if neither the field nor its class has a {@link
     * Layout}.
     */
    static Stream<Class<?>> parts(final ParameterField field) {
        final Layout layout =
                field.annotation(Layout.class).orElse(field.owner().getAnnotation(Layout.class));
        return Stream.iterate(
                layout == null ? null : layout.value(), Objects::nonNull, DialogLayout::parent);
    }

    private static Class<?> parent(final Class<?> part) {
        final Inside inside = part.getAnnotation(Inside.class);
        return inside == null ? part.getEnclosingClass() : inside.value();
    }
}
