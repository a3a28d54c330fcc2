// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Several SARIMA models of one series that are about as good as one another, with equal weights.
 * Forecasts are mixtures: their mean is the mean of the models' means, and their variance includes
 * how far the models are apart.
 */
public final class AverageModel implements ForecastModel {

    static final String KIND = "AVERAGE";

    private final List<SarimaModel> members;

    /**
     * Makes the average.
     *
     * @param members models of the same series in the same unit, the best one first
     * @throws IllegalArgumentException if there is none
     */
    AverageModel(final List<SarimaModel> members) {
        if (members.isEmpty()) {
            throw new IllegalArgumentException("an average needs one model or more");
        }
        this.members = List.copyOf(members);
    }

    static AverageModel of(final ModelState state) {
        return new AverageModel(
                (state.parts().isEmpty() ? flatParts(state) : state.parts())
                        .stream().map(part -> SarimaState.model(part, state.values())).toList());
    }

    /** The models of a state that has them in a row, each after its number of parameters. */
    private static List<ModelState> flatParts(final ModelState state) {
        final int[] integers = state.integers();
        final List<ModelState> parts = new ArrayList<>();
        int parametersFrom = 0;
        for (int from = 0; from < integers.length; from += SarimaState.INTEGERS + 1) {
            final int parametersTo = parametersFrom + integers[from];
            parts.add(
                    new ModelState(
                            SarimaModel.KIND,
                            Arrays.copyOfRange(integers, from + 1, from + 1 + SarimaState.INTEGERS),
                            Arrays.copyOfRange(state.parameters(), parametersFrom, parametersTo),
                            new double[0]));
            parametersFrom = parametersTo;
        }
        return parts;
    }

    /** Returns the models, the best one first. */
    public List<SarimaModel> members() {
        return members;
    }

    @Override
    public Forecast forecast(final int horizon) {
        final List<Forecast.Part> parts = new ArrayList<>();
        for (final SarimaModel member : members) {
            parts.add(member.part(horizon, 1.0 / members.size()));
        }
        return new Forecast(parts, members.get(0).scale(), members.get(0).isNonNegative());
    }

    @Override
    public double[] fitted() {
        final double[] mean = new double[members.get(0).values().length];
        for (final SarimaModel member : members) {
            final double[] one = member.fitted();
            for (int t = 0; t < mean.length; t++) {
                mean[t] += one[t] / members.size();
            }
        }
        return mean;
    }

    @Override
    public String description() {
        return members.stream()
                .map(SarimaModel::description)
                .collect(Collectors.joining("; ", "average of ", ""));
    }

    /** Returns whether the best of the models has a season. */
    @Override
    public boolean isSeasonal() {
        return members.get(0).isSeasonal();
    }

    @Override
    public int period() {
        return members.get(0).period();
    }

    @Override
    public List<String> explanatory() {
        return members.get(0).explanatory();
    }

    @Override
    public List<Regressor> regressors() {
        return members.get(0).regressors();
    }

    @Override
    public int knownPeriods(final int horizon) {
        return members.stream().mapToInt(m -> m.knownPeriods(horizon)).min().orElse(horizon);
    }

    @Override
    public AverageModel withFuture(final Map<String, double[]> future) {
        return new AverageModel(members.stream().map(m -> m.withFuture(future)).toList());
    }

    @Override
    public ModelState state() {
        final double[] none = {};
        return new ModelState(
                KIND,
                new int[0],
                none,
                members.get(0).values(),
                members.stream().map(m -> SarimaState.of(m, none)).toList());
    }
}
