// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.embedded.table;

import org.knime.core.data.DataCell;

/** Cells of one class as numbers. */
final class PackedCells implements Cells {

    private final Class<? extends DataCell> cellClass;
    private final CellCodec codec;
    private final LongVector high = new LongVector();

    /** Null as long as all low numbers are 0. */
    private LongVector low;

    PackedCells(final Class<? extends DataCell> cellClass, final CellCodec codec) {
        this.cellClass = cellClass;
        this.codec = codec;
    }

    @Override
    public boolean accepts(final DataCell cell) {
        return cell.getClass() == cellClass;
    }

    @Override
    public void add(final DataCell cell) {
        add(codec.high(cell), codec.low(cell));
    }

    @Override
    public void addNothing() {
        add(0, 0);
    }

    private void add(final long highNumber, final int lowNumber) {
        if (lowNumber != 0 && low == null) {
            low = new LongVector();
            for (int i = 0; i < high.size(); i++) {
                low.add(0);
            }
        }
        if (low != null) {
            low.add(lowNumber);
        }
        high.add(highNumber);
    }

    @Override
    public DataCell get(final int row) {
        return codec.cell(high.get(row), low == null ? 0 : (int) low.get(row));
    }

    @Override
    public void trim() {
        high.trim();
        if (low != null) {
            low.trim();
        }
    }

    @Override
    public long retainedBytes() {
        return high.retainedBytes() + (low == null ? 0 : low.retainedBytes());
    }
}
