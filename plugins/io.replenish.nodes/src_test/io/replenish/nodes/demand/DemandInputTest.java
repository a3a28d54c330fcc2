// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.demand;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.replenish.nodes.testing.Tables;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.data.def.IntCell;
import org.knime.core.data.def.StringCell;
import org.knime.core.data.time.localdate.LocalDateCellFactory;

class DemandInputTest {

    @Test
    void onlyDateAndOnlyNumberBesideTheKey_arePeriodAndDemand() {
        final DataTableSpec spec =
                Tables.spec(
                        "item", IntCell.TYPE,
                        "when", LocalDateCellFactory.TYPE,
                        "how many", DoubleCell.TYPE,
                        "note", StringCell.TYPE);
        assertEquals(Optional.of("item"), DemandInput.KEY.guess(spec));
        assertEquals(Optional.of("when"), DemandInput.PERIOD.guess(spec));
        assertEquals(Optional.of("how many"), DemandInput.DEMAND.guess(spec));
        assertEquals(Optional.empty(), DemandInput.STATUS.guess(spec));
    }

    @Test
    void twoDatesOrTwoNumbers_leaveTheChoiceToTheUser() {
        final DataTableSpec spec =
                Tables.spec(
                        "from", LocalDateCellFactory.TYPE,
                        "to", LocalDateCellFactory.TYPE,
                        "low", DoubleCell.TYPE,
                        "high", DoubleCell.TYPE);
        assertEquals(Optional.empty(), DemandInput.PERIOD.guess(spec));
        assertEquals(Optional.empty(), DemandInput.DEMAND.guess(spec));
    }

    @Test
    void textIsAPeriodIfItsNameSaysSo() {
        final DataTableSpec spec = Tables.spec("note", StringCell.TYPE, "Period", StringCell.TYPE);
        assertEquals(Optional.of("Period"), DemandInput.PERIOD.guess(spec));
        assertEquals(
                Optional.empty(), DemandInput.PERIOD.guess(Tables.spec("note", StringCell.TYPE)));
    }

    @Test
    void numbersAreNoStatus() {
        assertEquals(
                Optional.empty(), DemandInput.STATUS.guess(Tables.spec("Status", IntCell.TYPE)));
    }
}
