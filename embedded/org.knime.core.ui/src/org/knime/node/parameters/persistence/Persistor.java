// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.node.parameters.persistence;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the class that saves and loads a field, or all fields of a class, in a form of its own. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD})
public @interface Persistor {

    /** A class with a constructor without arguments. */
    @SuppressWarnings("rawtypes")
    Class<? extends NodeParametersPersistor> value();
}
