// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The node "Service Targets": rules, classes of products and demand by segment in, a service target
 * per product out. Start with {@link io.replenish.nodes.servicetargets.ServiceTargetsNodeFactory};
 * which rule counts is for the engine to say.
 */
package io.replenish.nodes.servicetargets;
