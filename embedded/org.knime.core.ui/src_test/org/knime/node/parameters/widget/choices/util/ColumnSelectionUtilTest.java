// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.node.parameters.widget.choices.util;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.replenish.embedded.ui.ParametersInput;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.knime.core.data.DataColumnSpec;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.DataType;
import org.knime.core.data.DoubleValue;
import org.knime.core.data.StringValue;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.data.def.IntCell;
import org.knime.core.data.def.StringCell;

class ColumnSelectionUtilTest {

    private static final DataTableSpec SPEC =
            new DataTableSpec(
                    new String[] {"text", "int", "double"},
                    new DataType[] {StringCell.TYPE, IntCell.TYPE, DoubleCell.TYPE});

    private static final ParametersInput INPUT = ParametersInput.ofTables(null, SPEC);

    private static List<String> names(final List<DataColumnSpec> columns) {
        return columns.stream().map(DataColumnSpec::getName).toList();
    }

    @Test
    void compatibleColumnsKeepTheirOrder() {
        assertEquals(
                List.of("int", "double"), names(ColumnSelectionUtil.getDoubleColumns(INPUT, 1)));
        assertEquals(List.of("text"), names(ColumnSelectionUtil.getStringColumns(SPEC)));
        assertEquals(
                List.of("text", "int", "double"),
                names(
                        ColumnSelectionUtil.getCompatibleColumns(
                                SPEC, StringValue.class, DoubleValue.class)));
        assertEquals("int", ColumnSelectionUtil.getFirstDoubleColumn(SPEC).orElseThrow().getName());
    }

    @Test
    void aTableThatIsNotThereHasNoColumns() {
        assertEquals(List.of(), ColumnSelectionUtil.getAllColumnsOfFirstPort(INPUT));
        assertEquals(Optional.empty(), ColumnSelectionUtil.getFirstColumnOfFirstPort(INPUT));
        assertEquals(
                List.of(),
                ColumnSelectionUtil.getCompatibleColumns((DataTableSpec) null, DoubleValue.class));
    }

    static final class SecondInput extends CompatibleColumnsProvider {
        SecondInput() {
            super(DoubleValue.class);
        }

        @Override
        public int getInputTableIndex() {
            return 1;
        }
    }

    @Test
    void aProviderOffersTheColumnsWithTheirTypes() {
        assertEquals(
                List.of("int", "double"),
                new SecondInput().computeState(INPUT).stream().map(c -> c.id()).toList());
        assertEquals(
                IntCell.TYPE.getPreferredValueClass().getName(),
                new SecondInput().computeState(INPUT).get(0).type().id());
        assertEquals(List.of(), new AllColumnsProvider().computeState(INPUT));
    }
}
