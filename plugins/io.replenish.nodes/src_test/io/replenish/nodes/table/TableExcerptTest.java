// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.replenish.nodes.testing.Tables;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.data.def.StringCell;
import org.knime.core.node.BufferedDataTable;

class TableExcerptTest {

    private static final DataTableSpec SPEC =
            Tables.spec("Name", StringCell.TYPE, "Value", DoubleCell.TYPE);

    private static final BufferedDataTable TABLE =
            Tables.table(
                    SPEC,
                    Tables.row("low", -2.0),
                    Tables.row("none", null),
                    Tables.row("high", 9.0),
                    Tables.row("also high", 9.0),
                    Tables.row("middle", 3.0));

    private static BitSet rows(final int... rows) {
        final BitSet set = new BitSet();
        IntStream.of(rows).forEach(set::set);
        return set;
    }

    private static BitSet largest(final int count) throws Exception {
        return TableExcerpt.largest(TABLE, "Value", count, Tables.context());
    }

    @Test
    void excerpt_hasTheRowsInTheirOrderUnderTheirIds() throws Exception {
        final BufferedDataTable excerpt = TableExcerpt.of(TABLE, rows(4, 1), Tables.context());
        assertArrayEquals(SPEC.getColumnNames(), excerpt.getDataTableSpec().getColumnNames());
        assertEquals(List.of("r1", "r4"), Tables.keys(excerpt));
        assertEquals(List.of("none", "middle"), Tables.texts(excerpt, "Name"));
        assertEquals(List.of("?", "3.0"), Tables.texts(excerpt, "Value"));
    }

    @Test
    void largest_areThoseOfTheLargestNumbersTheFirstOfEqualOnes() throws Exception {
        assertEquals(rows(), largest(0));
        assertEquals(rows(2), largest(1));
        assertEquals(rows(2, 3), largest(2));
        assertEquals(rows(2, 3, 4), largest(3));
        assertEquals(rows(0, 2, 3, 4), largest(100), "a row without a number is none of them");
    }

    @Test
    void largest_ofAColumnThatIsNotThereIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> TableExcerpt.largest(TABLE, "Price", 1, Tables.context()));
    }

    @ParameterizedTest
    @CsvSource({"0, 200, 0", "1, 200, 1", "200, 200, 200", "201, 200, 200", "100000, 200, 200"})
    void evenly_areAtMostTheCountFromFirstToLast(
            final int size, final int count, final int expected) {
        final BitSet chosen = TableExcerpt.evenly(size, count);
        assertEquals(expected, chosen.cardinality());
        assertEquals(size, chosen.length(), "ends with the last row");
        assertEquals(size == 0 ? -1 : 0, chosen.nextSetBit(0));
    }

    @Test
    void evenly_leavesGapsOfLikeWidth() {
        assertEquals(rows(0, 3, 6, 9), TableExcerpt.evenly(10, 4));
    }
}
