// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.webui.node.dialog.defaultdialog.setting.filter.util;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import org.knime.node.parameters.persistence.Persistable;

/** Chooses texts by hand. */
public class ManualFilter implements Persistable {

    /** The chosen texts. */
    public String[] m_manuallySelected;

    /** The texts that were not chosen. */
    public String[] m_manuallyDeselected;

    /** Whether texts in neither list are chosen. */
    public boolean m_includeUnknownColumns;

    /** Creates a filter that chooses the given texts only. */
    public ManualFilter(final String[] initialSelected) {
        this(initialSelected, new String[0], false);
    }

    /** Creates a filter. */
    public ManualFilter(
            final String[] manuallySelected,
            final String[] manuallyDeselected,
            final boolean includeUnknownValues) {
        m_manuallySelected = manuallySelected;
        m_manuallyDeselected = manuallyDeselected;
        m_includeUnknownColumns = includeUnknownValues;
    }

    /** For loading. */
    ManualFilter() {
        this(new String[0]);
    }

    /** Returns whether a text is chosen. */
    public Predicate<String> getFilterPredicate() {
        if (m_includeUnknownColumns) {
            final Set<String> deselected = Set.of(m_manuallyDeselected);
            return text -> !deselected.contains(text);
        }
        return Set.of(m_manuallySelected)::contains;
    }

    /**
     * Returns the chosen texts that are not among the given ones; none if unknown texts are chosen.
     */
    public String[] getUpdatedMissingValues(final String[] choices) {
        if (m_includeUnknownColumns) {
            return new String[0];
        }
        final Set<String> known = Set.of(choices);
        return Arrays.stream(m_manuallySelected)
                .filter(text -> !known.contains(text))
                .toArray(String[]::new);
    }
}
