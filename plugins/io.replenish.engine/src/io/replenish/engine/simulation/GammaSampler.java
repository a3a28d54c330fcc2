// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.simulation;

import java.util.SplittableRandom;

/**
 * Gamma variates by squeeze and rejection: Marsaglia, G. and Tsang, W. W. (2000). A simple method
 * for generating gamma variables. <i>ACM Transactions on Mathematical Software</i> 26(3), 363-372.
 */
final class GammaSampler implements Sampler {

    private final double boost;
    private final double scaledShape;
    private final double spread;
    private final double scale;

    /**
     * Makes a sampler.
     *
     * @param shape above 0
     * @param scale above 0
     */
    GammaSampler(final double shape, final double scale) {
        // a shape below 1 is that of the shape above times a power of a uniform variate
        boost = shape < 1 ? 1 / shape : 0;
        scaledShape = (shape < 1 ? shape + 1 : shape) - 1.0 / 3;
        spread = 1 / Math.sqrt(9 * scaledShape);
        this.scale = scale * scaledShape;
    }

    @Override
    public double next(final SplittableRandom random) {
        final double value = scale * cubed(random);
        return boost == 0 ? value : value * Math.pow(random.nextDouble(), boost);
    }

    private double cubed(final SplittableRandom random) {
        while (true) {
            final double normal = random.nextGaussian();
            final double root = 1 + spread * normal;
            if (root > 0) {
                final double cube = root * root * root;
                final double square = normal * normal;
                final double uniform = 1 - random.nextDouble();
                if (uniform < 1 - 0.0331 * square * square
                        || Math.log(uniform)
                                < square / 2 + scaledShape * (1 - cube + Math.log(cube))) {
                    return cube;
                }
            }
        }
    }
}
