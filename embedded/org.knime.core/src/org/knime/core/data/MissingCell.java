// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.data;

/** The cell that has no value, possibly with the reason. */
public final class MissingCell extends DataCell implements MissingValue {

    private static final long serialVersionUID = 1L;

    static final MissingCell INSTANCE = new MissingCell(null);

    /** All missing cells are equal. */
    private static final int HASH = 42;

    private final String error;

    /** Creates a missing cell with a reason, which may be null. */
    public MissingCell(final String error) {
        this.error = error;
    }

    @Override
    public String getError() {
        return error;
    }

    @Override
    public boolean isMissing() {
        return true;
    }

    @Override
    public String toString() {
        return "?";
    }

    @Override
    protected boolean equalsDataCell(final DataCell dc) {
        return true;
    }

    @Override
    public int hashCode() {
        return HASH;
    }
}
