// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.evaluation;

/** Splits one seed over products, so that what is drawn for one depends on no other. */
final class ProductSeed {

    private ProductSeed() {}

    /** Returns the seed of a product: other products have others, as good as independent. */
    static long of(final long seed, final String product) {
        long hash = mixed(seed);
        for (int i = 0; i < product.length(); i++) {
            hash = mixed(hash ^ product.charAt(i));
        }
        return hash;
    }

    /** Spreads a change of any bit over all bits (Steele, Lea and Flood, 2014, SplitMix64). */
    private static long mixed(final long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
