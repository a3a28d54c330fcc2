// SPDX-License-Identifier: GPL-3.0-or-later
/** Learning many series at once: what a second thread is worth, and how soon one can stop. */
package io.replenish.benchmarks.concurrency;
