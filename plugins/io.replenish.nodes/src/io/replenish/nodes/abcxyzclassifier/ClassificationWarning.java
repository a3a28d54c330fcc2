// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.abcxyzclassifier;

import io.replenish.engine.inventory.classification.ClassifiedProduct;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says in one line what the user must not overlook. */
final class ClassificationWarning {

    private ClassificationWarning() {}

    /**
     * Returns the warning, if there is anything to warn of.
     *
     * @param withoutKey number of rows that belong to no product
     */
    static Optional<String> of(final List<ClassifiedProduct> products, final int withoutKey) {
        final long lacking =
                products.stream().filter(product -> product.bothClasses().isEmpty()).count();
        final List<String> parts = new ArrayList<>();
        if (products.isEmpty()) {
            parts.add("There is no product in the input.");
        }
        if (lacking > 0) {
            parts.add(
                    String.format(
                            Locale.ROOT,
                            "%,d of %,d products lack a class; the output \"%s\" says why.",
                            lacking,
                            products.size(),
                            AbcXyzClassifierNodeFactory.CLASSES_PORT));
        }
        if (withoutKey > 0) {
            parts.add(
                    String.format(Locale.ROOT, "%,d rows of demand have no product.", withoutKey));
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", parts));
    }
}
