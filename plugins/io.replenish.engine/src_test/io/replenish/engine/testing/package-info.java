// SPDX-License-Identifier: GPL-3.0-or-later
/** What several tests of the engine share; start with {@link io.replenish.engine.testing.Sales}. */
package io.replenish.engine.testing;
