// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All policies that are to be compared, with their items.
 *
 * @param proposed name of the proposed policy
 * @param items the items in the order of the data, faulty ones included, each with its current and
 *     its proposed policy
 * @param further policies to compare with these two
 */
public record PolicySet(String proposed, List<PolicyItem> items, List<FurtherPolicy> further) {

    /** Why an item is left aside. */
    static final String TWICE = "The product stands in the table twice; its first row counts.";

    /** Copies the lists. */
    public PolicySet {
        items = List.copyOf(items);
        further = List.copyOf(further);
    }

    /** Makes a set without further policies. */
    public PolicySet(final List<PolicyItem> items) {
        this(EffectColumns.PROPOSED, items, List.of());
    }

    /** Returns the names of all policies, the current one first. */
    List<String> names() {
        final List<String> names = new ArrayList<>(List.of(EffectColumns.CURRENT, proposed));
        further.forEach(policy -> names.add(policy.name()));
        return names;
    }

    /** Returns an empty profile for each policy. */
    List<StockProfile> profiles(final int periods) {
        return names().stream().map(name -> new StockProfile(periods)).toList();
    }

    /** Returns why a product cannot be compared under the further policies; empty if it can. */
    Optional<String> furtherProblem(final String product) {
        return further.stream().flatMap(policy -> policy.problem(product).stream()).findFirst();
    }

    /** Returns an item with all its policies, none of which has a problem. */
    ItemPolicies of(final PolicyItem item, final ReplaySettings settings) {
        return new ItemPolicies(
                item,
                further.stream().map(policy -> policy.rules().get(item.product())).toList(),
                settings);
    }
}
