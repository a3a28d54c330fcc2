// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.embedded;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.knime.core.node.NodeFactory;

/**
 * Who can describe which kind of node factory.
 *
 * <p>KNIME asks the factory for an XML based description, a type that this slice leaves out; a
 * factory class registers a function instead, in its static initialiser.
 */
public final class NodeDescriptions {

    private static final Map<Class<?>, Function<NodeFactory<?>, NodeInfo>> DESCRIBERS =
            new ConcurrentHashMap<>();

    private NodeDescriptions() {}

    /** Registers the function that describes factories of the given class and its subclasses. */
    public static <F extends NodeFactory<?>> void register(
            final Class<F> factoryType, final Function<? super F, NodeInfo> describer) {
        DESCRIBERS.put(factoryType, factory -> describer.apply(factoryType.cast(factory)));
    }

    /**
     * Describes a node.
     *
     * @throws IllegalStateException if nothing was registered for the factory's class or a
     *     superclass
     */
    public static NodeInfo of(final NodeFactory<?> factory) {
        for (Class<?> c = factory.getClass(); c != null; c = c.getSuperclass()) {
            final var describer = DESCRIBERS.get(c);
            if (describer != null) {
                return describer.apply(factory);
            }
        }
        throw new IllegalStateException(
                "no description is registered for node factory "
                        + factory.getClass().getName()
                        + "; call NodeDescriptions.register in its static initialiser");
    }
}
