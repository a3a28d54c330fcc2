// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.salessample;

import org.knime.node.parameters.NodeParameters;
import org.knime.node.parameters.Widget;
import org.knime.node.parameters.widget.choices.ValueSwitchWidget;

/**
 * Dialog of the Retail Sales Sample. Field names are keys in saved workflows: renaming one breaks
 * them.
 */
final class RetailSalesSampleParameters implements NodeParameters {

    @Widget(title = "Data set", description = "Which sales records to provide.")
    @ValueSwitchWidget
    SampleDataSet m_dataSet = SampleDataSet.ONLINE_RETAIL;
}
