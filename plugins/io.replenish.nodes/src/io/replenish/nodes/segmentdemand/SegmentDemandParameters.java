// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.segmentdemand;

import io.replenish.nodes.sales.SalesColumnChoices;
import io.replenish.nodes.sales.SalesInput;
import io.replenish.nodes.table.ChosenColumns;
import org.knime.node.parameters.NodeParameters;
import org.knime.node.parameters.NodeParametersInput;
import org.knime.node.parameters.Widget;
import org.knime.node.parameters.layout.After;
import org.knime.node.parameters.layout.Layout;
import org.knime.node.parameters.layout.Section;
import org.knime.node.parameters.widget.choices.ChoicesProvider;

/**
 * Dialog of the node Segment Demand. Field names are keys in saved workflows: renaming one breaks
 * them.
 */
final class SegmentDemandParameters implements NodeParameters {

    @Section(title = "Sales columns", description = "Which column of the sales holds what.")
    interface SalesSection {}

    @Section(title = "Customer columns", description = "Which column of the customers holds what.")
    @After(SalesSection.class)
    interface CustomerSection {}

    @Widget(title = "Product", description = "Identifier of the product. Text or numbers.")
    @ChoicesProvider(SalesColumnChoices.Product.class)
    @Layout(SalesSection.class)
    String m_productColumn = "";

    @Widget(
            title = "Customer",
            description = "Identifier of the customer. Text or numbers; may be missing in rows.")
    @ChoicesProvider(SalesColumnChoices.Customer.class)
    @Layout(SalesSection.class)
    String m_customerColumn = "";

    @Widget(title = "Quantity", description = "Units sold; negative for returns.")
    @ChoicesProvider(SalesColumnChoices.Quantity.class)
    @Layout(SalesSection.class)
    String m_quantityColumn = "";

    @Widget(title = "Revenue", description = "Quantity times unit price; negative for returns.")
    @ChoicesProvider(SalesColumnChoices.Revenue.class)
    @Layout(SalesSection.class)
    String m_revenueColumn = "";

    @Widget(
            title = "Customer in a segment",
            description = "Identifier of the customer, the same as in the sales.")
    @ChoicesProvider(CustomerInput.Customers.class)
    @Layout(CustomerSection.class)
    String m_segmentCustomerColumn = "";

    @Widget(title = "Segment", description = "Segment of the customer. Text or whole numbers.")
    @ChoicesProvider(CustomerInput.Segments.class)
    @Layout(CustomerSection.class)
    String m_segmentColumn = "";

    /** Creates the parameters of a node without input; called by KNIME. */
    SegmentDemandParameters() {}

    /**
     * Creates the parameters of a node that has got its input, with guessed columns; called by
     * KNIME.
     */
    SegmentDemandParameters(final NodeParametersInput input) {
        input.getInTableSpec(0)
                .ifPresent(
                        sales -> {
                            m_productColumn = SalesInput.PRODUCT.guess(sales).orElse("");
                            m_customerColumn = SalesInput.CUSTOMER.guess(sales).orElse("");
                            m_quantityColumn = SalesInput.QUANTITY.guess(sales).orElse("");
                            m_revenueColumn = SalesInput.REVENUE.guess(sales).orElse("");
                        });
        input.getInTableSpec(CustomerInput.CUSTOMER_TABLE)
                .ifPresent(
                        customers -> {
                            m_segmentCustomerColumn =
                                    CustomerInput.CUSTOMER.guess(customers).orElse("");
                            m_segmentColumn = CustomerInput.SEGMENT.guess(customers).orElse("");
                        });
    }

    /** Returns the chosen columns of the sales. */
    ChosenColumns salesColumns() {
        return new ChosenColumns(SegmentDemandNodeFactory.SALES_PORT)
                .with(SalesInput.PRODUCT, m_productColumn)
                .with(SalesInput.CUSTOMER, m_customerColumn)
                .with(SalesInput.QUANTITY, m_quantityColumn)
                .with(SalesInput.REVENUE, m_revenueColumn);
    }

    /** Returns the chosen columns of the customers. */
    ChosenColumns customerColumns() {
        return new ChosenColumns(SegmentDemandNodeFactory.CUSTOMER_PORT)
                .with(CustomerInput.CUSTOMER, m_segmentCustomerColumn)
                .with(CustomerInput.SEGMENT, m_segmentColumn);
    }
}
