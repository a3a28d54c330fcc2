// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Ports behind KNIME's interfaces: how they are declared ({@link
 * io.replenish.embedded.port.PortGroups}) and how what passes through them is written and read
 * ({@link io.replenish.embedded.port.PortObjects}).
 */
package io.replenish.embedded.port;
