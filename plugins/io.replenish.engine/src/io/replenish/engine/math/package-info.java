// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Numerical building blocks that know nothing of sales; every other package of the engine may use
 * them, and none of them uses another. Start with {@link io.replenish.engine.math.ExactSum}.
 */
package io.replenish.engine.math;
