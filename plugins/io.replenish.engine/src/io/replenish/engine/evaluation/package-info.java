// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * What a change of policy would have meant for cost and service, and what it will mean by the
 * forecast. Start with {@link io.replenish.engine.evaluation.PolicyReplay} and {@link
 * io.replenish.engine.evaluation.FutureReplay}.
 */
package io.replenish.engine.evaluation;
