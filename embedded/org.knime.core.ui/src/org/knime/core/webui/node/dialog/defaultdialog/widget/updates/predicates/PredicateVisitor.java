// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.webui.node.dialog.defaultdialog.widget.updates.predicates;

/**
 * Visits a predicate; implemented by the dialog, never by a node.
 *
 * @param <T> the type of the result
 */
public interface PredicateVisitor<T> {

    /** Visits a conjunction. */
    T visit(And and);

    /** Visits a disjunction. */
    T visit(Or or);

    /** Visits a negation. */
    T visit(Not not);
}
