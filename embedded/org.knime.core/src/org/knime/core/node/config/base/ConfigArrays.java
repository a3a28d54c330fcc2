// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.config.base;

import java.lang.reflect.Array;
import java.util.function.IntFunction;
import org.knime.core.node.InvalidSettingsException;

/**
 * Arrays in settings: trees of their elements, keyed 0, 1, .. after the size; without a size the
 * array is null.
 */
final class ConfigArrays {

    private static final String SIZE = "array-size";

    private ConfigArrays() {}

    /** Adds one element to the tree of an array. */
    @FunctionalInterface
    interface ElementWriter {
        void add(ConfigBase array, String key, int index);
    }

    /** Reads one element from the tree of an array. */
    @FunctionalInterface
    interface ElementReader<A> {
        void read(ConfigBase array, String key, A target, int index)
                throws InvalidSettingsException;
    }

    /** Reads an array. */
    @FunctionalInterface
    interface ArrayReader<A> {
        A read() throws InvalidSettingsException;
    }

    /** Adds an array, which may be null. */
    static void add(
            final ConfigBase config,
            final String key,
            final Object values,
            final ElementWriter writer) {
        final ConfigBase array = config.addConfigBase(key);
        if (values != null) {
            final int size = Array.getLength(values);
            array.addInt(SIZE, size);
            for (int i = 0; i < size; i++) {
                writer.add(array, Integer.toString(i), i);
            }
        }
    }

    static <A> A get(
            final ConfigBase config,
            final String key,
            final IntFunction<A> creator,
            final ElementReader<A> reader)
            throws InvalidSettingsException {
        final ConfigBase array = config.getConfigBase(key);
        final int size = array.getInt(SIZE, -1);
        if (size < 0) {
            return null;
        }
        // before memory is taken for a size that a damaged file may give
        if (size >= array.keySet().size()) {
            throw new InvalidSettingsException(
                    "Array for key \""
                            + key
                            + "\" should have "
                            + size
                            + " elements but has only "
                            + (array.keySet().size() - 1)
                            + ".");
        }
        final A target = creator.apply(size);
        for (int i = 0; i < size; i++) {
            reader.read(array, Integer.toString(i), target, i);
        }
        return target;
    }

    static <A> A orElse(final ArrayReader<A> reader, final A def) {
        try {
            return reader.read();
        } catch (InvalidSettingsException e) {
            return def;
        }
    }
}
