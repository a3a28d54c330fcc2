// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.demand;

import io.replenish.engine.math.ExactSum;

/** Finds the figures of a series. */
final class SeriesProfiler {

    private final ExactSum total = new ExactSum();
    private final ExactSum sizes = new ExactSum();
    private int open;
    private int withDemand;
    private int zero;
    private int closed;

    private SeriesProfiler() {}

    static SeriesProfile.Shape shape(final DemandSeries series) {
        final SeriesProfiler profiler = new SeriesProfiler();
        for (int position = series.firstListed(); position <= series.lastListed(); position++) {
            profiler.add(series.at(position));
        }
        final double adi =
                profiler.withDemand == 0
                        ? Double.NaN
                        : (double) profiler.open / profiler.withDemand;
        final double cv2 = profiler.cv2(series);
        final DemandCalendar calendar = series.calendar();
        final int season = calendar.unit().seasonLength();
        return new SeriesProfile.Shape(
                calendar.start(series.firstListed()),
                calendar.start(series.lastListed()),
                series.firstSale(),
                series.lastSale(),
                series.isDelisted(),
                series.length(),
                profiler.withDemand,
                profiler.zero,
                profiler.closed,
                profiler.total.value(),
                profiler.open == 0 ? Double.NaN : profiler.total.value() / profiler.open,
                adi,
                cv2,
                DemandClass.of(adi, cv2),
                series.length() >= 2 * season ? season : 1);
    }

    private void add(final DemandPeriod period) {
        if (period.status().isClosed()) {
            closed++;
        } else if (isKnown(period)) {
            open++;
            total.add(period.demand());
            if (period.demand() > 0) {
                withDemand++;
                sizes.add(period.demand());
            } else if (period.demand() == 0) {
                zero++;
            }
        }
    }

    private static boolean isKnown(final DemandPeriod period) {
        return period.status().isOpen() && period.reason().isEmpty();
    }

    private double cv2(final DemandSeries series) {
        if (withDemand < 2) {
            return Double.NaN;
        }
        final double mean = sizes.value() / withDemand;
        final ExactSum squares = new ExactSum();
        for (int position = series.firstListed(); position <= series.lastListed(); position++) {
            final DemandPeriod period = series.at(position);
            if (isKnown(period) && period.demand() > 0) {
                // relative deviations, since the squares of huge demand would overflow
                final double deviation = period.demand() / mean - 1;
                squares.add(deviation * deviation);
            }
        }
        return squares.value() / (withDemand - 1);
    }
}
