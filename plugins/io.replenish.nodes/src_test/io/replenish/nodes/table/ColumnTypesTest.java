// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.replenish.engine.data.ColumnContract;
import io.replenish.engine.data.ColumnType;
import io.replenish.engine.data.SalesColumns;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.knime.core.data.DataType;
import org.knime.core.data.def.BooleanCell;
import org.knime.core.data.def.IntCell;
import org.knime.core.data.def.LongCell;
import org.knime.core.data.def.StringCell;

class ColumnTypesTest {

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OTHER")
    void typeOfTheEngine_isFoundAgainInKnimesType(final ColumnType type) {
        assertEquals(type, ColumnTypes.of(ColumnTypes.toKnime(type)));
    }

    @Test
    void int_isAnInteger() {
        assertEquals(ColumnType.INTEGER, ColumnTypes.of(IntCell.TYPE));
    }

    @Test
    void boolean_isNoNumberAlthoughKnimeLendsItOne() {
        assertEquals(ColumnType.OTHER, ColumnTypes.of(BooleanCell.TYPE));
    }

    @Test
    void mixedColumn_isNeitherTextNorNumber() {
        assertEquals(
                ColumnType.OTHER,
                ColumnTypes.of(DataType.getCommonSuperType(StringCell.TYPE, LongCell.TYPE)));
    }

    @Test
    void other_isNeverWritten() {
        assertThrows(IllegalArgumentException.class, () -> ColumnTypes.toKnime(ColumnType.OTHER));
    }

    @Test
    void table_hasTheColumnsOfTheContractInOrder() {
        final String[] names =
                SalesColumns.ALL.stream().map(ColumnContract::name).toArray(String[]::new);
        assertEquals(
                Arrays.asList(names),
                Arrays.asList(ColumnTypes.table(SalesColumns.ALL).getColumnNames()));
    }
}
