// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.data;

import io.replenish.embedded.table.CellCodecs;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.config.ConfigRO;
import org.knime.core.node.config.ConfigWO;

/**
 * The type of a cell or column: the value interfaces it offers, the preferred one first.
 *
 * <p>A native type belongs to a cell class; others are what native types have in common.
 * Collections and adapters are not part of this slice.
 */
public final class DataType {

    private static final String CELL_CLASS = "cell_class";
    private static final String VALUE_CLASSES = "value_classes";

    private static final Map<Class<? extends DataCell>, DataType> NATIVE =
            new ConcurrentHashMap<>();

    /** Null if the type is not native. */
    private final Class<? extends DataCell> cellClass;

    private final List<Class<? extends DataValue>> valueClasses;

    private DataType(
            final Class<? extends DataCell> cellClass,
            final Set<Class<? extends DataValue>> valueClasses) {
        this.cellClass = cellClass;
        this.valueClasses = List.copyOf(valueClasses);
    }

    /** Returns the type of a cell class. */
    public static DataType getType(final Class<? extends DataCell> cell) {
        final DataType known = NATIVE.get(cell);
        return known != null ? known : NATIVE.computeIfAbsent(cell, DataType::createNative);
    }

    private static DataType createNative(final Class<? extends DataCell> cell) {
        final Set<Class<? extends DataValue>> values = new LinkedHashSet<>();
        collectValueClasses(cell, values);
        return new DataType(cell, values);
    }

    /** Depth first, own interfaces before those of the superclass: the first one is preferred. */
    private static void collectValueClasses(
            final Class<?> type, final Set<Class<? extends DataValue>> values) {
        for (final Class<?> i : type.getInterfaces()) {
            if (DataValue.class.isAssignableFrom(i)) {
                values.add(i.asSubclass(DataValue.class));
            }
            collectValueClasses(i, values);
        }
        if (type.getSuperclass() != null) {
            collectValueClasses(type.getSuperclass(), values);
        }
    }

    /** Returns the missing cell that has no reason. */
    public static DataCell getMissingCell() {
        return MissingCell.INSTANCE;
    }

    /**
     * Returns the most special type that both types comply with; the missing type complies with
     * every type.
     */
    public static DataType getCommonSuperType(final DataType type1, final DataType type2) {
        if (type1.isMissingValueType()) {
            return type2;
        }
        if (type2.isMissingValueType() || type1.isASuperTypeOf(type2)) {
            return type1;
        }
        if (type2.isASuperTypeOf(type1)) {
            return type2;
        }
        final Set<Class<? extends DataValue>> common = new LinkedHashSet<>(type1.valueClasses);
        common.retainAll(type2.valueClasses);
        return NATIVE.values().stream()
                .filter(t -> Set.copyOf(t.valueClasses).equals(common))
                .findFirst()
                .orElseGet(() -> new DataType(null, common));
    }

    /** Returns whether this is the type of missing cells. */
    public boolean isMissingValueType() {
        return valueClasses.contains(MissingValue.class);
    }

    /** Returns the value interface by which the cells are best known. */
    public Class<? extends DataValue> getPreferredValueClass() {
        return valueClasses.get(0);
    }

    /** Returns the value interfaces, the preferred one first. */
    public List<Class<? extends DataValue>> getValueClasses() {
        return valueClasses;
    }

    /** Returns the cell class, null if the type is not native. */
    public Class<? extends DataCell> getCellClass() {
        return cellClass;
    }

    /**
     * Returns whether cells of this type can be cast to the interface; missing cells comply with
     * every one.
     */
    public boolean isCompatible(final Class<? extends DataValue> valueClass) {
        return isMissingValueType() || valueClasses.stream().anyMatch(valueClass::isAssignableFrom);
    }

    /** Returns whether cells of the other type may be in a column of this type. */
    public boolean isASuperTypeOf(final DataType type) {
        return type == this || valueClasses.stream().allMatch(type::isCompatible);
    }

    /** Returns the order of cells of this type. */
    public DataValueComparator getComparator() {
        return valueClasses.stream()
                .flatMap(v -> ValueKind.of(v).stream())
                .map(ValueKind::comparator)
                .findFirst()
                .orElse(ValueKind.BY_TEXT);
    }

    /** Returns the name that users see. */
    public String getName() {
        if (cellClass != null) {
            return ValueKind.of(getPreferredValueClass())
                    .map(ValueKind::name)
                    .orElse(cellClass.getSimpleName());
        }
        return valueClasses.stream()
                .map(v -> ValueKind.of(v).map(ValueKind::name).orElse(v.getSimpleName()))
                .collect(Collectors.joining(", ", "Non-Native [", "]"));
    }

    /** Writes the class names that {@link #load} needs. */
    public void save(final ConfigWO config) {
        config.addString(CELL_CLASS, cellClass == null ? null : cellClass.getName());
        if (cellClass == null) {
            config.addStringArray(
                    VALUE_CLASSES,
                    valueClasses.stream().map(Class::getName).toArray(String[]::new));
        }
    }

    /**
     * Reads a type.
     *
     * @throws InvalidSettingsException if a class is not known; the message names it
     */
    public static DataType load(final ConfigRO config) throws InvalidSettingsException {
        final String cellClassName = config.getString(CELL_CLASS);
        if (cellClassName != null) {
            return getType(CellCodecs.cellClass(cellClassName));
        }
        final Set<Class<? extends DataValue>> values = new LinkedHashSet<>();
        for (final String name : config.getStringArray(VALUE_CLASSES)) {
            values.add(valueClass(name));
        }
        if (values.isEmpty()) {
            throw new InvalidSettingsException("A data type needs a cell class or value classes.");
        }
        return new DataType(null, values);
    }

    private static Class<? extends DataValue> valueClass(final String name)
            throws InvalidSettingsException {
        final List<Class<? extends DataValue>> known =
                new ArrayList<>(
                        List.of(
                                DataValue.class,
                                BooleanValue.class,
                                BoundedValue.class,
                                DoubleValue.class,
                                IntValue.class,
                                LongValue.class,
                                NominalValue.class,
                                StringValue.class));
        NATIVE.values().forEach(t -> known.addAll(t.valueClasses));
        return known.stream()
                .filter(v -> v.getName().equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new InvalidSettingsException(
                                        "The data value \"" + name + "\" is not known."));
    }

    @Override
    public String toString() {
        return getName();
    }

    /** Returns whether the other type has the same value interfaces and prefers the same one. */
    @Override
    public boolean equals(final Object other) {
        return this == other
                || other instanceof DataType type
                        && getPreferredValueClass() == type.getPreferredValueClass()
                        && Set.copyOf(valueClasses).equals(Set.copyOf(type.valueClasses));
    }

    @Override
    public int hashCode() {
        return Set.copyOf(valueClasses).hashCode();
    }
}
