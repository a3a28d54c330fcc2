// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory;

import io.replenish.engine.demand.DemandClass;
import io.replenish.engine.inventory.theory.CertainDemand;
import io.replenish.engine.inventory.theory.EmpiricalDemand;
import io.replenish.engine.inventory.theory.LeadTimeDemand;
import java.util.Optional;

/**
 * The distribution of the demand for an item, and why it is this one. Which distribution fits which
 * class of demand follows [1] and [2]: smooth demand is left to its moments; the sums of erratic
 * demand are skewed, which a gamma distribution is; intermittent and lumpy demand comes in batches
 * of customers, whose sums are about negative binomial.
 *
 * <p>[1] Syntetos, A. A., Babai, M. Z. and Altay, N. (2012). On the demand distributions of spare
 * parts. <i>International Journal of Production Research</i> 50(8), 2101-2117. [2] Lengu, D.,
 * Syntetos, A. A. and Babai, M. Z. (2014). Spare parts management: linking distributional
 * assumptions to demand classification. <i>European Journal of Operational Research</i> 235(3),
 * 624-635.
 */
final class ShapeChoice {

    /** Mean up to which the demand of batches is counted; beyond, it is as good as gamma. */
    private static final double GREATEST_MEAN_OF_BATCHES = 1000;

    private final DemandShape wanted;
    private final boolean wholeUnits;
    private final Optional<DemandClass> demandClass;
    private final Optional<EmpiricalDemand> pastErrors;

    private ShapeChoice(
            final DemandShape wanted,
            final boolean wholeUnits,
            final Optional<DemandClass> demandClass,
            final Optional<EmpiricalDemand> pastErrors) {
        this.wanted = wanted;
        this.wholeUnits = wholeUnits;
        this.demandClass = demandClass;
        this.pastErrors = pastErrors;
    }

    /**
     * Returns the choice for an item.
     *
     * @param item an item without a problem; its class of demand counts before that of the outlook
     * @param outlook what is expected of its demand
     * @param settings what holds for all items
     */
    static ShapeChoice of(
            final StockItem item, final DemandOutlook outlook, final PlanningSettings settings) {
        return new ShapeChoice(
                settings.shape(),
                settings.wholeUnits() && item.packSize() == Math.rint(item.packSize()),
                item.knownClass().or(outlook::demandClass),
                settings.shape() == DemandShape.EMPIRICAL
                        ? outlook.pastErrors(item.leadTime() + settings.reviewPeriod())
                        : Optional.empty());
    }

    /**
     * What was chosen.
     *
     * @param family distributions of some kind
     * @param reason why, in words that follow the name of the distribution
     */
    record Chosen(DemandFamily family, String reason) {}

    /** Returns the class of demand; empty if it is not known. */
    Optional<DemandClass> demandClass() {
        return demandClass;
    }

    /** Returns what is chosen for demand with some moments. */
    Chosen of(final DemandMoments moments) {
        if (moments.standardDeviation() == 0) {
            return new Chosen(wanted, "the forecast is certain");
        }
        return switch (wanted) {
            case AUTOMATIC -> automatic(moments, "");
            case EMPIRICAL ->
                    pastErrors
                            .map(
                                    errors ->
                                            new Chosen(
                                                    new OfErrors(errors),
                                                    "by the past errors of the forecast"))
                            .orElseGet(() -> automatic(moments, "too few past errors, so "));
            case POISSON, NEGATIVE_BINOMIAL ->
                    wholeUnits
                            ? new Chosen(wanted, "as set")
                            : automatic(moments, "not stocked in whole units, so ");
            default -> new Chosen(wanted, "as set");
        };
    }

    private Chosen automatic(final DemandMoments moments, final String but) {
        final DemandShape byMoments = DemandShape.AUTOMATIC.of(moments, wholeUnits);
        if (moments.positive()) {
            return new Chosen(byMoments, but + "by a forecast of logarithms");
        }
        final DemandClass known = demandClass.orElse(DemandClass.NONE);
        final String reason = but + "by the demand class " + known.title();
        return switch (known) {
            case NONE ->
                    new Chosen(byMoments, but + "by mean and deviation, the class is not known");
            case SMOOTH -> new Chosen(byMoments, reason + " and mean and deviation");
            case ERRATIC ->
                    new Chosen(
                            byMoments == DemandShape.NEGATIVE_BINOMIAL
                                    ? byMoments
                                    : DemandShape.GAMMA,
                            reason);
            case INTERMITTENT, LUMPY ->
                    new Chosen(
                            isCounted(moments) ? DemandShape.NEGATIVE_BINOMIAL : DemandShape.GAMMA,
                            reason);
        };
    }

    private boolean isCounted(final DemandMoments moments) {
        return wholeUnits
                && moments.mean() <= GREATEST_MEAN_OF_BATCHES
                && DemandShape.canBeCounted(moments);
    }

    /** Past errors around any mean, as wide as any deviation. */
    private record OfErrors(EmpiricalDemand errors) implements DemandFamily {

        @Override
        public LeadTimeDemand demand(final DemandMoments moments) {
            return moments.standardDeviation() == 0
                    ? new CertainDemand(moments.mean())
                    : errors.scaled(moments.standardDeviation(), moments.mean());
        }
    }
}
