// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.node.parameters.widget.text.util;

import java.util.function.Function;
import org.knime.core.node.InvalidSettingsException;
import org.knime.node.parameters.widget.text.TextInputWidgetValidation.PatternValidation;

/** Checks names of new columns, in {@code validate()} and while the user types. */
public final class ColumnNameValidationUtils {

    private static final String NO_SPACE_AT_ENDS = "\\S(.*\\S)?";

    private ColumnNameValidationUtils() {}

    /**
     * Checks a name that may be empty.
     *
     * @throws InvalidSettingsException with the text of the function if the name is blank or not
     *     trimmed
     */
    public static void validatePossiblyEmptyColumnName(
            final String columnName,
            final Function<InvalidColumnNameState, String> invalidStateToMessage)
            throws InvalidSettingsException {
        if (columnName == null || columnName.isEmpty()) {
            return;
        }
        if (columnName.isBlank()) {
            throw new InvalidSettingsException(
                    invalidStateToMessage.apply(InvalidColumnNameState.BLANK));
        }
        if (columnName.trim().length() != columnName.length()) {
            throw new InvalidSettingsException(
                    invalidStateToMessage.apply(InvalidColumnNameState.NOT_TRIMMED));
        }
    }

    /**
     * Checks a name.
     *
     * @throws InvalidSettingsException with the text of the function if the name is empty, blank or
     *     not trimmed
     */
    public static void validateColumnName(
            final String columnName,
            final Function<InvalidColumnNameState, String> invalidStateToMessage)
            throws InvalidSettingsException {
        if (columnName == null || columnName.isEmpty()) {
            throw new InvalidSettingsException(
                    invalidStateToMessage.apply(InvalidColumnNameState.EMPTY));
        }
        validatePossiblyEmptyColumnName(columnName, invalidStateToMessage);
    }

    /** What is wrong with a name. */
    public enum InvalidColumnNameState {
        /** It has no character. */
        EMPTY,
        /** It has only white space. */
        BLANK,
        /** It starts or ends with white space. */
        NOT_TRIMMED
    }

    /** Checks, while the user types, a name that may be empty. */
    public static final class EmptyOrColumnNameValidation extends PatternValidation {
        @Override
        public String getPattern() {
            return "(" + NO_SPACE_AT_ENDS + ")?";
        }

        @Override
        public String getErrorMessage() {
            return "Leave the name empty, or let it neither start nor end with white space.";
        }
    }

    /** Checks a name while the user types. */
    public static final class ColumnNameValidation extends PatternValidation {
        @Override
        public String getPattern() {
            return NO_SPACE_AT_ENDS;
        }

        @Override
        public String getErrorMessage() {
            return "A column name neither starts nor ends with white space.";
        }
    }
}
