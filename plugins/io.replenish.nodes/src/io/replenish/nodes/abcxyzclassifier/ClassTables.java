// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.abcxyzclassifier;

import io.replenish.engine.inventory.classification.ClassCell;
import io.replenish.engine.inventory.classification.ClassificationColumns;
import io.replenish.engine.inventory.classification.ClassifiedProduct;
import io.replenish.engine.inventory.classification.ValuePlace;
import io.replenish.engine.inventory.classification.Variability;
import io.replenish.nodes.table.Cells;
import io.replenish.nodes.table.ColumnTypes;
import io.replenish.nodes.table.RowIds;
import io.replenish.nodes.table.TableWriter;
import java.util.List;
import java.util.Optional;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataTableSpec;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionContext;

/** The output tables: the classes of every product, and what the classes add up to. */
final class ClassTables {

    static final DataTableSpec CLASSES = ColumnTypes.table(ClassificationColumns.CLASSES);
    static final DataTableSpec MATRIX = ColumnTypes.table(ClassificationColumns.MATRIX);

    /** RowID of the products that lack a class. */
    private static final String NO_CLASS = "No class";

    private ClassTables() {}

    /** Writes one row per product. */
    static BufferedDataTable classes(
            final List<ClassifiedProduct> products, final ExecutionContext exec)
            throws CanceledExecutionException {
        final RowIds rowIds = new RowIds();
        try (TableWriter writer = new TableWriter(CLASSES, exec)) {
            for (final ClassifiedProduct product : products) {
                exec.checkCanceled();
                writer.add(rowIds.of(product.product()), cells(product));
            }
            return writer.finish();
        }
    }

    private static DataCell[] cells(final ClassifiedProduct product) {
        final Optional<ValuePlace> place = product.place();
        final Variability variability = product.variability();
        return new DataCell[] {
            Cells.text(product.product()),
            Cells.number(product.value()),
            Cells.number(place.map(ValuePlace::share).orElse(Double.NaN)),
            Cells.number(place.map(ValuePlace::cumulativeShare).orElse(Double.NaN)),
            place.map(ValuePlace::rank).map(Cells::integer).orElseGet(Cells::missing),
            text(product.abc().map(Enum::name)),
            Cells.integer(variability.periods()),
            Cells.number(variability.mean()),
            Cells.number(variability.deviation()),
            Cells.number(variability.cv()),
            text(product.xyz().map(Enum::name)),
            text(product.bothClasses()),
            text(product.reason())
        };
    }

    private static DataCell text(final Optional<String> text) {
        return text.map(Cells::text).orElseGet(Cells::missing);
    }

    /** Writes one row per pair of classes, and one for products that lack one. */
    static BufferedDataTable matrix(
            final List<ClassifiedProduct> products, final ExecutionContext exec) {
        try (TableWriter writer = new TableWriter(MATRIX, exec)) {
            for (final ClassCell cell : ClassCell.matrix(products)) {
                writer.add(
                        cell.name().orElse(NO_CLASS),
                        text(cell.name()),
                        Cells.integer(cell.products()),
                        Cells.number(cell.shareOfProducts()),
                        Cells.number(cell.value()),
                        Cells.number(cell.shareOfValue()));
            }
            return writer.finish();
        }
    }
}
