// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.sales;

import io.replenish.nodes.table.SoughtColumn;
import org.knime.core.data.DataColumnSpec;
import org.knime.node.parameters.NodeParametersInput;
import org.knime.node.parameters.widget.OptionalWidget.DefaultValueProvider;
import org.knime.node.parameters.widget.choices.util.FilteredInputTableColumnsProvider;

/**
 * The columns that a dialog offers for a column of {@link SalesInput} of the first input. KNIME
 * creates these classes by itself, hence one per column.
 */
public abstract class SalesColumnChoices implements FilteredInputTableColumnsProvider {

    private final SoughtColumn wanted;

    private SalesColumnChoices(final SoughtColumn wanted) {
        this.wanted = wanted;
    }

    @Override
    public boolean isIncluded(final DataColumnSpec column) {
        return wanted.accepts(column);
    }

    /** Columns that can be the product, or anything else that gets a series of its own. */
    public static final class Product extends SalesColumnChoices {
        /** Creates the provider; called by KNIME. */
        public Product() {
            super(SalesInput.PRODUCT);
        }
    }

    /** Columns that can be the order. */
    public static final class Order extends SalesColumnChoices {
        /** Creates the provider; called by KNIME. */
        public Order() {
            super(SalesInput.ORDER);
        }
    }

    /** Columns that can be the customer. */
    public static final class Customer extends SalesColumnChoices {
        /** Creates the provider; called by KNIME. */
        public Customer() {
            super(SalesInput.CUSTOMER);
        }
    }

    /** Columns that can be the date. */
    public static final class Date extends SalesColumnChoices {
        /** Creates the provider; called by KNIME. */
        public Date() {
            super(SalesInput.DATE);
        }
    }

    /** Columns that can be the quantity. */
    public static final class Quantity extends SalesColumnChoices {
        /** Creates the provider; called by KNIME. */
        public Quantity() {
            super(SalesInput.QUANTITY);
        }
    }

    /** Columns that can be the revenue. */
    public static final class Revenue extends SalesColumnChoices {
        /** Creates the provider; called by KNIME. */
        public Revenue() {
            super(SalesInput.REVENUE);
        }
    }

    /** The column that looks like the order, for when the user switches this option on. */
    public static final class GuessedOrder implements DefaultValueProvider<String> {

        /** Creates the provider; called by KNIME. */
        public GuessedOrder() {}

        @Override
        public String computeState(final NodeParametersInput input) {
            return input.getInTableSpec(0).flatMap(SalesInput.ORDER::guess).orElse("");
        }
    }
}
