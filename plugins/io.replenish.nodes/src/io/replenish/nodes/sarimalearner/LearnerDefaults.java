// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.sarimalearner;

import io.replenish.engine.demand.PeriodUnit;
import org.knime.node.parameters.NodeParametersInput;
import org.knime.node.parameters.widget.OptionalWidget.DefaultValueProvider;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation;

/**
 * Numbers that depend on the length of the periods, and what the dialog shows for them at first.
 */
final class LearnerDefaults {

    private LearnerDefaults() {}

    /**
     * Returns how many periods are held out: two weeks of days, about two months of weeks, or half
     * a year.
     */
    static int heldOut(final PeriodUnit unit) {
        return switch (unit) {
            case DAY -> 14;
            case WEEK -> 8;
            case MONTH -> 6;
        };
    }

    /** What the season has when the user switches it on: a week of days. */
    static final class SeasonLength implements DefaultValueProvider<Integer> {
        @Override
        public Integer computeState(final NodeParametersInput input) {
            return PeriodUnit.DAY.seasonLength();
        }
    }

    /** What is held out when the user switches it on. */
    static final class HeldOut implements DefaultValueProvider<Integer> {
        @Override
        public Integer computeState(final NodeParametersInput input) {
            return heldOut(PeriodUnit.DAY);
        }
    }

    /** The power of a Box-Cox transformation when the user switches it on: a square root. */
    static final class BoxCoxPower implements DefaultValueProvider<Double> {
        @Override
        public Double computeState(final NodeParametersInput input) {
            return 0.5;
        }
    }

    /** Seconds per series when the user limits them. */
    static final class SecondsPerSeries implements DefaultValueProvider<Double> {
        @Override
        public Double computeState(final NodeParametersInput input) {
            return 1.0;
        }
    }

    /** A season of one period is none. */
    static final class AtLeastTwo extends MinValidation {
        @Override
        protected double getMin() {
            return 2;
        }
    }
}
