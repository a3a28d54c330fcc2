// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.cleaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CleaningSettingsTest {

    private static final CleaningSettings DEFAULTS = CleaningSettings.defaults();

    @ParameterizedTest
    @EnumSource(CleaningRule.class)
    void everyRule_hasItsDefaultPolicyAndCanBeRejected(final CleaningRule rule) {
        assertEquals(rule.defaultPolicy(), DEFAULTS.policy(rule));
        assertEquals(Policy.REJECT, DEFAULTS.with(rule, Policy.REJECT).policy(rule));
    }

    @ParameterizedTest
    @EnumSource(CleaningRule.class)
    void rule_canBeKeptUnlessARowWouldHaveNoPlaceInTheCleanTable(final CleaningRule rule) {
        if (rule.isMandatory()) {
            final var error =
                    assertThrows(
                            IllegalArgumentException.class, () -> DEFAULTS.with(rule, Policy.KEEP));
            assertTrue(error.getMessage().contains(rule.title()), error::getMessage);
        } else {
            assertEquals(Policy.KEEP, DEFAULTS.with(rule, Policy.KEEP).policy(rule));
        }
    }

    @Test
    void ruleWithoutPolicy_isRefusedByName() {
        final Map<CleaningRule, Policy> policies = new EnumMap<>(DEFAULTS.policies());
        policies.remove(CleaningRule.DUPLICATE);
        final var error =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> new CleaningSettings(policies, List.of(), List.of(), Set.of()));
        assertEquals("no policy for the rule \"Duplicate row\"", error.getMessage());
    }

    @Test
    void blankPrefix_isRefusedBecauseItWouldMatchAll() {
        final List<String> prefixes = List.of("C", " ");
        assertThrows(
                IllegalArgumentException.class, () -> DEFAULTS.withCancellationPrefixes(prefixes));
        assertThrows(
                IllegalArgumentException.class, () -> DEFAULTS.withAdjustmentPrefixes(prefixes));
    }

    @Test
    void prefixes_areStripped() {
        assertEquals(
                List.of("CR"),
                DEFAULTS.withCancellationPrefixes(List.of(" CR ")).cancellationPrefixes());
    }

    @Test
    void settings_doNotChangeWithTheCollectionsTheyWereMadeFrom() {
        final Map<CleaningRule, Policy> policies = new EnumMap<>(DEFAULTS.policies());
        final CleaningSettings settings =
                new CleaningSettings(policies, List.of(), List.of(), Set.of());
        policies.clear();
        assertEquals(DEFAULTS.policies(), settings.policies());
    }
}
