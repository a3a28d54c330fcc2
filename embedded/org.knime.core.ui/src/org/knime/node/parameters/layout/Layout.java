// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.node.parameters.layout;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/**
 * Places a field, or all fields of a class, into a part of the dialog: a class or interface that
 * may be a {@link Section}, lie inside another one and be ordered by {@link After} and {@link
 * Before}.
 */
@Retention(RetentionPolicy.RUNTIME)
public @interface Layout {

    /** The part of the dialog. */
    Class<?> value();
}
