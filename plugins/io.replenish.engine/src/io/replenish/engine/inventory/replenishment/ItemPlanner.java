// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.replenishment;

import java.util.Optional;

/** Plans one item whose stock and demand are known. */
final class ItemPlanner {

    private final PlannedItem item;
    private final DemandSource source;
    private final OrderTimes times;
    private final DemandAhead demand;
    private final StartingStock stock;

    ItemPlanner(
            final PlannedItem item,
            final DemandSource source,
            final OrderTimes times,
            final DemandAhead demand,
            final StartingStock stock) {
        this.item = item;
        this.source = source;
        this.times = times;
        this.demand = demand;
        this.stock = stock;
    }

    ItemPlan plan(final ReplenishmentSettings settings) {
        final PlannedOrders orders = new PlannedOrders(item, times, demand, stock);
        final double safetyStock = orders.safetyStock();
        final double risk = stockoutRisk();
        final double ceiling =
                Math.max(
                        item.reorderPoint() + item.orderQuantity(),
                        Math.max(0, safetyStock) + demand.first(settings.longestCover()));
        return new ItemPlan(
                item,
                source,
                times,
                stock,
                safetyStock,
                Projection.of(times, demand, stock, orders.by(settings.lots())),
                risk,
                demand.lasting(stock.position()),
                ceiling,
                orders.isDueNow(settings.lots()),
                alert(risk, ceiling, settings.highestRisk()));
    }

    /**
     * The greatest probability, over the ends of the periods that no new order reaches any more,
     * that demand up to there is more than what is there up to there. It peaks just before a
     * delivery, or at the end.
     */
    private double stockoutRisk() {
        final int last = Math.min(times.beyondReach(), demand.periods());
        double risk = 0;
        for (int step = 1; step <= last; step++) {
            if (step == last || stock.arriving(step + 1) > 0) {
                risk =
                        Math.max(
                                risk,
                                demand.riskOfMoreThan(stock.onHand() + stock.arrived(step), step));
            }
        }
        return risk;
    }

    private Optional<StockAlert> alert(
            final double risk, final double ceiling, final double highestRisk) {
        if (stock.onHand() <= 0) {
            return Optional.of(StockAlert.OUT_OF_STOCK);
        } else if (risk > highestRisk) {
            return Optional.of(StockAlert.AT_RISK);
        } else if (stock.onHand() > ceiling) {
            return Optional.of(StockAlert.OVERSTOCK);
        }
        return stock.position() > ceiling ? Optional.of(StockAlert.OVER_ORDERED) : Optional.empty();
    }
}
