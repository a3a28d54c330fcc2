// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.salescleaner;

import io.replenish.engine.cleaning.Policy;
import org.knime.node.parameters.widget.choices.Label;

/**
 * What the user wants to happen to rows that match a rule. Names of constants are stored in
 * workflows.
 */
enum RulePolicy {
    /** Rows that match are rejected. */
    @Label("Reject")
    REJECT(Policy.REJECT),

    /** Rows that match stay, unless another rule rejects them, and are counted. */
    @Label("Keep")
    KEEP(Policy.KEEP);

    private final Policy policy;

    RulePolicy(final Policy policy) {
        this.policy = policy;
    }

    /** Returns the policy of the engine. */
    Policy toEngine() {
        return policy;
    }
}
