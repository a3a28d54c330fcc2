// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Which tables nodes hand to each other, in one place: {@link
 * io.replenish.engine.contract.TableContract}. The columns themselves stand in the package that
 * they are about.
 */
package io.replenish.engine.contract;
