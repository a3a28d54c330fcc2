// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.node.parameters.widget.choices.filter;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.knime.node.parameters.persistence.Persistable;
import org.knime.node.parameters.widget.choices.TypedStringChoice;

/** The part of a filter that chooses by type. */
public abstract class TypeFilter implements Persistable {

    /** The ids of the chosen types. */
    public String[] m_selectedTypes;

    /** Creates a filter that chooses no type. */
    protected TypeFilter() {
        this(new String[0]);
    }

    /** Creates a filter that chooses the given types. */
    protected TypeFilter(final String[] selectedTypes) {
        m_selectedTypes = selectedTypes;
    }

    /** Returns a type that can be shown, by its id, empty if it is not known. */
    protected abstract Optional<TypedStringChoice.PossibleTypeValue> fromTypeId(String typeId);

    /** Returns whether the type of the given id is chosen. */
    protected Predicate<String> getIsSelectedPredicate() {
        return Set.of(m_selectedTypes)::contains;
    }
}
