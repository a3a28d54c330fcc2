// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.resultsummary;

import org.knime.node.parameters.NodeParameters;
import org.knime.node.parameters.Widget;

/**
 * Dialog of the Result Summary. Field names are keys in saved workflows: renaming one breaks them.
 */
final class ResultSummaryParameters implements NodeParameters {

    @Widget(
            title = "Currency",
            description =
                    "What to write behind amounts of money, such as <i>GBP</i>. Nothing if it is"
                            + " empty.")
    String m_currency = "";
}
