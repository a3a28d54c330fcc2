// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.node.parameters.widget.number;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.knime.node.parameters.updates.StateProvider;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MaxValidation;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation;

/**
 * Bounds of a number field, checked while the user types (and not when settings are loaded: see
 * {@code validate()}).
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface NumberInputWidget {

    /** The lower bound; that of the field's type by default. */
    Class<? extends MinValidation> minValidation() default NumberInputDefaults.TypeMin.class;

    /** The upper bound; that of the field's type by default. */
    Class<? extends MaxValidation> maxValidation() default NumberInputDefaults.TypeMax.class;

    /** Provides a lower bound that changes while the dialog is open. */
    Class<? extends StateProvider<? extends MinValidation>> minValidationProvider() default
            NumberInputDefaults.NoMinProvider.class;

    /** Provides an upper bound that changes while the dialog is open. */
    Class<? extends StateProvider<? extends MaxValidation>> maxValidationProvider() default
            NumberInputDefaults.NoMaxProvider.class;
}
