// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataType;
import org.knime.core.data.def.BooleanCell;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.data.def.IntCell;
import org.knime.core.data.def.LongCell;
import org.knime.core.data.def.StringCell;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettings;

class ConfigTest {

    private final NodeSettings settings = new NodeSettings("s");

    static Stream<DataCell> cells() {
        return Stream.of(
                new DoubleCell(-0.0),
                new DoubleCell(Double.NaN),
                new IntCell(Integer.MIN_VALUE),
                new LongCell(Long.MAX_VALUE),
                BooleanCell.FALSE,
                new StringCell(""),
                new StringCell("ä\n"),
                DataType.getMissingCell());
    }

    @ParameterizedTest
    @MethodSource("cells")
    void cell_comesBack(final DataCell cell) throws InvalidSettingsException {
        settings.addDataCell("cell", cell);
        assertEquals(cell, settings.getDataCell("cell"));
        assertEquals(cell.getClass(), settings.getDataCell("cell").getClass());
    }

    @Test
    void nullCell_comesBackAsNull() throws InvalidSettingsException {
        settings.addDataCell("cell", null);
        assertNull(settings.getDataCell("cell"));
        assertNull(settings.getDataCell("cell", new IntCell(1)));
    }

    @Test
    void absentCell_isTheDefault() {
        final DataCell def = new IntCell(1);
        assertSame(def, settings.getDataCell("gone", def));
        assertThrows(InvalidSettingsException.class, () -> settings.getDataCell("gone"));
    }

    @Test
    void cellOfClassThatIsNone_isRefusedByName() {
        final Config config = settings.addConfig("cell");
        config.addString("datacell", "java.lang.Runtime");
        config.addConfig("java.lang.Runtime");
        final String message =
                assertThrows(InvalidSettingsException.class, () -> settings.getDataCell("cell"))
                        .getMessage();
        assertTrue(message.contains("java.lang.Runtime"), message);
    }

    @Test
    void type_comesBackAsTheSameObject() throws InvalidSettingsException {
        settings.addDataType("type", StringCell.TYPE);
        settings.addDataType("none", null);
        assertSame(StringCell.TYPE, settings.getDataType("type"));
        assertNull(settings.getDataType("none"));
        assertNull(settings.getDataType("gone", null));
    }

    @Test
    void typeThatIsNotNative_comesBackEqual() throws InvalidSettingsException {
        final DataType mixed = DataType.getCommonSuperType(StringCell.TYPE, BooleanCell.TYPE);
        settings.addDataType("type", mixed);
        assertEquals(mixed, settings.getDataType("type"));
        assertFalse(settings.getDataType("type").equals(StringCell.TYPE));
    }
}
