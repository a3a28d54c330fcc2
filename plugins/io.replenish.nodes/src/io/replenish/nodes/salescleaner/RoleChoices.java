// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.salescleaner;

import io.replenish.engine.data.SalesRole;
import io.replenish.nodes.table.ColumnTypes;
import org.knime.core.data.DataColumnSpec;
import org.knime.node.parameters.NodeParametersInput;
import org.knime.node.parameters.widget.OptionalWidget.DefaultValueProvider;
import org.knime.node.parameters.widget.choices.util.FilteredInputTableColumnsProvider;

/**
 * The columns that the dialog offers for a role. KNIME creates these classes by itself, hence one
 * per role.
 */
abstract class RoleChoices implements FilteredInputTableColumnsProvider {

    private final SalesRole role;

    private RoleChoices(final SalesRole role) {
        this.role = role;
    }

    @Override
    public boolean isIncluded(final DataColumnSpec column) {
        return role.accepts(ColumnTypes.of(column.getType()));
    }

    /** Columns that can be the order. */
    static final class Order extends RoleChoices {
        Order() {
            super(SalesRole.ORDER);
        }
    }

    /** Columns that can be the product. */
    static final class Product extends RoleChoices {
        Product() {
            super(SalesRole.PRODUCT);
        }
    }

    /** Columns that can be the customer. */
    static final class Customer extends RoleChoices {
        Customer() {
            super(SalesRole.CUSTOMER);
        }
    }

    /** Columns that can be the date. */
    static final class Date extends RoleChoices {
        Date() {
            super(SalesRole.DATE);
        }
    }

    /** Columns that can be the quantity. */
    static final class Quantity extends RoleChoices {
        Quantity() {
            super(SalesRole.QUANTITY);
        }
    }

    /** Columns that can be the unit price. */
    static final class UnitPrice extends RoleChoices {
        UnitPrice() {
            super(SalesRole.UNIT_PRICE);
        }
    }

    /** Columns that can be the description. */
    static final class Description extends RoleChoices {
        Description() {
            super(SalesRole.DESCRIPTION);
        }
    }

    /** The column that an optional role gets when the user switches it on. */
    private abstract static class Guess implements DefaultValueProvider<String> {

        private final SalesRole role;

        private Guess(final SalesRole role) {
            this.role = role;
        }

        @Override
        public String computeState(final NodeParametersInput input) {
            return input.getInTableSpec(0)
                    .flatMap(spec -> RoleColumns.guess(spec).column(role))
                    .orElse("");
        }
    }

    /** The column that looks like the customer. */
    static final class GuessedCustomer extends Guess {
        GuessedCustomer() {
            super(SalesRole.CUSTOMER);
        }
    }

    /** The column that looks like the description. */
    static final class GuessedDescription extends Guess {
        GuessedDescription() {
            super(SalesRole.DESCRIPTION);
        }
    }
}
