// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.node.parameters.persistence;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Sets the key under which a field is saved. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Persist {

    /** The key; the field's name without {@code m_} if empty. */
    String configKey() default "";

    /**
     * Whether the setting is an internal one, which flow variables cannot control; appends {@code
     * _Internals}.
     */
    boolean hidden() default false;
}
