// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.node.parameters.updates;

import org.knime.core.webui.node.dialog.defaultdialog.widget.updates.predicates.And;
import org.knime.core.webui.node.dialog.defaultdialog.widget.updates.predicates.Not;
import org.knime.core.webui.node.dialog.defaultdialog.widget.updates.predicates.Or;
import org.knime.core.webui.node.dialog.defaultdialog.widget.updates.predicates.PredicateVisitor;

/** A condition on the values of a dialog, created by an {@link EffectPredicateProvider}. */
public interface EffectPredicate {

    /** Calls the visitor's method for this kind of predicate. */
    <T> T accept(PredicateVisitor<T> visitor);

    /** Returns a predicate that holds if this and the other one hold. */
    default EffectPredicate and(final EffectPredicate other) {
        return new And(this, other);
    }

    /** Returns a predicate that holds if this or the other one holds. */
    default EffectPredicate or(final EffectPredicate other) {
        return new Or(this, other);
    }

    /** Returns a predicate that holds if this one does not. */
    default EffectPredicate negate() {
        return new Not(this);
    }
}
