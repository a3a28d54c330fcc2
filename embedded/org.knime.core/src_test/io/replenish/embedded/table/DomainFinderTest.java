// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.embedded.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataColumnDomain;
import org.knime.core.data.DataColumnDomainCreator;
import org.knime.core.data.DataColumnSpec;
import org.knime.core.data.DataColumnSpecCreator;
import org.knime.core.data.DataType;
import org.knime.core.data.def.BooleanCell;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.data.def.IntCell;
import org.knime.core.data.def.StringCell;

class DomainFinderTest {

    private static final int MAX = 3;

    private static DataColumnDomain find(
            final DataColumnSpec spec, final boolean fromSpec, final DataCell... cells) {
        final DomainFinder finder = new DomainFinder(spec, fromSpec, MAX);
        for (final DataCell cell : cells) {
            finder.add(cell);
        }
        return finder.createSpec().getDomain();
    }

    private static DataColumnDomain find(final DataType type, final DataCell... cells) {
        return find(new DataColumnSpecCreator("c", type).createSpec(), true, cells);
    }

    private static DataColumnSpec spec(final DataType type, final DataColumnDomainCreator domain) {
        final DataColumnSpecCreator creator = new DataColumnSpecCreator("c", type);
        creator.setDomain(domain.createDomain());
        return creator.createSpec();
    }

    @Test
    void numbers_haveBoundsAndNoValues() {
        final DataColumnDomain domain =
                find(
                        IntCell.TYPE,
                        new IntCell(3),
                        new IntCell(-7),
                        DataType.getMissingCell(),
                        new IntCell(0));
        assertEquals(new IntCell(-7), domain.getLowerBound());
        assertEquals(new IntCell(3), domain.getUpperBound());
        assertFalse(domain.hasValues());
    }

    @Test
    void nan_doesNotCountButInfinityDoes() {
        final DataColumnDomain domain =
                find(
                        DoubleCell.TYPE,
                        new DoubleCell(Double.NaN),
                        new DoubleCell(1),
                        new DoubleCell(Double.NEGATIVE_INFINITY));
        assertEquals(new DoubleCell(Double.NEGATIVE_INFINITY), domain.getLowerBound());
        assertEquals(new DoubleCell(1), domain.getUpperBound());
    }

    @Test
    void columnWithoutAnyValue_hasNoBounds() {
        assertFalse(find(DoubleCell.TYPE).hasLowerBound());
        assertFalse(find(DoubleCell.TYPE, DataType.getMissingCell()).hasBounds());
        assertFalse(find(DoubleCell.TYPE, new DoubleCell(Double.NaN)).hasUpperBound());
    }

    @Test
    void texts_haveValuesInTheOrderOfAppearanceAndNoBounds() {
        final DataColumnDomain domain =
                find(
                        StringCell.TYPE,
                        new StringCell("b"),
                        DataType.getMissingCell(),
                        new StringCell("a"),
                        new StringCell("b"));
        assertEquals(
                List.of(new StringCell("b"), new StringCell("a")), List.copyOf(domain.getValues()));
        assertFalse(domain.hasLowerBound());
    }

    @Test
    void booleans_haveValuesAndBounds() {
        final DataColumnDomain domain = find(BooleanCell.TYPE, BooleanCell.TRUE, BooleanCell.FALSE);
        assertEquals(Set.of(BooleanCell.TRUE, BooleanCell.FALSE), domain.getValues());
        assertEquals(BooleanCell.FALSE, domain.getLowerBound());
    }

    @Test
    void textColumnWithoutText_hasAnEmptySetOfValues() {
        assertTrue(find(StringCell.TYPE).hasValues());
        assertTrue(find(StringCell.TYPE).getValues().isEmpty());
    }

    @Test
    void asManyValuesAsAllowed_areListedAndOneMoreDropsThem() {
        final DataCell[] allowed = {new StringCell("1"), new StringCell("2"), new StringCell("3")};
        assertEquals(MAX, find(StringCell.TYPE, allowed).getValues().size());
        assertFalse(
                find(
                                StringCell.TYPE,
                                new StringCell("1"),
                                new StringCell("2"),
                                new StringCell("3"),
                                new StringCell("4"),
                                new StringCell("1"))
                        .hasValues());
    }

    @Test
    void domainOfTheSpec_isTheStartUnlessItIsDropped() {
        final DataColumnSpec spec =
                spec(
                        IntCell.TYPE,
                        new DataColumnDomainCreator(new IntCell(-100), new IntCell(100)));
        assertEquals(new IntCell(-100), find(spec, true, new IntCell(5)).getLowerBound());
        assertEquals(new IntCell(200), find(spec, true, new IntCell(200)).getUpperBound());
        assertEquals(new IntCell(5), find(spec, false, new IntCell(5)).getLowerBound());
    }

    @Test
    void valuesOfTheSpec_mayBeMoreThanAllowedAsLongAsNoneIsAdded() {
        final DataCell[] given = {
            new StringCell("1"), new StringCell("2"), new StringCell("3"), new StringCell("4")
        };
        final DataColumnSpec spec = spec(StringCell.TYPE, new DataColumnDomainCreator(given));
        assertEquals(4, find(spec, true, new StringCell("2")).getValues().size());
        assertFalse(find(spec, true, new StringCell("5")).hasValues());
        assertEquals(
                Set.of(new StringCell("2")), find(spec, false, new StringCell("2")).getValues());
    }

    @Test
    void integersInAColumnOfDoubles_boundIt() {
        final DataColumnDomain domain = find(DoubleCell.TYPE, new DoubleCell(0.5), new IntCell(2));
        assertEquals(new IntCell(2), domain.getUpperBound());
    }
}
