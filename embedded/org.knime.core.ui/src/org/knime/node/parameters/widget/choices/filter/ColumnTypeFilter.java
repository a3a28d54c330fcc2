// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.node.parameters.widget.choices.filter;

import java.util.Optional;
import java.util.function.Predicate;
import org.knime.core.data.DataColumnSpec;
import org.knime.node.parameters.widget.choices.TypedStringChoice;

/** Chooses columns by type; a type's id is the name of its preferred value class. */
final class ColumnTypeFilter extends TypeFilter {

    @Override
    protected Optional<TypedStringChoice.PossibleTypeValue> fromTypeId(final String typeId) {
        return Optional.of(new TypedStringChoice.PossibleTypeValue(typeId, typeId));
    }

    Predicate<DataColumnSpec> getFilterPredicate() {
        final Predicate<String> isSelected = getIsSelectedPredicate();
        return column -> isSelected.test(column.getType().getPreferredValueClass().getName());
    }
}
