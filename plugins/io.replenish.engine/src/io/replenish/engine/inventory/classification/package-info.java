// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Which products matter (A, B, C) and which are hard to foresee (X, Y, Z), as far as it is worth to
 * treat them differently. Start with {@link
 * io.replenish.engine.inventory.classification.AbcXyzClassifier}.
 */
package io.replenish.engine.inventory.classification;
