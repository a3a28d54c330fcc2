// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.embedded.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.knime.core.data.DataColumnSpec;
import org.knime.core.data.DataColumnSpecCreator;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.node.InvalidSettingsException;
import org.knime.node.parameters.NodeParameters;
import org.knime.node.parameters.NodeParametersInput;
import org.knime.node.parameters.widget.choices.ChoicesProvider;
import org.knime.node.parameters.widget.choices.ColumnChoicesProvider;
import org.knime.node.parameters.widget.choices.util.ColumnSelectionUtil;

class DefaultsCheckTest {

    private static final DataTableSpec NUMBERS =
            new DataTableSpec(new DataColumnSpecCreator("n", DoubleCell.TYPE).createSpec());

    private static final Map<String, ParametersInput> INPUTS =
            Map.of("a missing table", ParametersInput.ofTables((DataTableSpec) null));

    static class Base implements NodeParameters {
        String m_column = "";

        Base() {}

        Base(final NodeParametersInput input) {
            m_column =
                    ColumnSelectionUtil.getFirstColumnOfFirstPort(input)
                            .map(DataColumnSpec::getName)
                            .orElse("");
        }
    }

    @Test
    void defaultsThatFitHaveNoProblem() {
        assertEquals(List.of(), DefaultsCheck.problems(Base.class, INPUTS));
    }

    static final class Strict extends Base {
        Strict() {}

        Strict(final NodeParametersInput input) {
            super(input);
        }

        @Override
        public void validate() throws InvalidSettingsException {
            if (m_column.isEmpty()) {
                throw new InvalidSettingsException("Select a column.");
            }
        }
    }

    @Test
    void defaultsThatAreNotValidAreNamedWithTheirInput() {
        assertEquals(
                List.of(
                        "Strict without any input: org.knime.core.node.InvalidSettingsException: Select a column.",
                        "Strict with a missing table: org.knime.core.node.InvalidSettingsException: Select a column."),
                DefaultsCheck.problems(Strict.class, INPUTS));
        assertEquals(
                1,
                DefaultsCheck.problems(
                                Strict.class, Map.of("numbers", ParametersInput.ofTables(NUMBERS)))
                        .size(),
                "valid with a column");
    }

    static final class Hasty implements NodeParameters {
        String m_column = "";

        Hasty() {}

        Hasty(final NodeParametersInput input) {
            m_column = input.getInTableSpec(0).orElseThrow().getColumnSpec(0).getName();
        }
    }

    @Test
    void aConstructorThatNeedsItsInputIsNamed() {
        final List<String> problems = DefaultsCheck.problems(Hasty.class, INPUTS);
        assertEquals(1, problems.size());
        assertTrue(
                problems.get(0)
                        .startsWith("Hasty with a missing table: java.lang.IllegalStateException"),
                problems.get(0));
    }

    static final class HastyChoices implements ColumnChoicesProvider {
        @Override
        public List<DataColumnSpec> columnChoices(final NodeParametersInput context) {
            return context.getInTableSpec(0).orElseThrow().stream().toList();
        }
    }

    static final class WithHastyChoices implements NodeParameters {
        @ChoicesProvider(HastyChoices.class)
        String m_column = "";
    }

    @Test
    void choicesThatNeedTheirInputAreNamed() {
        final List<String> problems = DefaultsCheck.problems(WithHastyChoices.class, INPUTS);
        assertEquals(1, problems.size());
        assertTrue(
                problems.get(0)
                        .startsWith(
                                "WithHastyChoices with a missing table: java.util.NoSuchElementException"),
                problems.get(0));
    }
}
