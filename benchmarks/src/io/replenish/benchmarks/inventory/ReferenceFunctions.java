// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.benchmarks.inventory;

import io.replenish.engine.inventory.theory.ContinuousReview;
import io.replenish.engine.inventory.theory.FillRate;
import io.replenish.engine.inventory.theory.GammaDemand;
import io.replenish.engine.inventory.theory.LeadTimeDemand;
import io.replenish.engine.inventory.theory.LogNormalDemand;
import io.replenish.engine.inventory.theory.MinMaxReview;
import io.replenish.engine.inventory.theory.NegativeBinomialDemand;
import io.replenish.engine.inventory.theory.Newsvendor;
import io.replenish.engine.inventory.theory.NormalDemand;
import io.replenish.engine.inventory.theory.PoissonDemand;
import io.replenish.engine.inventory.theory.ReorderQuantity;
import io.replenish.engine.inventory.theory.SellingSeason;
import io.replenish.engine.inventory.theory.UniformDemand;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The functions of the inventory reference, by their names and conventions, in terms of the engine.
 * Names of inputs and outputs are those of stockpyl, which the reference numbers come from.
 */
final class ReferenceFunctions {

    /** Where stockpyl's alternating approximations stop if not told. */
    private static final double TOLERANCE = 1e-6;

    private static final Map<String, Function<Inputs, Outputs>> FUNCTIONS = new TreeMap<>();

    static {
        losses();
        safetyStocks();
        newsvendors();
        continuousReview();
        minMax();
        FUNCTIONS.putAll(OrderFunctions.all());
    }

    private ReferenceFunctions() {}

    /** Returns the function of a name. */
    static Optional<Function<Inputs, Outputs>> named(final String name) {
        return Optional.ofNullable(FUNCTIONS.get(name));
    }

    private static void losses() {
        loss("normal", ReferenceFunctions::normal);
        loss("lognormal", in -> LogNormalDemand.ofLogarithm(in.number("mu"), in.number("sigma")));
        loss("exponential", in -> GammaDemand.exponential(1 / in.number("mu")));
        loss("gamma", in -> GammaDemand.ofShape(in.number("a"), in.number("b")));
        loss("uniform", in -> new UniformDemand(in.number("a"), in.number("b")));
        loss("poisson", in -> new PoissonDemand(in.number("mean")));
        loss("geometric", in -> NegativeBinomialDemand.trialsUntilSuccess(in.number("p")));
        loss("negative_binomial", ReferenceFunctions::negativeBinomial);
        loss("discrete", in -> in.distribution("distrib", "pmf"));
        loss("continuous", in -> in.distribution("distrib", "pmf"));
        final LeadTimeDemand standard = new NormalDemand(0, 1);
        FUNCTIONS.put(
                "standard_normal_loss",
                in -> {
                    final double loss = standard.loss(in.number("z"));
                    return new Outputs()
                            .with("loss", loss)
                            .with("L", loss)
                            .with("L_bar", standard.surplus(in.number("z")));
                });
        FUNCTIONS.put(
                "standard_normal_second_loss",
                in ->
                        new Outputs()
                                .with("L2", standard.secondLoss(in.number("z")))
                                .with("L2_bar", standard.secondSurplus(in.number("z"))));
    }

    private static void loss(final String name, final Function<Inputs, LeadTimeDemand> demand) {
        FUNCTIONS.put(
                name + "_loss",
                in ->
                        new Outputs()
                                .with("n", demand.apply(in).loss(in.number("x")))
                                .with("n_bar", demand.apply(in).surplus(in.number("x"))));
        FUNCTIONS.put(
                name + "_second_loss",
                in ->
                        new Outputs()
                                .with("n2", demand.apply(in).secondLoss(in.number("x")))
                                .with("n2_bar", demand.apply(in).secondSurplus(in.number("x"))));
    }

    private static NormalDemand normal(final Inputs in) {
        return new NormalDemand(in.number("mean"), in.number("sd"));
    }

    private static LeadTimeDemand negativeBinomial(final Inputs in) {
        return in.has("r") && in.has("p")
                ? new NegativeBinomialDemand(in.number("r"), in.number("p"))
                : NegativeBinomialDemand.of(in.number("mean"), in.number("sd"));
    }

    private static void safetyStocks() {
        FUNCTIONS.put(
                "z_for_cycle_service_level",
                in -> new Outputs().with("z", new NormalDemand(0, 1).quantile(in.number("p"))));
        FUNCTIONS.put(
                "safety_stock_csl",
                in -> {
                    final LeadTimeDemand demand =
                            normal(in, in.number("lead_time"), in.number("lead_time_sd", 0));
                    return point(demand, "reorder_point", demand.quantile(in.number("csl")));
                });
        FUNCTIONS.put(
                "order_up_to_periodic",
                in -> {
                    final LeadTimeDemand demand =
                            normal(in, in.number("lead_time") + in.number("review_period"), 0);
                    return point(demand, "order_up_to", demand.quantile(in.number("csl")));
                });
        FUNCTIONS.put(
                "safety_stock_fill_rate", in -> fillRate(in, FillRate::approximateReorderPoint));
        FUNCTIONS.put(
                "safety_stock_fill_rate_two_term", in -> fillRate(in, FillRate::reorderPoint));
    }

    private static Outputs fillRate(
            final Inputs in,
            final java.util.function.ToDoubleBiFunction<FillRate, Double> reorderPoint) {
        final LeadTimeDemand demand = normal(in, in.number("lead_time"), 0);
        final double point =
                reorderPoint.applyAsDouble(
                        new FillRate(demand, in.number("order_quantity")), in.number("fill_rate"));
        return point(demand, "reorder_point", point)
                .with("k", (point - demand.mean()) / demand.standardDeviation());
    }

    private static Outputs point(
            final LeadTimeDemand demand, final String name, final double point) {
        return new Outputs().with(name, point).with("safety_stock", point - demand.mean());
    }

    /** Returns normal demand over an independent random time of this mean and deviation. */
    private static NormalDemand normal(
            final Inputs in, final double time, final double timeDeviation) {
        return new NormalDemand(
                in.number("demand_mean") * time,
                Math.hypot(
                        in.number("demand_sd") * Math.sqrt(time),
                        in.number("demand_mean") * timeDeviation));
    }

    private static void newsvendors() {
        newsvendor("newsvendor_normal", ReferenceFunctions::periodNormal);
        newsvendor("newsvendor_normal_cost", ReferenceFunctions::periodNormal);
        newsvendor("newsvendor_poisson", ReferenceFunctions::periodPoisson);
        newsvendor("newsvendor_poisson_cost", ReferenceFunctions::periodPoisson);
        newsvendor("newsvendor_continuous", in -> in.distribution("demand_distrib", "demand_pmf"));
        newsvendor("newsvendor_discrete", in -> in.distribution("demand_distrib", "demand_pmf"));
        season("newsvendor_normal_explicit", ReferenceFunctions::periodNormal);
        season("newsvendor_poisson_explicit", ReferenceFunctions::periodPoisson);
    }

    private static void newsvendor(
            final String name, final Function<Inputs, LeadTimeDemand> demandOf) {
        FUNCTIONS.put(
                name,
                in -> {
                    final LeadTimeDemand demand = demandOf.apply(in);
                    final double stock =
                            in.has("base_stock_level")
                                    ? in.number("base_stock_level")
                                    : costs(in).stock(demand);
                    return new Outputs()
                            .with("base_stock_level", stock)
                            .with("cost", costs(in).cost(demand, stock));
                });
    }

    private static void season(final String name, final Function<Inputs, LeadTimeDemand> demandOf) {
        FUNCTIONS.put(
                name,
                in -> {
                    final SellingSeason season =
                            new SellingSeason(
                                    in.number("revenue"),
                                    in.number("purchase_cost"),
                                    in.number("salvage_value"),
                                    in.number("holding_cost", 0),
                                    in.number("stockout_cost", 0));
                    final LeadTimeDemand demand = demandOf.apply(in);
                    final double stock = in.number("base_stock_level", season.stock(demand));
                    return new Outputs()
                            .with("base_stock_level", stock)
                            .with("profit", season.profit(demand, stock));
                });
    }

    static Newsvendor costs(final Inputs in) {
        return new Newsvendor(in.number("holding_cost"), in.number("stockout_cost"));
    }

    /** The demand up to the end of the period in which an order arrives. */
    private static LeadTimeDemand periodNormal(final Inputs in) {
        return normal(in, in.number("lead_time", 0) + 1, 0);
    }

    private static LeadTimeDemand periodPoisson(final Inputs in) {
        return new PoissonDemand(in.number("demand_mean") * (in.number("lead_time", 0) + 1));
    }

    private static void continuousReview() {
        FUNCTIONS.put("r_q_cost", in -> cost(in, normalReview(in)));
        FUNCTIONS.put("r_q_cost_poisson", in -> cost(in, poissonReview(in)));
        FUNCTIONS.put(
                "r_q_optimal_r_for_q",
                in ->
                        new Outputs()
                                .with(
                                        "reorder_point",
                                        normalReview(in)
                                                .reorderPoint(in.number("order_quantity"))));
        FUNCTIONS.put(
                "r_q_eoqb_approximation", in -> policy(normalReview(in).byBackorderedOrder()));
        FUNCTIONS.put(
                "r_q_eoqss_approximation", in -> policy(normalReview(in).byOrderPlusSafetyStock()));
        FUNCTIONS.put(
                "r_q_loss_function_approximation",
                in -> policy(normalReview(in).byLossFunction(in.number("tol", TOLERANCE))));
        FUNCTIONS.put(
                "r_q_eil_approximation",
                in -> {
                    final ContinuousReview review = normalReview(in);
                    final ReorderQuantity policy =
                            review.byExpectedLevel(in.number("tol", TOLERANCE));
                    return policy(policy).with("cost", review.expectedLevelCost(policy));
                });
        FUNCTIONS.put(
                "r_q_poisson_exact",
                in -> {
                    final ContinuousReview review = poissonReview(in);
                    final ReorderQuantity policy = review.optimum();
                    return policy(policy)
                            .with(
                                    "cost",
                                    review.cost(policy.reorderPoint(), policy.orderQuantity()));
                });
    }

    private static Outputs cost(final Inputs in, final ContinuousReview review) {
        return new Outputs()
                .with("cost", review.cost(in.number("reorder_point"), in.number("order_quantity")));
    }

    private static Outputs policy(final ReorderQuantity policy) {
        return new Outputs()
                .with("reorder_point", policy.reorderPoint())
                .with("order_quantity", policy.orderQuantity());
    }

    private static ContinuousReview normalReview(final Inputs in) {
        return review(in, normal(in, in.number("lead_time"), 0));
    }

    private static ContinuousReview poissonReview(final Inputs in) {
        return review(in, new PoissonDemand(in.number("demand_mean") * in.number("lead_time")));
    }

    /**
     * The best reorder point of a quantity does not depend on the fixed cost, which is left out.
     */
    private static ContinuousReview review(final Inputs in, final LeadTimeDemand demand) {
        return new ContinuousReview(
                costs(in), in.number("fixed_cost", 1), in.number("demand_mean"), demand);
    }

    private static void minMax() {
        FUNCTIONS.put(
                "s_s_cost_discrete",
                in ->
                        new Outputs()
                                .with(
                                        "cost",
                                        minMaxReview(in)
                                                .cost(
                                                        in.number("reorder_point"),
                                                        in.number("order_up_to_level"))));
        FUNCTIONS.put(
                "s_s_discrete_exact",
                in -> {
                    final MinMaxReview.MinMax best = minMaxReview(in).optimum();
                    return minMax(best).with("cost", best.cost());
                });
        FUNCTIONS.put(
                "s_s_power_approximation",
                in ->
                        minMax(
                                MinMaxReview.powerApproximation(
                                        costs(in),
                                        in.number("fixed_cost"),
                                        in.number("demand_mean"),
                                        normal(in, 1, 0))));
    }

    private static MinMaxReview minMaxReview(final Inputs in) {
        final LeadTimeDemand demand =
                in.flag("use_poisson")
                        ? new PoissonDemand(in.number("demand_mean"))
                        : in.distribution("demand_distrib", "demand_pmf");
        return new MinMaxReview(costs(in), in.number("fixed_cost"), demand, demand);
    }

    private static Outputs minMax(final MinMaxReview.MinMax policy) {
        return new Outputs()
                .with("reorder_point", policy.reorderPoint())
                .with("order_up_to_level", policy.orderUpTo());
    }
}
