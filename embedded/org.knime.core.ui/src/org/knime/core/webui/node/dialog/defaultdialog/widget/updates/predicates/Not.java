// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.webui.node.dialog.defaultdialog.widget.updates.predicates;

import org.knime.node.parameters.updates.EffectPredicate;

/** Holds if its operand does not. */
public class Not implements Operator {

    private final EffectPredicate m_child;

    /** Creates the negation of a predicate. */
    public Not(final EffectPredicate predicate) {
        m_child = predicate;
    }

    /** Returns the operand. */
    public EffectPredicate getChildPredicate() {
        return m_child;
    }

    @Override
    public <T> T accept(final PredicateVisitor<T> visitor) {
        return visitor.visit(this);
    }
}
