// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PolicyNamesTest {

    private static final Optional<String> NONE = Optional.empty();

    @Test
    void namesOfTheData_areKept() {
        assertEquals(
                List.of("95 %", "Ünïcode"),
                PolicyNames.of(List.of(Optional.of("95 %"), Optional.of("Ünïcode"))));
    }

    @Test
    void policiesWithoutAName_areNumbered() {
        assertEquals(
                List.of("Proposed", "Policy 2", "Policy 3"),
                PolicyNames.of(List.of(NONE, NONE, NONE)));
    }

    @Test
    void takenNames_getANumber() {
        assertEquals(
                List.of("Proposed", "Proposed (2)", "Current (2)", "Proposed (3)"),
                PolicyNames.of(
                        List.of(
                                NONE,
                                Optional.of("Proposed"),
                                Optional.of("Current"),
                                Optional.of("Proposed"))));
    }
}
