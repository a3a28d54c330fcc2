// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.evaluation;

import java.util.Map;
import java.util.Optional;

/**
 * A policy to compare with the current and the proposed one. Lead times and costs are those of the
 * items, whatever the policy.
 *
 * @param name how the policy is called
 * @param rules what the policy says for each product
 */
public record FurtherPolicy(String name, Map<String, OrderRule> rules) {

    /** Copies the rules. */
    public FurtherPolicy {
        rules = Map.copyOf(rules);
    }

    /** Returns why the policy cannot be replayed for a product, in words; empty if it can. */
    Optional<String> problem(final String product) {
        final OrderRule rule = rules.get(product);
        final Optional<String> problem =
                rule == null || rule.isMissing()
                        ? Optional.of("There is no policy for this product.")
                        : rule.problem("");
        return problem.map(
                reason -> "Not compared, because of the policy \"" + name + "\": " + reason);
    }
}
