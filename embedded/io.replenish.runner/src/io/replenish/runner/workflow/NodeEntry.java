// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.workflow;

import java.util.concurrent.Callable;
import org.knime.core.node.NodeFactory;

/**
 * One installed node.
 *
 * @param factory name of the factory class in workflow folders
 * @param category path of the category in KNIME's node repository
 * @param bundle symbolic name of the contributing bundle
 * @param creator creates the factory; may throw whatever loading and constructing its class throws
 */
public record NodeEntry(
        String factory, String category, String bundle, Callable<NodeFactory<?>> creator) {}
