// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.data;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.knime.core.data.time.localdate.LocalDateValue;
import org.knime.core.data.time.localdatetime.LocalDateTimeValue;

/**
 * What KNIME keeps in the utility of a value interface: name for users and order.
 *
 * @param comparator null if values of this kind have no order of their own
 */
record ValueKind(
        Class<? extends DataValue> valueClass, String name, DataValueComparator comparator) {

    private static final List<ValueKind> KINDS =
            List.of(
                    kind(DoubleValue.class, "Number (Float)", DoubleValue::getDoubleValue),
                    kind(IntValue.class, "Number (Integer)", IntValue::getIntValue),
                    kind(LongValue.class, "Number (Long Integer)", LongValue::getLongValue),
                    kind(StringValue.class, "String", StringValue::getStringValue),
                    kind(BooleanValue.class, "Boolean", BooleanValue::getBooleanValue),
                    kind(LocalDateValue.class, "Date", v -> v.getLocalDate().toEpochDay()),
                    new ValueKind(
                            LocalDateTimeValue.class,
                            "Date&time (Local)",
                            comparator(
                                    LocalDateTimeValue.class,
                                    Comparator.comparing(LocalDateTimeValue::getLocalDateTime))));

    /** Orders cells of types that have no order: by their text. */
    static final DataValueComparator BY_TEXT =
            comparator(DataValue.class, Comparator.comparing(DataValue::toString));

    private static <V extends DataValue, C extends Comparable<C>> ValueKind kind(
            final Class<V> valueClass, final String name, final Function<V, C> key) {
        return new ValueKind(valueClass, name, comparator(valueClass, Comparator.comparing(key)));
    }

    private static <V extends DataValue> DataValueComparator comparator(
            final Class<V> valueClass, final Comparator<V> order) {
        return new DataValueComparator() {
            @Override
            protected int compareDataValues(final DataValue v1, final DataValue v2) {
                return order.compare(valueClass.cast(v1), valueClass.cast(v2));
            }
        };
    }

    static Optional<ValueKind> of(final Class<? extends DataValue> valueClass) {
        return KINDS.stream().filter(k -> k.valueClass == valueClass).findFirst();
    }
}
