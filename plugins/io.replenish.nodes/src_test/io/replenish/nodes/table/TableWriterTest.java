// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.replenish.nodes.testing.Tables;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.RowKey;
import org.knime.core.data.def.StringCell;
import org.knime.core.node.BufferedDataTable;

class TableWriterTest {

    private static final DataTableSpec SPEC = Tables.spec("text", StringCell.TYPE);

    @Test
    void finish_returnsTheRowsUnderTheirKeys() {
        try (TableWriter writer = new TableWriter(SPEC, Tables.context())) {
            writer.add(RowKey.createRowKey(0L), Cells.text("ä"));
            writer.add("Zero price", Cells.missing());
            final BufferedDataTable table = writer.finish();
            assertEquals(List.of("Row0", "Zero price"), Tables.keys(table));
            assertEquals(List.of("ä", "?"), Tables.texts(table, "text"));
        }
    }

    @Test
    void finish_withoutRowsGivesAnEmptyTable() {
        try (TableWriter writer = new TableWriter(SPEC, Tables.context())) {
            assertEquals(0, writer.finish().size());
        }
    }
}
