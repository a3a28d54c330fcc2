// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.replenish.embedded.NodeAccess;
import io.replenish.nodes.testing.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.def.IntCell;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionContext;

class TableRowsTest {

    private static final DataTableSpec SPEC = Tables.spec("n", IntCell.TYPE);

    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final ExecutionContext exec =
            NodeAccess.get().newExecutionContext((fraction, message) -> {}, cancelled::get);

    @Test
    void forEach_visitsRowsInOrderWithTheirIndex() throws Exception {
        final BufferedDataTable table =
                Tables.table(SPEC, Tables.row(7), Tables.row(5), Tables.row((Object) null));
        final List<String> seen = new ArrayList<>();
        TableRows.forEach(
                table,
                exec,
                (index, row) -> seen.add(index + row.getKey().getString() + row.getCell(0)));
        assertEquals(List.of("0r07", "1r15", "2r2?"), seen);
    }

    @Test
    void forEach_ofAnEmptyTableVisitsNothing() throws Exception {
        final List<Integer> seen = new ArrayList<>();
        TableRows.forEach(Tables.table(SPEC), exec, (index, row) -> seen.add(index));
        assertEquals(List.of(), seen);
    }

    @Test
    void forEach_stopsBeforeTheNextRowWhenCancelled() {
        final BufferedDataTable table = Tables.table(SPEC, Tables.row(7), Tables.row(5));
        final List<Integer> seen = new ArrayList<>();
        assertThrows(
                CanceledExecutionException.class,
                () ->
                        TableRows.forEach(
                                table,
                                exec,
                                (index, row) -> {
                                    seen.add(index);
                                    cancelled.set(true);
                                }));
        assertEquals(List.of(0), seen);
    }

    @Test
    void engineCall_returnsWhatTheEngineReturns() throws Exception {
        assertEquals(
                "done",
                EngineCall.run(
                        exec,
                        progress -> {
                            progress.report(0.5);
                            return "done";
                        }));
    }

    @Test
    void engineCall_turnsTheEnginesCancellationIntoKnimes() {
        assertThrows(
                CanceledExecutionException.class,
                () ->
                        EngineCall.run(
                                exec,
                                progress -> {
                                    cancelled.set(true);
                                    progress.report(0.5);
                                    return null;
                                }));
    }

    @Test
    void engineCall_doesNotTakeAForeignCancellationForTheUsers() {
        assertThrows(
                CancellationException.class,
                () ->
                        EngineCall.run(
                                exec,
                                progress -> {
                                    throw new CancellationException("not by the user");
                                }));
    }
}
