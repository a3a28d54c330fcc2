// SPDX-License-Identifier: GPL-3.0-or-later
/** What a user gets: the update site as it was built, and the installation that p2 made of it. */
package io.replenish.install;
