// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.embedded.table;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataType;
import org.knime.core.data.MissingCell;
import org.knime.core.data.def.StringCell;

/**
 * A growing column. The first value decides in which form cells are stored; one that does not fit
 * it changes it.
 */
final class Column {

    /** An entry of a hash map with its key. */
    private static final int BYTES_PER_REASON = 64;

    private final BitSet missing = new BitSet();

    /** Why values are missing, where it is known. */
    private final Map<Integer, String> reasons = new HashMap<>();

    /** Null as long as there is no value. */
    private Cells cells;

    private int size;

    void add(final DataCell cell) {
        if (cell.isMissing()) {
            addMissing(cell);
        } else {
            addValue(cell);
        }
        size++;
    }

    private void addMissing(final DataCell cell) {
        missing.set(size);
        if (cell instanceof MissingCell missingCell && missingCell.getError() != null) {
            reasons.put(size, missingCell.getError());
        }
        if (cells != null) {
            cells.addNothing();
        }
    }

    private void addValue(final DataCell cell) {
        if (cells == null) {
            cells = copyTo(bestFormOf(cell));
        } else if (!cells.accepts(cell)) {
            cells = copyTo(new ObjectCells());
        }
        cells.add(cell);
    }

    private static Cells bestFormOf(final DataCell cell) {
        if (cell instanceof StringCell) {
            return new TextCells();
        }
        return CellCodecs.of(cell.getClass())
                .<Cells>map(codec -> new PackedCells(cell.getClass(), codec))
                .orElseGet(ObjectCells::new);
    }

    private Cells copyTo(final Cells form) {
        for (int row = 0; row < size; row++) {
            if (missing.get(row)) {
                form.addNothing();
            } else {
                form.add(cells.get(row));
            }
        }
        return form;
    }

    void trim() {
        if (cells != null) {
            cells.trim();
        }
    }

    DataCell get(final int row) {
        if (!missing.get(row)) {
            return cells.get(row);
        }
        final String reason = reasons.isEmpty() ? null : reasons.get(row);
        return reason == null ? DataType.getMissingCell() : new MissingCell(reason);
    }

    long retainedBytes() {
        return missing.size() / Byte.SIZE
                + (long) BYTES_PER_REASON * reasons.size()
                + (cells == null ? 0 : cells.retainedBytes());
    }
}
