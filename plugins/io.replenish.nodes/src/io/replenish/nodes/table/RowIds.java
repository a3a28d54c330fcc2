// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.table;

import java.util.HashSet;
import java.util.Set;

/** Makes RowIDs of names: each as it is the first time, and with a number after that. */
public final class RowIds {

    private final Set<String> taken = new HashSet<>();

    /** Returns a RowID for the name that was not returned before. */
    public String of(final String name) {
        String candidate = name;
        for (int number = 2; !taken.add(candidate); number++) {
            candidate = name + " #" + number;
        }
        return candidate;
    }
}
