// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.embedded.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.knime.core.data.RowKey;
import org.knime.core.util.DuplicateKeyException;

class RowKeysTest {

    private static RowKeys of(final String... ids) {
        final RowKeys keys = new RowKeys();
        for (final String id : ids) {
            keys.add(new RowKey(id));
        }
        keys.trim();
        return keys;
    }

    private static List<String> texts(final RowKeys keys, final int n) {
        return IntStream.range(0, n).mapToObj(i -> keys.get(i).getString()).toList();
    }

    @Test
    void defaultIds_takeNoSpace() {
        final RowKeys keys = of("Row0", "Row1", "Row2");
        assertEquals(0, keys.retainedBytes());
        assertEquals(List.of("Row0", "Row1", "Row2"), texts(keys, 3));
    }

    @Test
    void idsLeftByAFilter_takeFourBytesEach() {
        final RowKeys keys = of("Row0", "Row1", "Row7", "Row100000");
        assertEquals(4 * Integer.BYTES, keys.retainedBytes());
        assertEquals(List.of("Row0", "Row1", "Row7", "Row100000"), texts(keys, 4));
    }

    @Test
    void firstIdThatIsNotZero_isKept() {
        assertEquals(List.of("Row5", "Row6"), texts(of("Row5", "Row6"), 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Row",
                "Row01",
                "Row-1",
                "row3",
                "Row3 ",
                "Row+3",
                "Row٣",
                "",
                " ",
                "Rowx",
                "Row9999999999999999999",
                "Zeile 1"
            })
    void idOfAnyOtherForm_isKeptAsItIs(final String id) {
        assertEquals(List.of("Row0", "Row1", id, "Row2"), texts(of("Row0", "Row1", id, "Row2"), 4));
    }

    @Test
    void idsThatDescend_areKept() {
        assertEquals(List.of("Row3", "Row1", "Row2"), texts(of("Row3", "Row1", "Row2"), 3));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Row0 Row1 Row0, Row0",
        "Row0 Row0, Row0",
        "Row2 Row5 Row5, Row5",
        "Row2 Row5 Row2, Row2",
        "a b a, a",
        "Row0 x Row0, Row0",
        "Row0 Row1 x Row2 Row1, Row1"
    })
    void idThatIsThereTwice_isRefusedByName(final String ids, final String duplicate) {
        final DuplicateKeyException e =
                assertThrows(DuplicateKeyException.class, () -> of(ids.split(" ")));
        assertEquals(duplicate, e.getKey());
        assertTrue(e.getMessage().contains("\"" + duplicate + "\""), e.getMessage());
    }

    @Test
    void differentSpellingsOfANumber_areDifferentIds() {
        assertEquals(List.of("Row1", "Row01", "Row001"), texts(of("Row1", "Row01", "Row001"), 3));
    }
}
