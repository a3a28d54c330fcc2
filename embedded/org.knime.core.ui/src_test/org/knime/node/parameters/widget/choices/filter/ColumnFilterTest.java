// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.node.parameters.widget.choices.filter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.knime.core.data.DataColumnSpecCreator;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.DataType;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.data.def.StringCell;
import org.knime.core.webui.node.dialog.defaultdialog.setting.filter.StringFilterMode;
import org.knime.core.webui.node.dialog.defaultdialog.setting.filter.withtypes.TypedStringFilterMode;

class ColumnFilterTest {

    private static final DataTableSpec SPEC =
            new DataTableSpec(
                    new String[] {"Sales", "sales 2", "Name"},
                    new DataType[] {DoubleCell.TYPE, DoubleCell.TYPE, StringCell.TYPE});

    private static String[] filtered(final ColumnFilter filter) {
        return filter.filterFromFullSpec(SPEC);
    }

    private static ColumnFilter byPattern(final TypedStringFilterMode mode, final String pattern) {
        final ColumnFilter filter = new ColumnFilter();
        filter.m_mode = mode;
        filter.m_patternFilter.m_pattern = pattern;
        return filter;
    }

    @Test
    void byHandKeepsTheOrderOfTheTable() {
        assertArrayEquals(
                new String[] {"Sales", "Name"},
                filtered(new ColumnFilter(new String[] {"Name", "Gone", "Sales"})));
        assertArrayEquals(
                new String[] {"Gone"},
                new ColumnFilter(new String[] {"Name", "Gone"})
                        .getMissingSelectedFromFullSpec(SPEC));
        assertArrayEquals(new String[0], filtered(new ColumnFilter()));
    }

    @Test
    void byHandWithUnknownColumnsLeavesOutTheDeselectedOnly() {
        final ColumnFilter filter = new ColumnFilter().withIncludeUnknownColumns();
        filter.m_manualFilter.m_manuallyDeselected = new String[] {"Name"};

        assertArrayEquals(new String[] {"Sales", "sales 2"}, filtered(filter));
        assertArrayEquals(new String[0], filter.getMissingSelectedFromFullSpec(SPEC));
        assertArrayEquals(new String[0], filtered(filter.withExcludeUnknownColumns()));
    }

    @Test
    void byWildcardIgnoresCaseUnlessTold() {
        final ColumnFilter filter = byPattern(TypedStringFilterMode.WILDCARD, "SALES*");
        assertArrayEquals(new String[] {"Sales", "sales 2"}, filtered(filter));
        filter.m_patternFilter.m_isCaseSensitive = true;
        assertArrayEquals(new String[0], filtered(filter));
        assertArrayEquals(
                new String[] {"sales 2"},
                filtered(byPattern(TypedStringFilterMode.WILDCARD, "*?2")));
        assertArrayEquals(
                new String[0],
                filtered(byPattern(TypedStringFilterMode.WILDCARD, ".*")),
                "no regex");
    }

    @Test
    void byRegexMatchesTheWholeNameAndMayBeInverted() {
        final ColumnFilter filter = byPattern(TypedStringFilterMode.REGEX, "sales");
        assertArrayEquals(new String[] {"Sales"}, filtered(filter));
        filter.m_patternFilter.m_isInverted = true;
        assertArrayEquals(new String[] {"sales 2", "Name"}, filtered(filter));
        assertArrayEquals(new String[0], filtered(byPattern(TypedStringFilterMode.REGEX, "")));
    }

    @Test
    void caseDoesNotDependOnTheLocale() {
        final Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            final ColumnFilter filter = byPattern(TypedStringFilterMode.WILDCARD, "INVOICE");
            assertArrayEquals(
                    new String[] {"invoice"},
                    filter.filter(
                            List.of(
                                    new DataColumnSpecCreator("invoice", StringCell.TYPE)
                                            .createSpec())));
        } finally {
            Locale.setDefault(locale);
        }
    }

    @Test
    void byTypeComparesPreferredValueClasses() {
        final ColumnFilter filter = new ColumnFilter();
        filter.m_mode = TypedStringFilterMode.TYPE;
        filter.m_typeFilter.m_selectedTypes =
                new String[] {DoubleCell.TYPE.getPreferredValueClass().getName()};

        assertArrayEquals(new String[] {"Sales", "sales 2"}, filtered(filter));
        assertThrows(IllegalStateException.class, filter::getStringFilterPredicate);
        assertTrue(filter.getFilterPredicate().test(SPEC.getColumnSpec(0)));
    }

    @Test
    void textsAreFilteredAlike() {
        final StringFilter filter = new StringFilter(List.of("b"));
        assertArrayEquals(new String[] {"b"}, filter.filter(new String[] {"a", "b"}));
        filter.m_mode = StringFilterMode.REGEX;
        filter.m_patternFilter.m_pattern = "a|x";
        assertArrayEquals(new String[] {"a"}, filter.filter(new String[] {"a", "b"}));
    }
}
