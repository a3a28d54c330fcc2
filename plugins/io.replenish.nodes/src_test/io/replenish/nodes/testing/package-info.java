// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * What the tests of all nodes need: running a node and making tables. Start with {@link
 * io.replenish.nodes.testing.NodeRun}.
 */
package io.replenish.nodes.testing;
