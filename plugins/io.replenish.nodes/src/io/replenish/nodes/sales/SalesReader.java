// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.sales;

import io.replenish.engine.data.CodedColumn;
import io.replenish.engine.data.DateColumn;
import io.replenish.engine.data.DateText;
import io.replenish.engine.data.NumberColumn;
import io.replenish.engine.data.NumberText;
import io.replenish.nodes.table.Cells;
import io.replenish.nodes.table.TableRows;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.DoubleValue;
import org.knime.core.data.time.localdate.LocalDateValue;
import org.knime.core.data.time.localdatetime.LocalDateTimeValue;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionMonitor;
import org.knime.core.node.KNIMEException;

/**
 * Reads some columns of a table into the engine's form, in one pass: first all columns are asked
 * for, then the table is read, then the columns can be had.
 */
public final class SalesReader {

    private final DataTableSpec spec;
    private final List<Integer> indices = new ArrayList<>();
    private final List<Consumer<DataCell>> takers = new ArrayList<>();

    /** Starts reading a table with the given columns, which have been checked. */
    public SalesReader(final DataTableSpec spec) {
        this.spec = spec;
    }

    private void take(final String column, final Consumer<DataCell> taker) {
        indices.add(spec.findColumnIndex(column));
        takers.add(taker);
    }

    /** Asks for a column of identifiers; blank ones count as missing. */
    public Supplier<CodedColumn<String>> identifiers(final String name) {
        final CodedColumn.Builder<String> column = CodedColumn.text(name);
        take(name, cell -> column.add(Cells.identifier(cell)));
        return column::build;
    }

    /** Asks for a column of dates. */
    public Supplier<DateColumn> dates(final String name) {
        final DateColumn.Builder column = DateColumn.builder(name, DateText.iso(), true);
        take(
                name,
                cell -> {
                    if (cell instanceof LocalDateTimeValue dateTime) {
                        column.add(dateTime.getLocalDateTime());
                    } else if (cell instanceof LocalDateValue date) {
                        column.add(date.getLocalDate());
                    } else {
                        column.addMissing();
                    }
                });
        return column::build;
    }

    /** Asks for a column of numbers; NaN and infinite ones cannot be read. */
    public Supplier<NumberColumn> numbers(final String name) {
        final NumberColumn.Builder column = NumberColumn.builder(name, NumberText.POINT);
        take(
                name,
                cell -> {
                    if (cell instanceof DoubleValue number) {
                        column.add(number.getDoubleValue());
                    } else {
                        column.addMissing();
                    }
                });
        return column::build;
    }

    /** Asks for a column of identifiers that the table does not have: all are missing. */
    public Supplier<CodedColumn<String>> noIdentifiers(final String name) {
        final CodedColumn.Builder<String> column = CodedColumn.text(name);
        indices.add(-1);
        takers.add(cell -> column.add(null));
        return column::build;
    }

    /**
     * Reads the table.
     *
     * @throws CanceledExecutionException if the user cancels
     * @throws KNIMEException if the table has more rows than the engine can number
     */
    public void read(final BufferedDataTable table, final ExecutionMonitor exec)
            throws CanceledExecutionException, KNIMEException {
        TableRows.forEach(
                table,
                exec,
                (index, row) -> {
                    for (int i = 0; i < takers.size(); i++) {
                        final int column = indices.get(i);
                        takers.get(i).accept(column < 0 ? null : row.getCell(column));
                    }
                });
    }
}
