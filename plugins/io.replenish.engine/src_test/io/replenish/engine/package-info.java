// SPDX-License-Identifier: GPL-3.0-or-later
/** Tests of the engine as a whole; start with {@link io.replenish.engine.ArchitectureTest}. */
package io.replenish.engine;
