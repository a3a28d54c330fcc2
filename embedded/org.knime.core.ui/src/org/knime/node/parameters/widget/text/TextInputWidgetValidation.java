// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.node.parameters.widget.text;

import org.knime.node.parameters.validation.BuiltinValidation;

/** A condition on a text. */
public sealed interface TextInputWidgetValidation extends BuiltinValidation {

    /**
     * The parameters of a {@link PatternValidation}.
     *
     * @param pattern a regular expression in the syntax of JavaScript
     */
    record PatternValidationParams(String pattern) {}

    /** A pattern that the whole text must match. */
    abstract non-sealed class PatternValidation implements TextInputWidgetValidation {

        @Override
        public final PatternValidationParams getParameters() {
            return new PatternValidationParams(getPattern());
        }

        @Override
        public String getErrorMessage() {
            return "Enter a text of the form " + getPattern();
        }

        /** Returns the regular expression. */
        protected abstract String getPattern();

        /** At least one character that is no white space. */
        public static final class IsNotBlankValidation extends PatternValidation {
            @Override
            public String getErrorMessage() {
                return "Enter at least one character other than white space.";
            }

            @Override
            public String getPattern() {
                return ".*\\S.*";
            }
        }

        /** At least one character. */
        public static final class IsNotEmptyValidation extends MinLengthValidation {
            @Override
            public String getErrorMessage() {
                return "Enter at least one character.";
            }

            @Override
            protected int getMinLength() {
                return 1;
            }
        }

        /** Exactly one character. */
        public static final class IsSingleCharacterValidation extends PatternValidation {
            @Override
            public String getErrorMessage() {
                return "Enter exactly one character.";
            }

            @Override
            public String getPattern() {
                return "^.$";
            }
        }
    }

    /** The least length of the text. */
    abstract non-sealed class MinLengthValidation implements TextInputWidgetValidation {

        record MinLengthValidationParams(int minLength) {}

        @Override
        public final MinLengthValidationParams getParameters() {
            return new MinLengthValidationParams(getMinLength());
        }

        @Override
        public String getErrorMessage() {
            final int length = getMinLength();
            return "Enter at least " + length + (length == 1 ? " character." : " characters.");
        }

        /** Returns the least number of characters. */
        protected abstract int getMinLength();
    }

    /** The greatest length of the text. */
    abstract non-sealed class MaxLengthValidation implements TextInputWidgetValidation {

        record MaxLengthValidationParams(int maxLength) {}

        @Override
        public final MaxLengthValidationParams getParameters() {
            return new MaxLengthValidationParams(getMaxLength());
        }

        @Override
        public String getErrorMessage() {
            final int length = getMaxLength();
            return "Enter at most " + length + (length == 1 ? " character." : " characters.");
        }

        /** Returns the greatest number of characters. */
        protected abstract int getMaxLength();

        /** At most one character. */
        public static final class HasAtMaxOneCharValidation extends MaxLengthValidation {
            @Override
            public int getMaxLength() {
                return 1;
            }
        }
    }
}
