// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * What a change of policy would have meant for cost and service. Start with {@link
 * io.replenish.engine.evaluation.PolicyReplay}.
 */
package io.replenish.engine.evaluation;
