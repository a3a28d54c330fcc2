// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.benchmarks.inventory;

import java.lang.management.ManagementFactory;

/** How much memory is taken: allocated by a thread in all, or in use after a collection. */
final class Allocations {

    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Allocations() {}

    /** Returns the bytes that this thread has allocated up to now, in use or not. */
    static long bytes() {
        return THREADS.getCurrentThreadAllocatedBytes();
    }

    /** Returns the bytes of the heap that something still refers to. */
    static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
