// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.math;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LevenbergMarquardtTest {

    /** The search stops when a step is foreseen to gain less than 1e-14 of the sum of squares. */
    private static final double CLOSE = 1e-5;

    private static final LevenbergMarquardt.Residuals ROSENBROCK =
            (x, r) -> {
                r[0] = 10 * (x[1] - x[0] * x[0]);
                r[1] = 1 - x[0];
                r[2] = 0.1;
                return r[0] * r[0] + r[1] * r[1] + r[2] * r[2];
            };

    @Test
    void curvedValley_isFollowedToItsEnd() {
        assertArrayEquals(
                new double[] {1, 1},
                search(ROSENBROCK, -5, 5).minimise(new double[] {-1.2, 1}).parameters(),
                CLOSE);
    }

    @Test
    void minimumBeyondABound_isFoundOnTheBound() {
        final double[] found =
                search(ROSENBROCK, -0.5, 0.5).minimise(new double[] {-0.3, 0.3}).parameters();
        assertArrayEquals(new double[] {0.5, 0.25}, found, CLOSE);
    }

    /** Within the tolerance even where derivatives are only learned from the steps. */
    @Test
    void unconfirmedSearch_costsLessAndComesAsNearAsItsToleranceSays() {
        final double tolerance = 1e-6;
        final LevenbergMarquardt confirmed = search(ROSENBROCK, -5, 5, tolerance, true);
        final LevenbergMarquardt learned = search(ROSENBROCK, -5, 5, tolerance, false);
        final double least = confirmed.minimise(new double[] {-1.2, 1}).value();
        final double found = learned.minimise(new double[] {-1.2, 1}).value();
        assertTrue(learned.evaluations() < confirmed.evaluations());
        assertEquals(least, found, 10 * tolerance * least);
    }

    @Test
    void noResidualsAtTheStart_returnsTheStart() {
        final LevenbergMarquardt search = search((x, r) -> Double.NaN, -1, 1);
        final LevenbergMarquardt.Place place = search.minimise(new double[] {0.1, 0.2});
        assertArrayEquals(new double[] {0.1, 0.2}, place.parameters());
        assertTrue(Double.isInfinite(place.value()));
        assertEquals(0, place.derivatives().length);
    }

    @Test
    void targetOutOfReach_endsEarly() {
        final LevenbergMarquardt full = search(ROSENBROCK, -5, 5);
        final double least = full.minimise(new double[] {-1.2, 1}).value();
        final LevenbergMarquardt hopeless = search(ROSENBROCK, -5, 5);
        hopeless.setTarget(-1000);
        hopeless.minimise(new double[] {-1.2, 1});
        assertTrue(hopeless.evaluations() < full.evaluations());
        assertEquals(0.01, least, CLOSE);
    }

    @Test
    void searchThatGoesOn_costsLessThanAnotherOne() {
        final LevenbergMarquardt.Place rough =
                search(ROSENBROCK, -5, 5, 1e-2, false).minimise(new double[] {-1.2, 1});
        final LevenbergMarquardt fresh = search(ROSENBROCK, -5, 5, 1e-14, false);
        final LevenbergMarquardt goingOn = search(ROSENBROCK, -5, 5, 1e-14, false);
        fresh.minimise(rough.parameters());
        assertArrayEquals(
                new double[] {1, 1}, goingOn.minimise(rough).parameters(), Math.sqrt(CLOSE));
        assertTrue(goingOn.evaluations() < fresh.evaluations());
    }

    private static LevenbergMarquardt search(
            final LevenbergMarquardt.Residuals residuals, final double lower, final double upper) {
        return search(residuals, lower, upper, 1e-14, true);
    }

    private static LevenbergMarquardt search(
            final LevenbergMarquardt.Residuals residuals,
            final double lower,
            final double upper,
            final double tolerance,
            final boolean confirmed) {
        return new LevenbergMarquardt(
                residuals,
                new double[] {lower, lower},
                new double[] {upper, upper},
                3,
                tolerance,
                confirmed,
                1000);
    }
}
