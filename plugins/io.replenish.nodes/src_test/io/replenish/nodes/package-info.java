// SPDX-License-Identifier: GPL-3.0-or-later
/** Tests of what holds for all nodes. Start with {@link io.replenish.nodes.NodesBundleTest}. */
package io.replenish.nodes;
