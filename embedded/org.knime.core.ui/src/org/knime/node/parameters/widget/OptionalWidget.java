// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.node.parameters.widget;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.knime.node.parameters.updates.StateProvider;

/**
 * For a field of type {@link java.util.Optional}: what value it takes when the user switches it on.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface OptionalWidget {

    /** The provider of that value. */
    Class<? extends DefaultValueProvider<?>> defaultProvider();

    /**
     * Provides the value of an optional field that is switched on.
     *
     * @param <T> the type inside the {@code Optional}
     */
    interface DefaultValueProvider<T> extends StateProvider<T> {

        @Override
        default void init(final StateProviderInitializer initializer) {
            initializer.computeBeforeOpenDialog();
        }
    }
}
