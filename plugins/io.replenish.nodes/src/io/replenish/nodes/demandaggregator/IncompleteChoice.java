// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.demandaggregator;

import org.knime.node.parameters.widget.choices.Label;

/**
 * What demand is in a period that the data does not cover. Names of constants are stored in
 * workflows.
 */
enum IncompleteChoice {
    /** Missing. */
    @Label("Missing")
    MISSING,

    /** What was sold in the covered part. */
    @Label("Keep")
    KEEP
}
