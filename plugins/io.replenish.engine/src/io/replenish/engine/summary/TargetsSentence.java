// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.summary;

import io.replenish.engine.data.ColumnContract;
import io.replenish.engine.inventory.InventoryColumns;
import io.replenish.engine.inventory.classification.ClassificationColumns;
import io.replenish.engine.inventory.targets.TargetColumns;
import java.util.Comparator;
import java.util.List;

/** How far service targets differ, and where the highest comes from. */
final class TargetsSentence implements Sentence {

    private static final ColumnContract TARGET = InventoryColumns.SERVICE_TARGET;
    private static final ColumnContract REASON = Sentence.column(TargetColumns.TARGETS, "Reason");

    @Override
    public List<ColumnContract> columns() {
        return List.of(InventoryColumns.PRODUCT, TARGET, ClassificationColumns.CLASS, REASON);
    }

    @Override
    public String about(final ResultTable table, final Words words) {
        final List<Integer> known =
                table.rows(row -> !Double.isNaN(table.number(TARGET, row)))
                        .boxed()
                        .sorted(Comparator.comparingDouble(row -> table.number(TARGET, row)))
                        .toList();
        if (known.isEmpty()) {
            return "No product has a service target.";
        }
        final int highest = known.get(known.size() - 1);
        return String.join(
                "",
                words.count(known.size()),
                " of ",
                words.count(table.size(), "product has", "products have"),
                " a service target, from ",
                words.share(table.number(TARGET, known.get(0)), 1),
                " to ",
                words.share(table.number(TARGET, highest), 1),
                " (median ",
                words.share(table.median(TARGET), 1),
                "). The highest is that of ",
                table.text(InventoryColumns.PRODUCT, highest),
                ": ",
                table.text(REASON, highest));
    }
}
