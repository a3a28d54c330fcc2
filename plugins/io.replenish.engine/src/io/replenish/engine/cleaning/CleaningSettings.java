// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.cleaning;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the cleaner rejects. Immutable; start from {@link #defaults()}.
 *
 * @param policies policy of every rule
 * @param cancellationPrefixes beginnings of order numbers that mark a cancellation; each counts
 *     only if the order number goes on with a digit, so that C marks C536379 but not CA-2016-152156
 * @param adjustmentPrefixes beginnings of order numbers that mark an accounting entry, in the same
 *     way
 * @param ignoredInDuplicates names of passed-through columns that may differ between duplicates,
 *     such as a line number
 */
public record CleaningSettings(
        Map<CleaningRule, Policy> policies,
        List<String> cancellationPrefixes,
        List<String> adjustmentPrefixes,
        Set<String> ignoredInDuplicates) {

    /**
     * Checks and copies the settings.
     *
     * @throws IllegalArgumentException if a rule has no policy, a mandatory rule is kept or a
     *     prefix is blank
     */
    public CleaningSettings {
        for (final CleaningRule rule : CleaningRule.values()) {
            final Policy policy = policies.get(rule);
            if (policy == null) {
                throw new IllegalArgumentException(
                        "no policy for the rule \"" + rule.title() + "\"");
            }
            if (rule.isMandatory() && policy == Policy.KEEP) {
                throw new IllegalArgumentException(
                        "the rule \""
                                + rule.title()
                                + "\" cannot be kept: a clean row needs a date, a quantity, a price and a product; reject it");
            }
        }
        policies = Collections.unmodifiableMap(new EnumMap<>(policies));
        cancellationPrefixes = checkedPrefixes(cancellationPrefixes, CleaningRule.CANCELLATION);
        adjustmentPrefixes = checkedPrefixes(adjustmentPrefixes, CleaningRule.ADJUSTMENT);
        ignoredInDuplicates = Collections.unmodifiableSet(new TreeSet<>(ignoredInDuplicates));
    }

    private static List<String> checkedPrefixes(
            final List<String> prefixes, final CleaningRule rule) {
        if (prefixes.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException(
                    "a prefix for the rule \""
                            + rule.title()
                            + "\" is blank and would match every order; remove it");
        }
        return prefixes.stream().map(String::strip).toList();
    }

    /**
     * Returns every rule's default policy, with the prefixes C for cancellations and A for
     * adjustments.
     */
    public static CleaningSettings defaults() {
        final Map<CleaningRule, Policy> policies = new EnumMap<>(CleaningRule.class);
        for (final CleaningRule rule : CleaningRule.values()) {
            policies.put(rule, rule.defaultPolicy());
        }
        return new CleaningSettings(policies, List.of("C"), List.of("A"), Set.of());
    }

    /** Returns the policy of a rule. */
    public Policy policy(final CleaningRule rule) {
        return policies.get(rule);
    }

    /** Returns these settings with another policy for one rule. */
    public CleaningSettings with(final CleaningRule rule, final Policy policy) {
        final Map<CleaningRule, Policy> changed = new EnumMap<>(policies);
        changed.put(rule, policy);
        return new CleaningSettings(
                changed, cancellationPrefixes, adjustmentPrefixes, ignoredInDuplicates);
    }

    /** Returns these settings with other prefixes of cancellations; none if empty. */
    public CleaningSettings withCancellationPrefixes(final List<String> prefixes) {
        return new CleaningSettings(policies, prefixes, adjustmentPrefixes, ignoredInDuplicates);
    }

    /** Returns these settings with other prefixes of adjustments; none if empty. */
    public CleaningSettings withAdjustmentPrefixes(final List<String> prefixes) {
        return new CleaningSettings(policies, cancellationPrefixes, prefixes, ignoredInDuplicates);
    }

    /** Returns these settings with other columns that may differ between duplicates. */
    public CleaningSettings withIgnoredInDuplicates(final Set<String> columns) {
        return new CleaningSettings(policies, cancellationPrefixes, adjustmentPrefixes, columns);
    }
}
