// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.node.parameters.widget.text;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.knime.node.parameters.updates.StateProvider;
import org.knime.node.parameters.widget.text.TextInputWidgetValidation.MaxLengthValidation;
import org.knime.node.parameters.widget.text.TextInputWidgetValidation.MinLengthValidation;
import org.knime.node.parameters.widget.text.TextInputWidgetValidation.PatternValidation;

/**
 * Edits a text field in one line, checked while the user types (and not when settings are loaded).
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface TextInputWidget {

    /** The text shown in an empty field. */
    String placeholder() default "";

    /** The pattern that the whole text must match. */
    Class<? extends PatternValidation> patternValidation() default PatternValidation.class;

    /** The greatest length. */
    Class<? extends MaxLengthValidation> maxLengthValidation() default MaxLengthValidation.class;

    /** The least length. */
    Class<? extends MinLengthValidation> minLengthValidation() default MinLengthValidation.class;

    /** Provides a placeholder that changes while the dialog is open. */
    Class<? extends StateProvider<String>> placeholderProvider() default
            TextInputDefaults.NoPlaceholder.class;

    /** Provides a pattern that changes while the dialog is open. */
    Class<? extends StateProvider<? extends PatternValidation>> patternValidationProvider() default
            TextInputDefaults.NoPattern.class;

    /** Provides a greatest length that changes while the dialog is open. */
    Class<? extends StateProvider<? extends MaxLengthValidation>>
            maxLengthValidationProvider() default TextInputDefaults.NoMaxLength.class;

    /** Provides a least length that changes while the dialog is open. */
    Class<? extends StateProvider<? extends MinLengthValidation>>
            minLengthValidationProvider() default TextInputDefaults.NoMinLength.class;
}
