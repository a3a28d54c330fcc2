// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The node "Auto SARIMA Learner": demand in, one forecast model per series out. Start with {@link
 * io.replenish.nodes.sarimalearner.SarimaLearnerNodeFactory}; how models are chosen is the engine's
 * business.
 */
package io.replenish.nodes.sarimalearner;
