// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RowIdsTest {

    @Test
    void repeatedNames_getNumbersThatAreNotTakenEither() {
        final RowIds ids = new RowIds();
        assertEquals(
                List.of("A", "A #2", "B", "A #3", "A #2 #2"),
                Stream.of("A", "A", "B", "A", "A #2").map(ids::of).toList());
    }
}
