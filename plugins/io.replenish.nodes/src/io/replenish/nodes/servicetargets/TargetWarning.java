// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.servicetargets;

import io.replenish.engine.inventory.targets.ProductTarget;
import io.replenish.nodes.table.WarningText;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Says in one line what the user must not overlook. */
final class TargetWarning {

    private TargetWarning() {}

    /**
     * Returns the warning, if there is anything to warn of.
     *
     * @param withoutProduct number of rows of classes that name no product
     * @param uselessDemand number of rows of demand without product, segment or quantity
     * @param unknownSegments segments that there is a rule for but no demand
     * @param hasDemand whether there is a table of demand by segment
     */
    static Optional<String> of(
            final List<ProductTarget> targets,
            final int withoutProduct,
            final int uselessDemand,
            final Collection<String> unknownSegments,
            final boolean hasDemand) {
        final WarningText warning = new WarningText();
        final long lacking = targets.stream().filter(target -> !target.isKnown()).count();
        if (targets.isEmpty()) {
            warning.add("There is no product in the input.");
        }
        if (lacking > 0) {
            warning.add(
                    WarningText.part(lacking, targets.size(), "product", "products")
                            + (lacking == 1 ? " has" : " have")
                            + " no target; the column \"Reason\" says why.");
        }
        if (withoutProduct > 0) {
            warning.add(
                    WarningText.count(withoutProduct, "row of classes has", "rows of classes have")
                            + " no product.");
        }
        if (uselessDemand > 0) {
            warning.add(
                    WarningText.count(uselessDemand, "row", "rows")
                            + " of the demand by segment without product, segment or quantity"
                            + " cannot move any target.");
        }
        if (!unknownSegments.isEmpty()) {
            warning.add(
                    "Rules are for segments "
                            + (hasDemand
                                    ? "that the demand by segment does not have"
                                    : "but there is no table of demand by segment")
                            + ": "
                            + String.join(", ", unknownSegments)
                            + '.');
        }
        return warning.line();
    }
}
