// SPDX-License-Identifier: GPL-3.0-or-later
/** Models of fixed order, whose numbers other programs have computed exactly. */
package io.replenish.benchmarks.reference;
