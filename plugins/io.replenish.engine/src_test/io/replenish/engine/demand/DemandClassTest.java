// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.demand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.engine.data.Progress;
import io.replenish.engine.testing.SharedData;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemandClassTest {

    /** The reference figures are printed with eight decimals. */
    private static final double PRINTED = 1e-8;

    private static final LocalDate START = LocalDate.of(1998, 1, 1);

    @ParameterizedTest
    @CsvSource({
        "1, 0, SMOOTH",
        "1.3199, 0.4899, SMOOTH",
        "1.32, 0.4899, INTERMITTENT",
        "1.3199, 0.49, ERRATIC",
        "1.32, 0.49, LUMPY",
        "1, NaN, SMOOTH",
        "45, NaN, INTERMITTENT",
        "NaN, NaN, NONE"
    })
    void cutOffs_belongToTheUpperClass(
            final double adi, final double cv2, final DemandClass expected) {
        assertEquals(expected, DemandClass.of(adi, cv2));
    }

    /** Two of three periods after the first demand have some; what is not known does not count. */
    @Test
    void series_hasTheClassOfItsFiguresFromItsFirstDemandOn() {
        assertEquals(DemandClass.INTERMITTENT, DemandClass.ofSeries(0, 0, 5, 0, 5));
        assertEquals(DemandClass.SMOOTH, DemandClass.ofSeries(0, 0, 5, Double.NaN, 5));
        // sizes 1 and 9: mean 5, variance 32, CV² 1.28
        assertEquals(DemandClass.ERRATIC, DemandClass.ofSeries(1, 9));
        assertEquals(DemandClass.LUMPY, DemandClass.ofSeries(1, -2, 9));
        assertEquals(DemandClass.ERRATIC, DemandClass.ofSeries(1e300, 9e300));
        assertEquals(DemandClass.SMOOTH, DemandClass.ofSeries(7));
        assertEquals(DemandClass.NONE, DemandClass.ofSeries());
        assertEquals(DemandClass.NONE, DemandClass.ofSeries(0, Double.NaN, -3));
    }

    @Test
    void title_findsItsClass() {
        assertEquals(Optional.of(DemandClass.LUMPY), DemandClass.titled(" Lumpy"));
        assertEquals(Optional.empty(), DemandClass.titled("AX"));
    }

    /**
     * Real parts, 45 months each. A part that is sold in every month frames the others, and a sale
     * of nothing starts each of them in the first month, as the reference counts all 45 months.
     */
    @Test
    void carParts_haveTheFiguresOfTheReference() {
        final Map<String, String[]> expected = new HashMap<>();
        SharedData.csv("carparts_croston_reference.csv").stream()
                .skip(1)
                .forEach(row -> expected.put(row[0], row));
        final List<String[]> rows = new ArrayList<>();
        for (final String[] row :
                SharedData.csv("carparts_monthly.csv.gz").stream().skip(1).toList()) {
            final int month = Integer.parseInt(row[1]);
            if (expected.containsKey(row[0])
                    && month <= 45
                    && (month == 1 || !row[3].equals("0"))) {
                rows.add(
                        new String[] {
                            row[0], "", START.plusMonths(month - 1L).toString(), row[3], "1"
                        });
            }
        }
        final DemandSettings months =
                DemandSettings.defaults().with(PeriodUnit.MONTH).withDelistedAfterDays(9999);
        final DemandResult result =
                DemandAggregator.aggregate(Lines.ofCells(rows), months, Progress.none());
        int compared = 0;
        for (final SeriesProfile profile : result.profiles()) {
            final String[] row = expected.get(profile.key().orElseThrow());
            final SeriesProfile.Shape shape = profile.shape().orElseThrow();
            assertEquals(45, shape.periods());
            if (!row[5].isEmpty()) {
                assertEquals(Double.parseDouble(row[3]), shape.adi(), PRINTED, row[0]);
                assertEquals(Double.parseDouble(row[4]), shape.cv2(), PRINTED, row[0]);
                assertEquals(row[5], shape.demandClass().title(), row[0]);
                compared++;
            }
        }
        assertTrue(compared > 700, compared + " parts compared");
    }
}
