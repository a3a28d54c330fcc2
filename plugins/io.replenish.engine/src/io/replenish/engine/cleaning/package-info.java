// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Separates sales from what is booked beside them: cancellations, adjustments, samples, duplicates
 * and rows that cannot be read. Nothing is repaired and nothing is lost: clean and rejected rows
 * together are the input, and a report counts both. Start with {@link
 * io.replenish.engine.cleaning.SalesCleaner}.
 */
package io.replenish.engine.cleaning;
