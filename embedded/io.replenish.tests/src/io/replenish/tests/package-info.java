// SPDX-License-Identifier: GPL-3.0-or-later
/** What can only be tested inside Equinox: bundles, the extension registry, whole workflows. */
package io.replenish.tests;
