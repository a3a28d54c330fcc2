// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.servicetargets;

import io.replenish.engine.inventory.targets.ProductTarget;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
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
        final List<String> parts = new ArrayList<>();
        final long lacking = targets.stream().filter(target -> !target.isKnown()).count();
        if (targets.isEmpty()) {
            parts.add("There is no product in the input.");
        }
        if (lacking > 0) {
            parts.add(
                    String.format(
                            Locale.ROOT,
                            "%,d of %,d products have no target; the column \"Reason\" says why.",
                            lacking,
                            targets.size()));
        }
        if (withoutProduct > 0) {
            parts.add(
                    String.format(
                            Locale.ROOT, "%,d rows of classes have no product.", withoutProduct));
        }
        if (uselessDemand > 0) {
            parts.add(
                    String.format(
                            Locale.ROOT,
                            "%,d rows of the demand by segment lack a product, a segment or a"
                                    + " quantity and move no target.",
                            uselessDemand));
        }
        if (!unknownSegments.isEmpty()) {
            parts.add(
                    "Rules are for segments "
                            + (hasDemand
                                    ? "that the demand by segment does not have"
                                    : "but there is no table of demand by segment")
                            + ": "
                            + String.join(", ", unknownSegments)
                            + '.');
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", parts));
    }
}
