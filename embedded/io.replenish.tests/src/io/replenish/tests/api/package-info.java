// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Holds the stand-ins and the nodes to KNIME's public API: {@link
 * io.replenish.tests.api.StandInSignatureTest} says that the stand-ins offer nothing else, {@link
 * io.replenish.tests.api.NodesReferenceTest} that the nodes use nothing else.
 */
package io.replenish.tests.api;
