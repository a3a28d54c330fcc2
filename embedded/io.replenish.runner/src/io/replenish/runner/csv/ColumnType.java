// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.csv;

import org.knime.core.data.DataCell;
import org.knime.core.data.DataType;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.data.def.IntCell;
import org.knime.core.data.def.LongCell;
import org.knime.core.data.def.StringCell;

/**
 * The types that a column of a CSV file can have, from narrow to wide: whatever one accepts, the
 * next does, too.
 */
enum ColumnType {
    /** Whole numbers of 32 bits. */
    INTEGER(IntCell.TYPE, "Integer") {
        @Override
        DataCell parse(String text, NumberRules rules) {
            return new IntCell(rules.parseInt(text));
        }
    },
    /** Whole numbers of 64 bits. */
    LONG(LongCell.TYPE, "Long") {
        @Override
        DataCell parse(String text, NumberRules rules) {
            return new LongCell(rules.parseLong(text));
        }
    },
    /** All numbers. */
    DOUBLE(DoubleCell.TYPE, "Double") {
        @Override
        DataCell parse(String text, NumberRules rules) {
            return new DoubleCell(rules.parseDouble(text));
        }
    },
    /** Everything, dates included. */
    STRING(StringCell.TYPE, "String") {
        @Override
        DataCell parse(String text, NumberRules rules) {
            return new StringCell(text);
        }
    };

    private final DataType type;
    private final String label;

    ColumnType(DataType type, String label) {
        this.type = type;
        this.label = label;
    }

    /** The type of the column's cells. */
    DataType type() {
        return type;
    }

    /** The name that people know the type by. */
    String label() {
        return label;
    }

    /**
     * Makes a cell of a field.
     *
     * @throws NumberFormatException if the field is no value of this type
     */
    abstract DataCell parse(String text, NumberRules rules);

    /** The narrowest type, this one or a wider one, that accepts {@code text}. */
    ColumnType widenedFor(String text, NumberRules rules) {
        ColumnType candidate = this;
        while (candidate != STRING && !candidate.accepts(text, rules)) {
            candidate = values()[candidate.ordinal() + 1];
        }
        return candidate;
    }

    private boolean accepts(String text, NumberRules rules) {
        try {
            parse(text, rules);
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
