// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The node "Result Summary": tables of results in, a sentence or two about each out. Start with
 * {@link io.replenish.nodes.resultsummary.ResultSummaryNodeFactory}.
 */
package io.replenish.nodes.resultsummary;
