// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.benchmarks.methods;

import io.replenish.benchmarks.UsageException;
import java.util.ArrayList;
import java.util.List;

/** The methods that can be named on the command line. */
public final class Methods {

    /** The best automatic choice; another name of the method that it is at present. */
    private static final String AUTO = "auto";

    private static final List<ForecastMethod> ALL =
            List.of(Sarima.median(), Sarima.mean(), new Naive2(), new SeasonalNaive(), new Tramo());

    private Methods() {}

    /** Returns the best automatic choice. */
    public static ForecastMethod automatic() {
        return ALL.get(0);
    }

    /** Returns all names. */
    public static List<String> names() {
        final List<String> names = new ArrayList<>(List.of(AUTO));
        ALL.forEach(method -> names.add(method.name()));
        return names;
    }

    /**
     * Returns a method by its name.
     *
     * @throws UsageException if there is none
     */
    public static ForecastMethod named(final String name) throws UsageException {
        if (name.equals(AUTO)) {
            return automatic();
        }
        return ALL.stream()
                .filter(method -> method.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new UsageException(
                                        "unknown method " + name + ", known are " + names()));
    }
}
