// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast;

import java.util.Locale;

/**
 * An outlier that is part of a model.
 *
 * @param outlier its type and time
 * @param size how far it moved the series: in units, as a share of the value under a logarithm, or
 *     under the transformation else
 * @param significance its effect in standard errors, t
 * @param transform the transformation of the model
 */
public record FoundOutlier(Outlier outlier, double size, double significance, BoxCox transform) {

    static FoundOutlier of(
            final Outlier outlier,
            final double effect,
            final double variance,
            final BoxCox transform,
            final double scale) {
        final double size =
                transform.equals(BoxCox.LOG)
                        ? Math.expm1(effect)
                        : transform.equals(BoxCox.NONE) ? effect * scale : effect;
        return new FoundOutlier(
                outlier, size, variance > 0 ? effect / Math.sqrt(variance) : 0, transform);
    }

    /**
     * Returns what it did, in words.
     *
     * @param when its period, in words
     */
    public String words(final String when) {
        final String amount =
                transform.equals(BoxCox.LOG)
                        ? String.format(Locale.ROOT, "%+.0f %%", 100 * size)
                        : String.format(Locale.ROOT, "%+.4g", size)
                                + (transform.equals(BoxCox.NONE) ? "" : " under " + transform);
        return String.format(
                Locale.ROOT,
                "%s in %s: %s (t = %.1f)",
                outlier.type().title(),
                when,
                amount,
                significance);
    }
}
