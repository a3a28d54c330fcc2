// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Writing files so that nobody ever finds half of one. Read {@link
 * io.replenish.runner.files.WholeFile}.
 */
package io.replenish.runner.files;
