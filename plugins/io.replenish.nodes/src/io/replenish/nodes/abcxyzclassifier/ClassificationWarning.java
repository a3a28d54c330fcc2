// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.abcxyzclassifier;

import io.replenish.engine.inventory.classification.ClassifiedProduct;
import io.replenish.nodes.table.WarningText;
import java.util.List;
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
        final WarningText warning = new WarningText();
        if (products.isEmpty()) {
            warning.add("There is no product in the input.");
        }
        if (lacking > 0) {
            warning.add(
                    WarningText.part(lacking, products.size(), "product", "products")
                            + (lacking == 1 ? " lacks" : " lack")
                            + " a class; the output \""
                            + AbcXyzClassifierNodeFactory.CLASSES_PORT
                            + "\" says why.");
        }
        if (withoutKey > 0) {
            warning.add(
                    WarningText.count(withoutKey, "row of demand has", "rows of demand have")
                            + " no product.");
        }
        return warning.line();
    }
}
