// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.embedded.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataType;
import org.knime.core.data.MissingCell;
import org.knime.core.data.MissingValue;
import org.knime.core.data.def.BooleanCell;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.data.def.IntCell;
import org.knime.core.data.def.LongCell;
import org.knime.core.data.def.StringCell;

class ColumnTest {

    /** A cell class that nobody has registered a codec for. */
    private static final class ForeignCell extends DataCell {

        private static final long serialVersionUID = 1L;

        @Override
        public String toString() {
            return "foreign";
        }

        @Override
        protected boolean equalsDataCell(final DataCell dc) {
            return true;
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }

    private static final DataCell MISSING = DataType.getMissingCell();

    private static Column of(final List<DataCell> cells) {
        final Column column = new Column();
        cells.forEach(column::add);
        column.trim();
        return column;
    }

    static Stream<List<DataCell>> columns() {
        return Stream.of(
                List.of(
                        new IntCell(Integer.MIN_VALUE),
                        new IntCell(0),
                        new IntCell(Integer.MAX_VALUE)),
                List.of(
                        new LongCell(1),
                        new LongCell(Long.MIN_VALUE),
                        new LongCell(Long.MAX_VALUE)),
                List.of(new DoubleCell(0.0), new DoubleCell(-0.0), new DoubleCell(Double.NaN)),
                List.of(new DoubleCell(Double.NEGATIVE_INFINITY), new DoubleCell(Double.MIN_VALUE)),
                List.of(BooleanCell.TRUE, BooleanCell.FALSE, BooleanCell.TRUE),
                List.of(
                        new StringCell("a"),
                        new StringCell(""),
                        new StringCell("ä😀"),
                        new StringCell("a")),
                List.of(MISSING),
                List.of(MISSING, MISSING, new IntCell(5), MISSING),
                List.of(new StringCell("x"), MISSING, new StringCell("x")),
                List.of(
                        new DoubleCell(1.5),
                        new IntCell(2),
                        BooleanCell.TRUE,
                        MISSING,
                        new DoubleCell(2)),
                List.of(MISSING, new IntCell(1), MISSING, new StringCell("late"), new IntCell(3)),
                List.of(new ForeignCell(), MISSING, new ForeignCell()));
    }

    @ParameterizedTest
    @MethodSource("columns")
    void everyCell_comesBackWithItsClass(final List<DataCell> cells) {
        final Column column = of(cells);
        for (int i = 0; i < cells.size(); i++) {
            assertEquals(cells.get(i), column.get(i));
            assertSame(cells.get(i).getClass(), column.get(i).getClass());
        }
    }

    @Test
    void missingCell_keepsItsReason() {
        final Column column =
                of(
                        List.of(
                                new IntCell(1),
                                new MissingCell("division by zero"),
                                MISSING,
                                new MissingCell("division by zero")));
        assertEquals("division by zero", ((MissingValue) column.get(1)).getError());
        assertNull(((MissingValue) column.get(2)).getError());
        assertEquals("division by zero", ((MissingValue) column.get(3)).getError());
    }

    @Test
    void reasonBeforeTheFirstValue_isKept() {
        final Column column = of(List.of(new MissingCell("first"), new StringCell("x")));
        assertEquals("first", ((MissingValue) column.get(0)).getError());
    }

    @Test
    void equalTexts_areStoredOnce() {
        final List<DataCell> cells =
                IntStream.range(0, 10_000)
                        .<DataCell>mapToObj(
                                i -> new StringCell(i % 2 == 0 ? "United Kingdom" : "France"))
                        .toList();
        final Column column = of(cells);
        assertSame(column.get(0), column.get(2));
        assertTrue(
                column.retainedBytes() < 41_000,
                () -> "4 bytes per row expected, got " + column.retainedBytes());
    }
}
