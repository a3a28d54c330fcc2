// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.segmentation;

import io.replenish.engine.math.ExactSum;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Makes the profile of a segment. */
final class SegmentSums {

    private final List<Segmentation.Scored> members;

    private SegmentSums(final List<Segmentation.Scored> members) {
        this.members = members;
    }

    /** Returns the profile of a segment that has at least one of the customers. */
    static SegmentProfile profile(
            final SegmentName name, final List<Segmentation.Scored> customers) {
        final SegmentSums sums =
                new SegmentSums(
                        customers.stream().filter(customer -> customer.segment() == name).toList());
        return new SegmentProfile(
                name,
                sums.members.size(),
                (int) sums.sum(customer -> customer.rfm().frequency()),
                sums.sum(customer -> customer.rfm().monetaryValue()),
                (int) sums.sum(customer -> customer.rfm().lines()),
                sums.mean(customer -> customer.rfm().recencyDays()),
                sums.mean(customer -> customer.rfm().frequency()),
                sums.mean(customer -> customer.rfm().monetaryValue()),
                sums.mean(customer -> customer.score().recency()),
                sums.mean(customer -> customer.score().frequency()),
                sums.mean(customer -> customer.score().monetary()));
    }

    private double sum(final ToDoubleFunction<Segmentation.Scored> value) {
        final ExactSum sum = new ExactSum();
        members.forEach(member -> sum.add(value.applyAsDouble(member)));
        return sum.value();
    }

    private double mean(final ToDoubleFunction<Segmentation.Scored> value) {
        return sum(value) / members.size();
    }
}
