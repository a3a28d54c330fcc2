// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * What a host of nodes needs and KNIME's public API does not offer: start reading at {@link
 * io.replenish.embedded.NodeAccess}.
 */
package io.replenish.embedded;
