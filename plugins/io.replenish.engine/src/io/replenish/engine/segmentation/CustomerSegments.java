// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.segmentation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which segment every customer is in. */
public final class CustomerSegments {

    private final Map<String, String> segments = new HashMap<>();

    /** Starts without customers. */
    public CustomerSegments() {}

    /** Adds a customer with a segment; the same again changes nothing. */
    public void add(final String customer, final String segment) {
        segments.merge(
                customer,
                segment,
                (one, other) -> one.equals(other) ? one : NoSegment.SEVERAL_SEGMENTS.title());
    }

    /** Returns the segment of a customer, or in words why there is none. */
    String of(final Optional<String> customer) {
        return customer.map(
                        known -> segments.getOrDefault(known, NoSegment.UNKNOWN_CUSTOMER.title()))
                .orElse(NoSegment.NO_CUSTOMER.title());
    }
}
