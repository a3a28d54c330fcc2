// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.webui.node.dialog.defaultdialog.widget.updates.predicates;

import java.util.List;
import org.knime.node.parameters.updates.EffectPredicate;

/** Holds if at least one of its operands holds. */
public class Or implements Operator {

    private final List<EffectPredicate> m_children;

    /** Creates the predicate from its operands. */
    public Or(final EffectPredicate... predicates) {
        m_children = List.of(predicates);
    }

    /** Returns the operands. */
    public List<EffectPredicate> getChildren() {
        return m_children;
    }

    @Override
    public <T> T accept(final PredicateVisitor<T> visitor) {
        return visitor.visit(this);
    }
}
