// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.node.parameters.updates;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/**
 * Shows, hides, enables or disables a control, or a part of the layout, depending on other values.
 */
@Retention(RetentionPolicy.RUNTIME)
public @interface Effect {

    /** The condition. */
    Class<? extends EffectPredicateProvider> predicate();

    /** What happens if the condition holds; the opposite happens if it does not. */
    EffectType type();

    /** What an effect does. */
    enum EffectType {
        /** Makes the control editable. */
        ENABLE,
        /** Makes the control read-only. */
        DISABLE,
        /** Makes the control visible. */
        SHOW,
        /** Makes the control invisible. */
        HIDE
    }
}
