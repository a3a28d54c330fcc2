// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.node.parameters.widget;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.knime.node.parameters.widget.text.util.ColumnNameValidationUtils.validateColumnName;
import static org.knime.node.parameters.widget.text.util.ColumnNameValidationUtils.validatePossiblyEmptyColumnName;

import org.junit.jupiter.api.Test;
import org.knime.core.node.InvalidSettingsException;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MaxValidation;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsPositiveDoubleValidation;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsPositiveIntegerValidation;
import org.knime.node.parameters.widget.text.util.ColumnNameValidationUtils.ColumnNameValidation;
import org.knime.node.parameters.widget.text.util.ColumnNameValidationUtils.EmptyOrColumnNameValidation;

class ValidationTest {

    @Test
    void messagesNameTheBoundAndWhetherItIsAllowed() {
        assertEquals(
                "Enter a number of at least 1.",
                new IsPositiveIntegerValidation().getErrorMessage());
        assertEquals(
                "Enter a number greater than 0.",
                new IsPositiveDoubleValidation().getErrorMessage());
        assertEquals(
                "Enter a number of at most 1000000.",
                new MaxValidation() {
                    @Override
                    protected double getMax() {
                        return 1e6;
                    }
                }.getErrorMessage());
    }

    @Test
    void columnNamesAreCheckedForSpaceAtTheirEnds() {
        assertThrows(InvalidSettingsException.class, () -> validateColumnName("", Enum::name));
        assertEquals(
                "BLANK",
                assertThrows(
                                InvalidSettingsException.class,
                                () -> validatePossiblyEmptyColumnName(" ", Enum::name))
                        .getMessage());
        assertEquals(
                "NOT_TRIMMED",
                assertThrows(
                                InvalidSettingsException.class,
                                () -> validateColumnName("a ", Enum::name))
                        .getMessage());
        assertDoesNotThrow(() -> validatePossiblyEmptyColumnName("", Enum::name));
        assertDoesNotThrow(() -> validateColumnName("a b", Enum::name));
    }

    @Test
    void patternsAgreeWithTheChecks() {
        assertTrue("a b".matches(new ColumnNameValidation().getPattern()));
        assertFalse(" a".matches(new ColumnNameValidation().getPattern()));
        assertFalse("".matches(new ColumnNameValidation().getPattern()));
        assertTrue("".matches(new EmptyOrColumnNameValidation().getPattern()));
    }
}
