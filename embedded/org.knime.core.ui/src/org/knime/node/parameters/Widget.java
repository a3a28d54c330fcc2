// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.node.parameters;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a field of a parameters class a control of the node's dialog. KNIME's element {@code
 * effect} is left out on purpose: its type changes in KNIME 5.12, so a class that sets it cannot be
 * read there. Put {@code @Effect} on the field instead.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
@Inherited
public @interface Widget {

    /** The label of the control. */
    String title();

    /** The help text, an XHTML fragment; also the option's text in the node description. */
    String description();

    /** Whether the control is shown only among the advanced settings; see also {@link Advanced}. */
    boolean advanced() default false;
}
