// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.node.parameters.widget.choices.filter;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.knime.core.webui.node.dialog.defaultdialog.setting.filter.StringFilterMode;
import org.knime.core.webui.node.dialog.defaultdialog.setting.filter.util.ManualFilter;
import org.knime.core.webui.node.dialog.defaultdialog.setting.filter.util.PatternFilter;
import org.knime.node.parameters.persistence.Persistable;

/** A choice of texts as the type of a field: by hand or by pattern. */
public class StringFilter implements Persistable {

    /** How to choose. */
    public StringFilterMode m_mode;

    /** The choice by pattern. */
    public PatternFilter m_patternFilter;

    /** The choice by hand. */
    public ManualFilter m_manualFilter;

    /** Creates a filter that chooses the given texts by hand. */
    public StringFilter(final String[] initialSelected) {
        m_mode = StringFilterMode.MANUAL;
        m_manualFilter =
                new ManualFilter(Objects.requireNonNull(initialSelected, "initialSelected"));
        m_patternFilter = new PatternFilter();
    }

    /** Creates a filter that chooses the given texts by hand. */
    public StringFilter(final List<String> initialSelected) {
        this(initialSelected.toArray(String[]::new));
    }

    /** Creates a filter that chooses no text. */
    public StringFilter() {
        this(new String[0]);
    }

    /** Lets the choice by hand leave out texts that appear later. */
    public void excludeUnknownColumn() {
        m_manualFilter.m_includeUnknownColumns = false;
    }

    /** Returns which of the given texts are chosen, in their order. */
    public String[] filter(final String[] choices) {
        return m_mode == StringFilterMode.MANUAL
                ? Arrays.stream(choices)
                        .filter(m_manualFilter.getFilterPredicate())
                        .toArray(String[]::new)
                : m_patternFilter.getSelected(m_mode.toPatternMode(), choices);
    }
}
