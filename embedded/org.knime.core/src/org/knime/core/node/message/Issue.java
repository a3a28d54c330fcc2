// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.message;

/**
 * One of the things that went wrong.
 *
 * @param port data input, from 0; {@link #NOWHERE} if the issue is not about a row
 * @param column {@link #NOWHERE} if the issue is about a whole row
 */
record Issue(int port, int column, long row, String description) {

    static final int NOWHERE = -1;

    static Issue ofText(final String description) {
        return new Issue(NOWHERE, NOWHERE, NOWHERE, description);
    }

    static Issue ofCell(
            final int port, final int column, final long row, final String description) {
        requireIndex("column", column);
        requireIndex("port", port);
        requireIndex("row", row);
        return new Issue(port, column, row, description);
    }

    static Issue ofRow(final int port, final long row, final String description) {
        requireIndex("port", port);
        requireIndex("row", row);
        return new Issue(port, NOWHERE, row, description);
    }

    private static void requireIndex(final String name, final long index) {
        if (index < 0) {
            throw new IllegalArgumentException(
                    "the " + name + " index must be at least 0, got " + index);
        }
    }

    String text() {
        return description == null ? "" : description;
    }
}
