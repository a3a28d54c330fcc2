// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.classification;

/** How much of the value a product stands for. The names are API, as tables hold them. */
public enum AbcClass {
    /** Among the few that make most of the value. */
    A,
    /** In between. */
    B,
    /** Among the many that make little of the value, or none. */
    C
}
