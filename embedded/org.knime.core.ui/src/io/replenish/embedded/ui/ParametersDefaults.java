// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.embedded.ui;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.Optional;
import org.knime.node.parameters.NodeParameters;
import org.knime.node.parameters.NodeParametersInput;

/** Creates parameters with their default values. */
public final class ParametersDefaults {

    private ParametersDefaults() {}

    /**
     * Creates parameters by the constructor without arguments.
     *
     * @throws IllegalStateException if there is none, or it fails
     */
    public static <P> P create(final Class<P> type) {
        return newInstance(
                constructor(type)
                        .orElseThrow(
                                () ->
                                        new IllegalStateException(
                                                type.getName()
                                                        + " has no constructor without arguments")));
    }

    /**
     * Creates parameters by the constructor that takes the node's input, or else by the one without
     * arguments.
     *
     * @throws IllegalStateException if there is none, or it fails
     */
    public static <P extends NodeParameters> P create(
            final Class<P> type, final NodeParametersInput input) {
        return constructor(type, NodeParametersInput.class)
                .map(constructor -> newInstance(constructor, input))
                .orElseGet(() -> create(type));
    }

    @SuppressWarnings("unchecked") // a class has constructors of its own only
    private static <P> Optional<Constructor<P>> constructor(
            final Class<P> type, final Class<?>... arguments) {
        return Arrays.stream((Constructor<P>[]) type.getDeclaredConstructors())
                .filter(constructor -> Arrays.equals(constructor.getParameterTypes(), arguments))
                .findFirst();
    }

    private static <P> P newInstance(final Constructor<P> constructor, final Object... arguments) {
        constructor.setAccessible(true); // NOSONAR: parameters classes are not public
        try {
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(
                    constructor.getDeclaringClass().getName()
                            + " cannot be created with its defaults: "
                            + e.getCause(),
                    e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    constructor.getDeclaringClass().getName() + " cannot be created", e);
        }
    }
}
