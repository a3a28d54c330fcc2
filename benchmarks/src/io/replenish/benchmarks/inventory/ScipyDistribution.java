// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.benchmarks.inventory;

import io.replenish.engine.inventory.theory.EmpiricalDemand;
import io.replenish.engine.inventory.theory.GammaDemand;
import io.replenish.engine.inventory.theory.LeadTimeDemand;
import io.replenish.engine.inventory.theory.LogNormalDemand;
import io.replenish.engine.inventory.theory.NegativeBinomialDemand;
import io.replenish.engine.inventory.theory.NormalDemand;
import io.replenish.engine.inventory.theory.PoissonDemand;
import io.replenish.engine.inventory.theory.ShiftedDemand;
import io.replenish.engine.inventory.theory.UniformDemand;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.commons.math3.util.CombinatoricsUtils;

/** Distributions written as scipy has them, such as {@code scipy.lognorm(0.3, 0, 403.4)}. */
final class ScipyDistribution {

    private static final Pattern CALL =
            Pattern.compile("(?:scipy\\.)?(?:stats\\.)?(\\w+)\\((.*)\\)");

    /** Names of the parameters that a distribution has before location and scale. */
    private static final Map<String, List<String>> SHAPES =
            Map.of(
                    "norm", List.of(),
                    "uniform", List.of(),
                    "expon", List.of(),
                    "lognorm", List.of("s"),
                    "gamma", List.of("a"),
                    "poisson", List.of("mu"),
                    "geom", List.of("p"),
                    "nbinom", List.of("n", "p"),
                    "binom", List.of("n", "p"),
                    "randint", List.of("low", "high"));

    private final String name;
    private final Map<String, Double> parameters = new HashMap<>();

    private ScipyDistribution(final String text) {
        final Matcher call = CALL.matcher(text.trim());
        if (!call.matches() || !SHAPES.containsKey(call.group(1))) {
            throw new IllegalArgumentException("not a known distribution: " + text);
        }
        name = call.group(1);
        final List<String> names = new ArrayList<>(SHAPES.get(name));
        names.addAll(List.of("loc", "scale"));
        int next = 0;
        for (final String argument : call.group(2).split(",")) {
            final String[] sides = argument.trim().split("\\s*=\\s*");
            if (!argument.isBlank()) {
                parameters.put(
                        sides.length == 2 ? sides[0] : names.get(next++),
                        Double.valueOf(sides[sides.length - 1]));
            }
        }
    }

    static LeadTimeDemand parse(final String text) {
        return new ScipyDistribution(text).demand();
    }

    private LeadTimeDemand demand() {
        final double location = parameters.getOrDefault("loc", 0.0);
        final double scale = parameters.getOrDefault("scale", 1.0);
        return switch (name) {
            case "norm" -> new NormalDemand(location, scale);
            case "uniform" -> new UniformDemand(location, location + scale);
            case "expon" -> ShiftedDemand.of(GammaDemand.exponential(scale), location);
            case "lognorm" ->
                    ShiftedDemand.of(
                            LogNormalDemand.ofLogarithm(Math.log(scale), of("s")), location);
            case "gamma" -> ShiftedDemand.of(GammaDemand.ofShape(of("a"), scale), location);
            case "poisson" -> ShiftedDemand.of(new PoissonDemand(of("mu")), location);
            case "geom" ->
                    ShiftedDemand.of(NegativeBinomialDemand.trialsUntilSuccess(of("p")), location);
            case "nbinom" ->
                    ShiftedDemand.of(new NegativeBinomialDemand(of("n"), of("p")), location);
            case "binom" -> ShiftedDemand.of(binomial(), location);
            case "randint" -> ShiftedDemand.of(wholeUniform(), location);
            default -> throw new IllegalStateException(name);
        };
    }

    private LeadTimeDemand binomial() {
        final int trials = (int) of("n");
        final double chance = of("p");
        return EmpiricalDemand.ofUnits(
                IntStream.rangeClosed(0, trials)
                        .mapToDouble(
                                k ->
                                        Math.exp(
                                                CombinatoricsUtils.binomialCoefficientLog(trials, k)
                                                        + k * Math.log(chance)
                                                        + (trials - k) * Math.log1p(-chance)))
                        .toArray());
    }

    private LeadTimeDemand wholeUniform() {
        return EmpiricalDemand.observed(
                IntStream.range((int) of("low"), (int) of("high")).asDoubleStream().toArray());
    }

    private double of(final String parameter) {
        final Double value = parameters.get(parameter);
        if (value == null) {
            throw new IllegalArgumentException(name + " needs its parameter " + parameter);
        }
        return value;
    }
}
