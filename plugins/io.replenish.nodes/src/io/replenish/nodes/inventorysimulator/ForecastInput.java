// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.inventorysimulator;

import io.replenish.engine.evaluation.ForecastDemand;
import io.replenish.engine.evaluation.KnownDemand;
import io.replenish.engine.forecast.ForecastModel;
import io.replenish.engine.inventory.DurationUnit;
import io.replenish.nodes.port.ForecastModelPortObject;
import java.util.HashMap;
import java.util.Map;
import org.knime.core.node.KNIMEException;
import org.knime.core.node.message.Message;

/** Makes possible demand of the forecast models. */
final class ForecastInput {

    private ForecastInput() {}

    /**
     * Returns the models by product.
     *
     * @param demand real demand, in the periods that lead times and costs are given in
     * @throws KNIMEException if the models count in other periods
     */
    static ForecastDemand of(final ForecastModelPortObject models, final KnownDemand demand)
            throws KNIMEException {
        final double periodsPerYear = DurationUnit.periodsPerYear(models.unit());
        if (!Double.isNaN(demand.periodsPerYear()) && demand.periodsPerYear() != periodsPerYear) {
            throw KNIMEException.of(
                    Message.fromSummaryWithResolution(
                            "The forecast model counts in "
                                    + models.unit().title()
                                    + "s, but the demand table does not: lead times and costs cannot"
                                    + " mean the same in both.",
                            "Connect the demand that the model was learned from."));
        }
        final Map<String, ForecastModel> byProduct = new HashMap<>();
        models.series().forEach(series -> byProduct.put(series.key(), series.model()));
        return new ForecastDemand(byProduct, periodsPerYear);
    }
}
