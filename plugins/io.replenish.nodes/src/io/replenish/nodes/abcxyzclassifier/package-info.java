// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The node "ABC-XYZ Classifier": demand in, classes of products and their matrix out. Start with
 * {@link io.replenish.nodes.abcxyzclassifier.AbcXyzClassifierNodeFactory}; the rules live in the
 * engine.
 */
package io.replenish.nodes.abcxyzclassifier;
