// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
        final int[] integers = state.integers();
        final List<SarimaModel> members = new ArrayList<>();
        int parametersFrom = 0;
        for (int from = 0; from < integers.length; from += SarimaModel.INTEGERS + 1) {
            final int parametersTo = parametersFrom + integers[from];
            members.add(
                    SarimaModel.of(
                            new ModelState(
                                    SarimaModel.KIND,
                                    Arrays.copyOfRange(
                                            integers, from + 1, from + 1 + SarimaModel.INTEGERS),
                                    Arrays.copyOfRange(
                                            state.parameters(), parametersFrom, parametersTo),
                                    state.values())));
            parametersFrom = parametersTo;
        }
        return new AverageModel(members);
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
        final double[] mean = new double[members.get(0).state().values().length];
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
    public ModelState state() {
        int[] integers = {};
        double[] parameters = {};
        for (final SarimaModel member : members) {
            final ModelState one = member.state();
            final int from = integers.length;
            integers = Arrays.copyOf(integers, from + 1 + SarimaModel.INTEGERS);
            integers[from] = one.parameters().length;
            System.arraycopy(one.integers(), 0, integers, from + 1, SarimaModel.INTEGERS);
            final int at = parameters.length;
            parameters = Arrays.copyOf(parameters, at + one.parameters().length);
            System.arraycopy(one.parameters(), 0, parameters, at, one.parameters().length);
        }
        return new ModelState(KIND, integers, parameters, members.get(0).state().values());
    }
}
