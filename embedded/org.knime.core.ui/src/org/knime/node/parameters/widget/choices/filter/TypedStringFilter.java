// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.node.parameters.widget.choices.filter;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.knime.core.webui.node.dialog.defaultdialog.setting.filter.util.ManualFilter;
import org.knime.core.webui.node.dialog.defaultdialog.setting.filter.util.PatternFilter;
import org.knime.core.webui.node.dialog.defaultdialog.setting.filter.util.PatternFilter.PatternMode;
import org.knime.core.webui.node.dialog.defaultdialog.setting.filter.withtypes.TypedStringFilterMode;
import org.knime.node.parameters.persistence.Persistable;
import org.knime.node.parameters.persistence.Persistor;

/**
 * A filter of texts that have a type: by hand, by pattern or by type.
 *
 * @param <T> the part that chooses by type
 */
public abstract class TypedStringFilter<T extends TypeFilter> implements Persistable {

    /** What the dialog last showed as chosen; only for its own use, never saved. */
    @Persistor(NeverSaved.class)
    String[] m_selected;

    /** How to choose. */
    public TypedStringFilterMode m_mode;

    /** The choice by pattern. */
    public PatternFilter m_patternFilter;

    /** The choice by hand. */
    public ManualFilter m_manualFilter;

    /** The choice by type. */
    public T m_typeFilter;

    /** Creates a filter that chooses by hand. */
    protected TypedStringFilter(final String[] initialSelected, final T defaultTypeFilter) {
        m_mode = TypedStringFilterMode.MANUAL;
        m_manualFilter =
                new ManualFilter(Objects.requireNonNull(initialSelected, "initialSelected"));
        m_patternFilter = new PatternFilter();
        m_typeFilter = defaultTypeFilter;
    }

    /** Creates a filter that chooses by hand. */
    protected TypedStringFilter(final List<String> initialSelected, final T defaultTypeFilter) {
        this(initialSelected.toArray(String[]::new), defaultTypeFilter);
    }

    /** Sets whether texts that were not there when the user chose by hand are chosen. */
    protected void setIncludeUnknownValues(final boolean value) {
        m_manualFilter.m_includeUnknownColumns = value;
    }

    /**
     * Returns the texts chosen by hand that are not among the given ones; none in the other modes.
     */
    protected String[] getMissingSelected(final String[] choices) {
        Objects.requireNonNull(choices, "choices");
        return m_mode == TypedStringFilterMode.MANUAL
                ? m_manualFilter.getUpdatedMissingValues(choices)
                : new String[0];
    }

    /**
     * Returns which of the given texts are chosen, in their order; by type only if the function
     * says so.
     */
    protected String[] getSelected(
            final String[] choices, final Function<T, String[]> getSelectedFromTypeFilter) {
        Objects.requireNonNull(choices, "choices");
        return m_mode == TypedStringFilterMode.TYPE
                ? getSelectedFromTypeFilter.apply(m_typeFilter)
                : Arrays.stream(choices).filter(getStringFilterPredicate()).toArray(String[]::new);
    }

    /**
     * Returns whether a text is chosen.
     *
     * @throws IllegalStateException in mode TYPE, for which a text is not enough
     */
    protected Predicate<String> getStringFilterPredicate() {
        return switch (m_mode) {
            case MANUAL -> m_manualFilter.getFilterPredicate();
            case REGEX -> m_patternFilter.getIsSelectedPredicate(PatternMode.REGEX);
            case WILDCARD -> m_patternFilter.getIsSelectedPredicate(PatternMode.WILDCARD);
            case TYPE ->
                    throw new IllegalStateException(
                            "A name alone does not decide a filter by type.");
        };
    }

    /** Sets what the dialog shows as chosen. */
    protected void setSelected(final String[] selected) {
        m_selected = selected;
    }
}
