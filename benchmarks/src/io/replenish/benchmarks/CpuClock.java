// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * The CPU time of the calling thread: other than the time on the wall, it does not run while other
 * programs do. What the JVM's compiler and garbage collector use is not in it.
 */
public final class CpuClock {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private CpuClock() {}

    /** Returns the time used by this thread up to now, in nanoseconds. */
    public static long nanos() {
        return THREADS.getCurrentThreadCpuTime();
    }
}
