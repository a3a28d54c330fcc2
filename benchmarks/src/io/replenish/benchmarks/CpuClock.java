// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * The CPU time of the calling thread: other than the time on the wall, it does not run while other
 * programs do. What the JVM's compiler and garbage collector use is not in it, but is in that of
 * the process.
 */
public final class CpuClock {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private CpuClock() {}

    /** Returns the time used by all threads of this process up to now, in nanoseconds. */
    public static long processNanos() {
        return PROCESS.getProcessCpuTime();
    }

    /** Returns the time used by this thread up to now, in nanoseconds. */
    public static long nanos() {
        return THREADS.getCurrentThreadCpuTime();
    }
}
