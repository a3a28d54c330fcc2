// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.node.parameters.widget.number;

import org.knime.node.parameters.updates.StateProvider;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MaxValidation;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation;

/** Stands for "not set" in {@link NumberInputWidget}. */
final class NumberInputDefaults {

    private NumberInputDefaults() {}

    static final class TypeMin extends MinValidation {
        @Override
        protected double getMin() {
            return -Double.MAX_VALUE;
        }
    }

    static final class TypeMax extends MaxValidation {
        @Override
        protected double getMax() {
            return Double.MAX_VALUE;
        }
    }

    abstract static class NoMinProvider implements StateProvider<MinValidation> {}

    abstract static class NoMaxProvider implements StateProvider<MaxValidation> {}
}
