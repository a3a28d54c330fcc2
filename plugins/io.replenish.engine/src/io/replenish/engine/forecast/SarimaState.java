// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast;

import io.replenish.engine.forecast.sarima.SarimaCoefficients;
import io.replenish.engine.forecast.sarima.SarimaOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A SARIMA model in plain arrays.
 *
 * <p>Integers are the seven of the order, then 1 or 0 for whether there is a mean or drift, and
 * whether values cannot be negative. Parameters are effect and variance of the mean or drift (0 if
 * there is none), innovation variance, power of the transformation and scale; then the
 * coefficients. If there are other regressors, which are the parts, their effects follow, and the
 * covariance matrix of all effects, row by row.
 */
final class SarimaState {

    /** Number of integers. */
    static final int INTEGERS = 9;

    private static final int FIXED_PARAMETERS = 5;

    private SarimaState() {}

    /** Returns the state of a model, with other values; none if they are stored elsewhere. */
    static ModelState of(final SarimaModel model, final double[] values) {
        final SarimaOrder o = model.order();
        final Regression regression = model.regression();
        final boolean constant = model.specification().constant();
        final int from = constant ? 1 : 0;
        final int count = regression.effects().length;
        final List<double[]> parts = new ArrayList<>();
        parts.add(
                new double[] {
                    constant ? regression.effects()[0] : 0,
                    constant ? regression.covariance()[0][0] : 0,
                    model.innovationVariance(),
                    model.transform().lambda(),
                    model.scale()
                });
        parts.add(model.coefficients().toArray());
        if (count > from) {
            parts.add(Arrays.copyOfRange(regression.effects(), from, count));
            parts.addAll(Arrays.asList(regression.covariance()));
        }
        return new ModelState(
                SarimaModel.KIND,
                new int[] {
                    o.p(),
                    o.d(),
                    o.q(),
                    o.seasonalP(),
                    o.seasonalD(),
                    o.seasonalQ(),
                    o.period(),
                    from,
                    model.isNonNegative() ? 1 : 0
                },
                parts.stream().flatMapToDouble(Arrays::stream).toArray(),
                values,
                regression.regressors().stream().skip(from).map(Regressor::state).toList());
    }

    /** Makes the model of a state and the values of its series. */
    static SarimaModel model(final ModelState state, final double[] values) {
        final int[] i = state.integers();
        final double[] p = state.parameters();
        if (i.length != INTEGERS || p.length < FIXED_PARAMETERS) {
            throw new IllegalArgumentException("no state of a SARIMA model: " + state);
        }
        final SarimaOrder order = new SarimaOrder(i[0], i[1], i[2], i[3], i[4], i[5], i[6]);
        final SarimaSpecification specification = new SarimaSpecification(order, i[7] == 1);
        final int others = state.parts().size();
        final int effects = others + (specification.constant() ? 1 : 0);
        final int coefficients = FIXED_PARAMETERS + order.coefficients();
        if (p.length != coefficients + (others == 0 ? 0 : others + effects * effects)) {
            throw new IllegalArgumentException(
                    "not the coefficients of the order " + order + ": " + state);
        }
        return new SarimaModel(
                specification,
                SarimaCoefficients.of(order, Arrays.copyOfRange(p, FIXED_PARAMETERS, coefficients)),
                regression(state, specification, effects, coefficients),
                p[2],
                new BoxCox(p[3]),
                p[4],
                values,
                i[8] == 1);
    }

    private static Regression regression(
            final ModelState state,
            final SarimaSpecification specification,
            final int count,
            final int from) {
        final double[] p = state.parameters();
        final List<Regressor> others = state.parts().stream().map(Regressor::of).toList();
        final double[] effects = new double[count];
        final double[][] covariance = new double[count][count];
        if (specification.constant()) {
            effects[0] = p[0];
            covariance[0][0] = p[1];
        }
        if (!others.isEmpty()) {
            System.arraycopy(p, from, effects, count - others.size(), others.size());
            for (int row = 0; row < count; row++) {
                System.arraycopy(p, from + others.size() + row * count, covariance[row], 0, count);
            }
        }
        return new Regression(specification.regressors(others), effects, covariance);
    }
}
