// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.table;

import io.replenish.engine.data.ColumnContract;
import io.replenish.engine.data.ColumnType;
import java.util.Collection;
import org.knime.core.data.BooleanValue;
import org.knime.core.data.DataColumnSpec;
import org.knime.core.data.DataColumnSpecCreator;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.DataType;
import org.knime.core.data.DoubleValue;
import org.knime.core.data.LongValue;
import org.knime.core.data.StringValue;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.data.def.LongCell;
import org.knime.core.data.def.StringCell;
import org.knime.core.data.time.localdate.LocalDateCellFactory;
import org.knime.core.data.time.localdate.LocalDateValue;
import org.knime.core.data.time.localdatetime.LocalDateTimeCellFactory;
import org.knime.core.data.time.localdatetime.LocalDateTimeValue;

/**
 * Translates between KNIME's data types and the few kinds of values that the engine distinguishes.
 */
public final class ColumnTypes {

    private ColumnTypes() {}

    /**
     * Returns the kind of values that a KNIME type holds. Only what a value <i>is</i> counts: in
     * KNIME zoned times, durations and documents can be seen as text and truth values as numbers,
     * but they are neither here.
     */
    public static ColumnType of(final DataType type) {
        if (type.isCompatible(LocalDateTimeValue.class)) {
            return ColumnType.DATE_TIME;
        } else if (type.isCompatible(LocalDateValue.class)) {
            return ColumnType.DATE;
        } else if (type.isCompatible(BooleanValue.class)) {
            return ColumnType.OTHER;
        } else if (type.isCompatible(LongValue.class)) {
            return ColumnType.INTEGER;
        } else if (type.isCompatible(DoubleValue.class)) {
            return ColumnType.NUMBER;
        }
        return type.getPreferredValueClass() == StringValue.class
                ? ColumnType.TEXT
                : ColumnType.OTHER;
    }

    /**
     * Returns the KNIME type that the nodes write for a kind of values.
     *
     * @throws IllegalArgumentException for {@link ColumnType#OTHER}, which is never written
     */
    public static DataType toKnime(final ColumnType type) {
        return switch (type) {
            case TEXT -> StringCell.TYPE;
            case INTEGER -> LongCell.TYPE;
            case NUMBER -> DoubleCell.TYPE;
            case DATE -> LocalDateCellFactory.TYPE;
            case DATE_TIME -> LocalDateTimeCellFactory.TYPE;
            case OTHER -> throw new IllegalArgumentException("no KNIME type stands for " + type);
        };
    }

    /** Returns the KNIME column for a column of the engine's contract. */
    public static DataColumnSpec column(final ColumnContract contract) {
        return new DataColumnSpecCreator(contract.name(), toKnime(contract.type())).createSpec();
    }

    /** Returns the KNIME table for columns of the engine's contract. */
    public static DataTableSpec table(final Collection<ColumnContract> contracts) {
        return new DataTableSpec(
                contracts.stream().map(ColumnTypes::column).toArray(DataColumnSpec[]::new));
    }
}
