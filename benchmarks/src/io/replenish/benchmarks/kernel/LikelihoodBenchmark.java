// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.benchmarks.kernel;

import io.replenish.engine.forecast.sarima.NonStationaryException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One exact likelihood of an airline model. */
@State(Scope.Thread)
public class LikelihoodBenchmark {

    /** Observations and period: five years of months or weeks and more. */
    @Param({"99x12", "260x52"})
    private String shape;

    private Airline airline;
    private double theta = -0.6;
    private double seasonalTheta = -0.5;

    /** Draws the series. */
    @Setup
    public void draw() {
        airline = Shape.of(shape).airline();
    }

    /** Measures the engine's. */
    @Benchmark
    public double replenish() throws NonStationaryException {
        return airline.replenishLikelihood(theta, seasonalTheta);
    }

    /** Measures JDemetra+'s. */
    @Benchmark
    public double jdemetra() {
        return airline.jdemetraLikelihood(theta, seasonalTheta);
    }
}
