// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.util;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.knime.core.data.DataColumnSpec;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.def.IntCell;

class UniqueNameGeneratorTest {

    @Test
    void names_areNumberedFromOneAndRemembered() {
        final UniqueNameGenerator names = new UniqueNameGenerator(Set.of("a"));
        assertEquals("b", names.newName(" b "));
        assertEquals("a (#1)", names.newName("a"));
        assertEquals("a (#2)", names.newName("a"));
        assertEquals("b (#1)", names.newName("b"));
    }

    @Test
    void nameWithANumber_isCountedOn() {
        final UniqueNameGenerator names = new UniqueNameGenerator(Set.of("a (#7)"));
        assertEquals("a (#8)", names.newName("a (#7)"));
    }

    @Test
    void numberBeyondReason_isPartOfTheName() {
        final String name = "a (#99999999999)";
        assertEquals(name + " (#1)", new UniqueNameGenerator(Set.of(name)).newName(name));
    }

    @Test
    void noNames_areNoObstacle() {
        assertEquals("a", new UniqueNameGenerator((Set<String>) null).newName("a"));
        assertEquals("a", new UniqueNameGenerator((DataTableSpec) null).newName("a"));
        assertThrows(
                NullPointerException.class, () -> new UniqueNameGenerator(Set.of()).newName(null));
    }

    @Test
    void column_getsTheNewName() {
        final UniqueNameGenerator names = new UniqueNameGenerator(Set.of("a"));
        assertEquals("a (#1)", names.newColumn("a", IntCell.TYPE).getName());
        final DataColumnSpec taken = names.newColumn("b", IntCell.TYPE);
        assertEquals("b (#1)", names.newCreator(taken).createSpec().getName());
    }
}
