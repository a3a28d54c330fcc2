// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.node.parameters.widget.choices;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the provider of what can be chosen in a field: a column, a text or a constant, or a filter
 * of columns.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface ChoicesProvider {

    /** The provider, a class with a constructor without arguments. */
    @SuppressWarnings("rawtypes")
    Class<? extends ChoicesStateProvider> value();
}
