// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.salescleaner;

import io.replenish.engine.data.CodedColumn;
import io.replenish.engine.data.DateColumn;
import io.replenish.engine.data.NumberColumn;
import io.replenish.engine.data.SalesRole;
import io.replenish.engine.data.SalesTable;
import io.replenish.nodes.table.Cells;
import io.replenish.nodes.table.TableRows;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.knime.core.data.DataCell;
import org.knime.core.data.DoubleValue;
import org.knime.core.data.StringValue;
import org.knime.core.data.time.localdate.LocalDateValue;
import org.knime.core.data.time.localdatetime.LocalDateTimeValue;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionMonitor;
import org.knime.core.node.KNIMEException;

/** Reads a KNIME table into the columns of the engine, in one pass. */
final class SalesTableReader {

    private final SalesCleanerParameters parameters;
    private final SalesTable.Builder table = SalesTable.builder();
    private final List<Consumer<DataCell>> takers = new ArrayList<>();
    private final List<Runnable> endings = new ArrayList<>();

    private SalesTableReader(final SalesCleanerParameters parameters) {
        this.parameters = parameters;
    }

    /**
     * Reads a table.
     *
     * @param input a table whose columns have been checked
     * @param parameters the columns' roles and how text is read
     */
    static SalesTable read(
            final BufferedDataTable input,
            final SalesCleanerParameters parameters,
            final ExecutionMonitor exec)
            throws CanceledExecutionException, KNIMEException {
        final SalesTableReader reader = new SalesTableReader(parameters);
        final RoleColumns roles = parameters.roleColumns();
        for (final String column : input.getDataTableSpec().getColumnNames()) {
            roles.role(column)
                    .ifPresentOrElse(
                            role -> reader.addColumn(role, column),
                            () -> reader.addAttribute(column));
        }
        TableRows.forEach(
                input,
                exec,
                (index, row) -> {
                    int column = 0;
                    for (final DataCell cell : row) {
                        reader.takers.get(column++).accept(cell);
                    }
                });
        reader.endings.forEach(Runnable::run);
        return reader.table.build();
    }

    private void addColumn(final SalesRole role, final String name) {
        switch (role) {
            case ORDER -> addText(name, table::order);
            case PRODUCT -> addText(name, table::product);
            case CUSTOMER -> addText(name, table::customer);
            case DESCRIPTION -> addText(name, table::description);
            case DATE -> addDate(name);
            case QUANTITY -> addNumber(name, table::quantity);
            case UNIT_PRICE -> addNumber(name, table::unitPrice);
        }
    }

    private void addText(final String name, final Consumer<CodedColumn<String>> ending) {
        final CodedColumn.Builder<String> column = CodedColumn.text(name);
        takers.add(cell -> column.add(Cells.identifier(cell)));
        endings.add(() -> ending.accept(column.build()));
    }

    private void addAttribute(final String name) {
        final CodedColumn.Builder<DataCell> column = CodedColumn.of(name);
        takers.add(cell -> column.add(cell.isMissing() ? null : cell));
        endings.add(() -> table.attribute(column.build()));
    }

    private void addDate(final String name) {
        final DateColumn.Builder column =
                DateColumn.builder(name, parameters.dateText(), parameters.m_keepTimeOfDay);
        takers.add(cell -> addDate(column, cell));
        endings.add(() -> table.date(column.build()));
    }

    private static void addDate(final DateColumn.Builder column, final DataCell cell) {
        if (cell.isMissing()) {
            column.addMissing();
        } else if (cell instanceof LocalDateTimeValue dateTime) {
            column.add(dateTime.getLocalDateTime());
        } else if (cell instanceof LocalDateValue date) {
            column.add(date.getLocalDate());
        } else {
            column.addText(((StringValue) cell).getStringValue());
        }
    }

    private void addNumber(final String name, final Consumer<NumberColumn> ending) {
        final NumberColumn.Builder column = NumberColumn.builder(name, parameters.numberText());
        takers.add(cell -> addNumber(column, cell));
        endings.add(() -> ending.accept(column.build()));
    }

    private static void addNumber(final NumberColumn.Builder column, final DataCell cell) {
        if (cell.isMissing()) {
            column.addMissing();
        } else if (cell instanceof DoubleValue number) {
            column.add(number.getDoubleValue());
        } else {
            column.addText(((StringValue) cell).getStringValue());
        }
    }
}
