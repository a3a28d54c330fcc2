// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.node.parameters.array;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.knime.node.parameters.updates.StateProvider;

/**
 * How the dialog shows an array or list of {@link org.knime.node.parameters.WidgetGroup} elements.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface ArrayWidget {

    /** The label of the button that adds an element. */
    String addButtonText() default "";

    /** How one element is laid out. */
    ElementLayout elementLayout() default ElementLayout.VERTICAL_CARD;

    /** The title of an element; its number is appended. */
    String elementTitle() default "";

    /** Whether elements can be moved up and down. */
    boolean showSortButtons() default false;

    /** Whether the user can neither add nor remove elements. */
    boolean hasFixedSize() default false;

    /**
     * Provides the value of an element that the user adds; the element's own defaults by default.
     */
    @SuppressWarnings("rawtypes")
    Class<? extends StateProvider> elementDefaultValueProvider() default StateProvider.class;

    /** The ways to lay out an element. */
    enum ElementLayout {
        /** A card a control per line. */
        VERTICAL_CARD,
        /** All controls in one line. */
        HORIZONTAL_SINGLE_LINE
    }
}
