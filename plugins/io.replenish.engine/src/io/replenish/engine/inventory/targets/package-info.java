// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Which service a product is to have, by rules for its class and for the customers who buy it.
 * Start with {@link io.replenish.engine.inventory.targets.ServiceTargets}.
 */
package io.replenish.engine.inventory.targets;
