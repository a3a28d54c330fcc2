// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.replenish.engine.inventory.theory.CertainDemand;
import io.replenish.engine.inventory.theory.GammaDemand;
import io.replenish.engine.inventory.theory.LeadTimeDemand;
import io.replenish.engine.inventory.theory.LogNormalDemand;
import io.replenish.engine.inventory.theory.NormalDemand;
import org.junit.jupiter.api.Test;

class DemandShapeTest {

    @Test
    void automaticShape_followsTheModelThenTheSpread() {
        final DemandShape automatic = DemandShape.AUTOMATIC;
        assertInstanceOf(NormalDemand.class, automatic.demand(DemandMoments.of(100, 40)));
        assertInstanceOf(GammaDemand.class, automatic.demand(DemandMoments.of(100, 50)));
        assertInstanceOf(LogNormalDemand.class, automatic.demand(new DemandMoments(100, 40, true)));
        assertInstanceOf(CertainDemand.class, automatic.demand(DemandMoments.of(100, 0)));
        assertInstanceOf(NormalDemand.class, automatic.demand(DemandMoments.of(-1, 5)));
    }

    /**
     * What the borders between distributions cost: at most a thousandth of a standard deviation.
     */
    @Test
    void skewedDemandOfSmallSpread_isAsGoodAsNormal() {
        final LeadTimeDemand gamma = new GammaDemand(1000, 1.0001);
        final LeadTimeDemand normal = DemandShape.GAMMA.demand(DemandMoments.of(1001, 1.0));
        assertInstanceOf(NormalDemand.class, normal);
        assertEquals(gamma.quantile(0.99) - 1000, normal.quantile(0.99) - 1001, 2e-3);
    }
}
