// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.util;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.knime.core.data.DataColumnSpec;
import org.knime.core.data.DataColumnSpecCreator;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.DataType;

/**
 * Makes names that differ from those there are, and from each other: name, name (#1), name (#2) and
 * so on.
 */
public final class UniqueNameGenerator {

    private static final Pattern NUMBERED =
            Pattern.compile("(.*) \\(#([0-9]{1,9})\\)", Pattern.DOTALL);

    private final Set<String> names = new HashSet<>();

    /** Starts with the names of columns; null for none. */
    public UniqueNameGenerator(final DataTableSpec spec) {
        if (spec != null) {
            spec.forEach(c -> names.add(c.getName()));
        }
    }

    /** Starts with names; null for none. */
    public UniqueNameGenerator(final Set<String> names) {
        if (names != null) {
            this.names.addAll(names);
        }
    }

    /**
     * Returns the suggested name without blanks around it, with a number if it is taken; takes it.
     */
    public String newName(final String suggested) {
        final String trimmed = suggested.trim();
        if (names.add(trimmed)) {
            return trimmed;
        }
        final Matcher numbered = NUMBERED.matcher(trimmed);
        final boolean hasNumber = numbered.matches();
        final String base = hasNumber ? numbered.group(1) : trimmed;
        int number = hasNumber ? Integer.parseInt(numbered.group(2)) + 1 : 1;
        while (!names.add(base + " (#" + number + ")")) {
            number++;
        }
        return base + " (#" + number + ")";
    }

    /** Returns a creator of a column with a new name. */
    public DataColumnSpecCreator newCreator(final String suggested, final DataType type) {
        return new DataColumnSpecCreator(newName(suggested), type);
    }

    /** Returns a creator of a copy of the column with a new name. */
    public DataColumnSpecCreator newCreator(final DataColumnSpec column) {
        final DataColumnSpecCreator creator = new DataColumnSpecCreator(column);
        creator.setName(newName(column.getName()));
        return creator;
    }

    /** Returns a column with a new name. */
    public DataColumnSpec newColumn(final String suggested, final DataType type) {
        return newCreator(suggested, type).createSpec();
    }
}
