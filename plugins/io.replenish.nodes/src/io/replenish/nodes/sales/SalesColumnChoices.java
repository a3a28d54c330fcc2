// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.sales;

import io.replenish.nodes.table.ColumnChoices;
import io.replenish.nodes.table.ColumnGuess;

/**
 * The columns that a dialog offers for a column of {@link SalesInput} of the first input. KNIME
 * creates these classes by itself, hence one per column.
 */
public final class SalesColumnChoices {

    private SalesColumnChoices() {}

    /** Columns that can be the product, or anything else that gets a series of its own. */
    public static final class Product extends ColumnChoices {
        /** Creates the provider; called by KNIME. */
        public Product() {
            super(0, SalesInput.PRODUCT);
        }
    }

    /** Columns that can be the order. */
    public static final class Order extends ColumnChoices {
        /** Creates the provider; called by KNIME. */
        public Order() {
            super(0, SalesInput.ORDER);
        }
    }

    /** Columns that can be the customer. */
    public static final class Customer extends ColumnChoices {
        /** Creates the provider; called by KNIME. */
        public Customer() {
            super(0, SalesInput.CUSTOMER);
        }
    }

    /** Columns that can be the date. */
    public static final class Date extends ColumnChoices {
        /** Creates the provider; called by KNIME. */
        public Date() {
            super(0, SalesInput.DATE);
        }
    }

    /** Columns that can be the quantity. */
    public static final class Quantity extends ColumnChoices {
        /** Creates the provider; called by KNIME. */
        public Quantity() {
            super(0, SalesInput.QUANTITY);
        }
    }

    /** Columns that can be the revenue. */
    public static final class Revenue extends ColumnChoices {
        /** Creates the provider; called by KNIME. */
        public Revenue() {
            super(0, SalesInput.REVENUE);
        }
    }

    /** The column that looks like the order, for when the user switches this option on. */
    public static final class GuessedOrder extends ColumnGuess {
        /** Creates the provider; called by KNIME. */
        public GuessedOrder() {
            super(0, SalesInput.ORDER);
        }
    }
}
