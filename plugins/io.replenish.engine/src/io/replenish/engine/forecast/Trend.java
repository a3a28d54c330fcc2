// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast;

/** The constant part of a model: what its level is, or by how much it rises in every period. */
enum Trend implements Regressor {
    /** 1 in every period. */
    MEAN("mean"),

    /** The number of the period, from 1. */
    DRIFT("drift");

    private final String title;

    Trend(final String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public double[] column(final int from, final int count) {
        return Regressor.column(from, count, t -> this == MEAN ? 1 : t + 1.0);
    }

    @Override
    public ModelState state() {
        throw new IllegalStateException("the specification of a model says whether there is one");
    }
}
