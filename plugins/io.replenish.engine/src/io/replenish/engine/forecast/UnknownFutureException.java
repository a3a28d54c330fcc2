// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast;

/** Says that a forecast needs a value of a regressor that is not known. */
public final class UnknownFutureException extends IllegalStateException {

    private static final long serialVersionUID = 1;

    UnknownFutureException(final String regressor, final int step, final int horizon) {
        super(
                "the value of \""
                        + regressor
                        + "\" is not known for future period "
                        + step
                        + " of "
                        + horizon);
    }
}
