// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.node.parameters;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/**
 * Marks a parameter, or a section of the layout, as shown only when the user asks for advanced
 * settings.
 */
@Retention(RetentionPolicy.RUNTIME)
public @interface Advanced {}
