// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.segmentation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SegmentNamingTest {

    private static final List<SegmentNaming.Place> PLACES =
            List.of(
                    new SegmentNaming.Place(4.8, 4.9),
                    new SegmentNaming.Place(1.2, 1.3),
                    new SegmentNaming.Place(4.5, 1.8),
                    new SegmentNaming.Place(1.5, 3.9));

    @Test
    void segments_getTheNamesOfTheirPlaces() {
        assertArrayEquals(
                new SegmentName[] {
                    SegmentName.CHAMPIONS, SegmentName.LOST, SegmentName.NEW, SegmentName.AT_RISK
                },
                SegmentNaming.names(PLACES));
    }

    /**
     * Both are nearest to the champions; the second one gives way, since it is nearer to the loyal
     * customers.
     */
    @Test
    void bestNameForTwo_goesToTheOneItSuitsBetterOnTheWhole() {
        assertArrayEquals(
                new SegmentName[] {SegmentName.CHAMPIONS, SegmentName.LOYAL},
                SegmentNaming.names(
                        List.of(new SegmentNaming.Place(5, 5), new SegmentNaming.Place(4.5, 4.5))));
    }

    @RepeatedTest(20)
    void noOtherNames_areNearerOnTheWhole(final RepetitionInfo repetition) {
        final Random random = new Random(repetition.getCurrentRepetition());
        final List<SegmentNaming.Place> places = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            places.add(
                    new SegmentNaming.Place(
                            1 + 4 * random.nextDouble(), 1 + 4 * random.nextDouble()));
        }
        final double best = distance(places, SegmentNaming.names(places));
        for (final SegmentName a : SegmentName.values()) {
            for (final SegmentName b : SegmentName.values()) {
                for (final SegmentName c : SegmentName.values()) {
                    if (a != b && b != c && c != a) {
                        assertTrue(distance(places, a, b, c) >= best);
                    }
                }
            }
        }
    }

    private static double distance(
            final List<SegmentNaming.Place> places, final SegmentName... names) {
        double sum = 0;
        for (int i = 0; i < names.length; i++) {
            sum += names[i].distance(places.get(i).recencyScore(), places.get(i).valueScore());
        }
        return sum;
    }

    @Test
    void noSegments_haveNoNames() {
        assertEquals(0, SegmentNaming.names(List.of()).length);
    }

    @RepeatedTest(5)
    void names_dependOnPlacesNotOnTheirOrder(final RepetitionInfo repetition) {
        final Map<String, SegmentName> expected = byPlace(PLACES);
        final List<SegmentNaming.Place> shuffled = new ArrayList<>(PLACES);
        Collections.shuffle(shuffled, new Random(repetition.getCurrentRepetition()));
        assertEquals(expected, byPlace(shuffled));
    }

    private static Map<String, SegmentName> byPlace(final List<SegmentNaming.Place> places) {
        final SegmentName[] names = SegmentNaming.names(places);
        final Map<String, SegmentName> byPlace = new TreeMap<>();
        for (int i = 0; i < names.length; i++) {
            byPlace.put(places.get(i).toString(), names[i]);
        }
        return byPlace;
    }

    @Test
    void equalPlaces_getDifferentNames() {
        final List<SegmentNaming.Place> equal =
                Collections.nCopies(10, new SegmentNaming.Place(3, 3));
        assertEquals(10, List.of(SegmentNaming.names(equal)).stream().distinct().count());
    }

    /** A typical member of a segment is one that its name is true of. */
    @ParameterizedTest
    @EnumSource
    void namesAdmitTheirOwnPlaces(final SegmentName name) {
        for (int recency = 1; recency <= ScoreRule.BANDS; recency++) {
            for (double value = 1; value <= ScoreRule.BANDS; value += 0.5) {
                if (name.distance(recency, value) <= 0.5) {
                    assertTrue(name.admits(recency), name + " at " + recency);
                }
            }
        }
    }

    @Test
    void championsAreRecentAndTheLostAreNot() {
        assertFalse(SegmentName.CHAMPIONS.admits(3));
        assertTrue(SegmentName.CHAMPIONS.admits(4));
        assertTrue(SegmentName.LOST.admits(1));
        assertFalse(SegmentName.LOST.admits(3));
    }
}
