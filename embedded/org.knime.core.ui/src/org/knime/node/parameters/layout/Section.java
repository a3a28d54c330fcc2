// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.node.parameters.layout;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Makes a part of the dialog a section with a heading. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Section {

    /**
     * The heading. Without a default: KNIME 5.9 and later require it, and refuse a class that was
     * compiled without.
     */
    String title();

    /** Text shown under the heading. */
    String description() default "";

    /** Whether the section opens in a drawer at the side. */
    boolean sideDrawer() default false;
}
