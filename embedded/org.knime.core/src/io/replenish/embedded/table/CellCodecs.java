// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.embedded.table;

import io.replenish.embedded.Extensions;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import org.eclipse.core.runtime.IConfigurationElement;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataType;
import org.knime.core.data.MissingCell;
import org.knime.core.data.def.BooleanCell;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.data.def.IntCell;
import org.knime.core.data.def.LongCell;
import org.knime.core.data.def.StringCell;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.config.ConfigRO;
import org.knime.core.node.config.ConfigWO;

/**
 * The cell classes that can be stored compactly and written to settings.
 *
 * <p>A bundle with cells of its own registers a codec in the static initialiser of the cell class,
 * and names the class at the extension point {@code org.knime.core.DataType} so that it is found by
 * its name.
 */
public final class CellCodecs {

    private static final String EXTENSION_POINT = "org.knime.core.DataType";
    private static final String HIGH = "high";
    private static final String LOW = "low";

    private static final Map<Class<?>, CellCodec> CODECS = new ConcurrentHashMap<>();

    static {
        register(
                DoubleCell.class,
                of(
                        c -> Double.doubleToRawLongBits(((DoubleCell) c).getDoubleValue()),
                        bits -> new DoubleCell(Double.longBitsToDouble(bits))));
        register(
                IntCell.class,
                of(c -> ((IntCell) c).getIntValue(), value -> new IntCell((int) value)));
        register(LongCell.class, of(c -> ((LongCell) c).getLongValue(), LongCell::new));
        register(
                BooleanCell.class,
                of(c -> ((BooleanCell) c).getIntValue(), value -> BooleanCell.get(value != 0)));
    }

    private CellCodecs() {}

    private static CellCodec of(
            final ToLongFunction<DataCell> encode, final LongFunction<DataCell> decode) {
        return new CellCodec() {
            @Override
            public long high(final DataCell cell) {
                return encode.applyAsLong(cell);
            }

            @Override
            public DataCell cell(final long high, final int low) {
                return decode.apply(high);
            }
        };
    }

    /** Registers the codec of a cell class. */
    public static void register(final Class<? extends DataCell> cellClass, final CellCodec codec) {
        CODECS.put(cellClass, codec);
    }

    /** Returns the codec of a cell class; empty if there is none. */
    static Optional<CellCodec> of(final Class<? extends DataCell> cellClass) {
        return Optional.ofNullable(CODECS.get(cellClass));
    }

    /**
     * Finds a cell class by its name.
     *
     * @throws InvalidSettingsException if there is no such class; the message names it
     */
    public static Class<? extends DataCell> cellClass(final String name)
            throws InvalidSettingsException {
        try {
            for (final IConfigurationElement e : Extensions.elements(EXTENSION_POINT)) {
                if (name.equals(e.getAttribute("cellClass"))) {
                    return initialized(Extensions.loadClass(e, "cellClass", DataCell.class));
                }
            }
            return initialized(
                    Class.forName(name, false, CellCodecs.class.getClassLoader())
                            .asSubclass(DataCell.class));
        } catch (ClassNotFoundException | ClassCastException e) {
            throw new InvalidSettingsException(
                    "The cell type \""
                            + name
                            + "\" is not installed; install the extension that defines it.",
                    e);
        }
    }

    /** The static initialiser registers the codec. */
    private static Class<? extends DataCell> initialized(final Class<? extends DataCell> cellClass)
            throws ClassNotFoundException {
        Class.forName(cellClass.getName(), true, cellClass.getClassLoader());
        return cellClass;
    }

    /**
     * Writes a cell; of a missing cell not the reason.
     *
     * @throws IllegalArgumentException if cells of this class cannot be written
     */
    public static void save(final DataCell cell, final ConfigWO config) {
        final String name = cell.getClass().getSimpleName();
        if (cell instanceof StringCell string) {
            config.addString(name, string.getStringValue());
        } else if (cell instanceof DoubleCell number) {
            config.addDouble(name, number.getDoubleValue());
        } else if (cell instanceof IntCell number) {
            config.addInt(name, number.getIntValue());
        } else if (cell instanceof LongCell number) {
            config.addLong(name, number.getLongValue());
        } else if (cell instanceof BooleanCell flag) {
            config.addBoolean(name, flag.getBooleanValue());
        } else if (!cell.isMissing()) {
            final CellCodec codec =
                    of(cell.getClass())
                            .orElseThrow(
                                    () ->
                                            new IllegalArgumentException(
                                                    "cells of "
                                                            + cell.getClass()
                                                            + " cannot be written"));
            config.addLong(HIGH, codec.high(cell));
            config.addInt(LOW, codec.low(cell));
        }
    }

    /**
     * Reads a cell.
     *
     * @throws InvalidSettingsException if the class is not known or its value is not there
     */
    public static DataCell load(final String cellClassName, final ConfigRO config)
            throws InvalidSettingsException {
        final Class<? extends DataCell> cellClass = cellClass(cellClassName);
        final String name = cellClass.getSimpleName();
        if (cellClass == StringCell.class) {
            return new StringCell(config.getString(name));
        } else if (cellClass == DoubleCell.class) {
            return new DoubleCell(config.getDouble(name));
        } else if (cellClass == IntCell.class) {
            return new IntCell(config.getInt(name));
        } else if (cellClass == LongCell.class) {
            return new LongCell(config.getLong(name));
        } else if (cellClass == BooleanCell.class) {
            return BooleanCell.get(config.getBoolean(name));
        } else if (cellClass == MissingCell.class) {
            return DataType.getMissingCell();
        }
        final CellCodec codec =
                of(cellClass)
                        .orElseThrow(
                                () ->
                                        new InvalidSettingsException(
                                                "Cells of " + cellClassName + " cannot be read."));
        return codec.cell(config.getLong(HIGH), config.getInt(LOW));
    }
}
