// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.benchmarks.kernel;

import io.replenish.engine.forecast.sarima.NonStationaryException;
import io.replenish.engine.forecast.sarima.SarimaEstimator.Effort;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One estimation of an airline model by exact maximum likelihood. */
@State(Scope.Thread)
public class AirlineFitBenchmark {

    /** Observations and period. */
    @Param({"99x12", "260x52"})
    private String shape;

    private Airline airline;

    /** Draws the series. */
    @Setup
    public void draw() {
        airline = Shape.of(shape).airline();
    }

    /** Measures the engine's from one start, as JDemetra+ does. */
    @Benchmark
    public double replenish() throws NonStationaryException {
        return airline.replenishFit(Effort.SINGLE);
    }

    /** Measures JDemetra+'s. */
    @Benchmark
    public double jdemetra() {
        return airline.jdemetraFit();
    }
}
