// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.embedded.ui.persistence;

import static java.time.format.DateTimeFormatter.ISO_LOCAL_DATE;
import static java.time.format.DateTimeFormatter.ISO_LOCAL_DATE_TIME;
import static java.time.format.DateTimeFormatter.ISO_LOCAL_TIME;
import static java.time.format.DateTimeFormatter.ISO_ZONED_DATE_TIME;

import io.replenish.embedded.ui.ParameterField;
import java.lang.invoke.MethodType;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.knime.core.data.DataType;
import org.knime.core.data.def.StringCell;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettingsRO;
import org.knime.core.node.NodeSettingsWO;
import org.knime.core.webui.node.dialog.defaultdialog.setting.singleselection.StringOrEnum;

/** The default forms of the types that fields may have. */
final class FieldCodecs {

    private static final Map<Class<?>, FieldCodec<?>> BY_TYPE =
            Map.ofEntries(
                    entry(Integer.class, NodeSettingsRO::getInt, NodeSettingsWO::addInt, 0),
                    entry(
                            int[].class,
                            NodeSettingsRO::getIntArray,
                            NodeSettingsWO::addIntArray,
                            new int[0]),
                    entry(Double.class, NodeSettingsRO::getDouble, NodeSettingsWO::addDouble, 0.0),
                    entry(
                            double[].class,
                            NodeSettingsRO::getDoubleArray,
                            NodeSettingsWO::addDoubleArray,
                            new double[0]),
                    entry(Long.class, NodeSettingsRO::getLong, NodeSettingsWO::addLong, 0L),
                    entry(
                            long[].class,
                            NodeSettingsRO::getLongArray,
                            NodeSettingsWO::addLongArray,
                            new long[0]),
                    entry(
                            Boolean.class,
                            NodeSettingsRO::getBoolean,
                            NodeSettingsWO::addBoolean,
                            false),
                    entry(
                            boolean[].class,
                            NodeSettingsRO::getBooleanArray,
                            NodeSettingsWO::addBooleanArray,
                            new boolean[0]),
                    entry(Float.class, NodeSettingsRO::getFloat, NodeSettingsWO::addFloat, 0f),
                    entry(Character.class, NodeSettingsRO::getChar, NodeSettingsWO::addChar, ' '),
                    entry(Byte.class, NodeSettingsRO::getByte, NodeSettingsWO::addByte, (byte) 0),
                    entry(String.class, NodeSettingsRO::getString, NodeSettingsWO::addString, null),
                    entry(
                            String[].class,
                            NodeSettingsRO::getStringArray,
                            NodeSettingsWO::addStringArray,
                            new String[0]),
                    entry(
                            DataType.class,
                            NodeSettingsRO::getDataType,
                            NodeSettingsWO::addDataType,
                            StringCell.TYPE),
                    Map.entry(Void.class, new EntryCodec<>((s, k) -> null, (s, k, v) -> {}, null)),
                    text(
                            LocalDate.class,
                            "a date",
                            ISO_LOCAL_DATE::format,
                            List.of(
                                    s -> ZonedDateTime.parse(s).toLocalDate(),
                                    s -> LocalDateTime.parse(s).toLocalDate(),
                                    LocalDate::parse)),
                    text(
                            LocalTime.class,
                            "a time",
                            ISO_LOCAL_TIME::format,
                            List.of(
                                    s -> ZonedDateTime.parse(s).toLocalTime(),
                                    s -> LocalDateTime.parse(s).toLocalTime(),
                                    LocalTime::parse)),
                    text(
                            LocalDateTime.class,
                            "a date and time",
                            ISO_LOCAL_DATE_TIME::format,
                            List.of(
                                    s -> ZonedDateTime.parse(s).toLocalDateTime(),
                                    LocalDateTime::parse)),
                    text(
                            ZonedDateTime.class,
                            "a date and time with a zone",
                            ISO_ZONED_DATE_TIME::format,
                            List.of(ZonedDateTime::parse)),
                    text(
                            ZoneId.class,
                            "a time zone",
                            ZoneId::getId,
                            List.of(ZoneId::of, s -> ZonedDateTime.parse(s).getZone())));

    private FieldCodecs() {}

    @SuppressWarnings({"unchecked", "rawtypes"})
    static Optional<FieldCodec<?>> find(final ParameterField field) {
        final Class<?> type = field.type();
        if (type.isEnum()) {
            return Optional.of(new EnumCodec(type, field.owner() == StringOrEnum.class));
        }
        return Optional.ofNullable(BY_TYPE.get(MethodType.methodType(type).wrap().returnType()));
    }

    private interface Loader<T> {
        T load(NodeSettingsRO settings, String key) throws InvalidSettingsException;
    }

    private interface Saver<T> {
        void save(NodeSettingsWO settings, String key, T value);
    }

    private record EntryCodec<T>(Loader<T> loader, Saver<T> saver, T empty)
            implements FieldCodec<T> {

        @Override
        public void save(final T value, final NodeSettingsWO settings, final String key) {
            saver.save(settings, key, value);
        }

        @Override
        public T load(final NodeSettingsRO settings, final String key)
                throws InvalidSettingsException {
            return loader.load(settings, key);
        }

        @Override
        public void saveEmpty(final NodeSettingsWO settings, final String key) {
            saver.save(settings, key, empty);
        }
    }

    private static <T> Map.Entry<Class<?>, FieldCodec<?>> entry(
            final Class<T> type, final Loader<T> loader, final Saver<T> saver, final T empty) {
        return Map.entry(type, new EntryCodec<>(loader, saver, empty));
    }

    private static <T> Map.Entry<Class<?>, FieldCodec<?>> text(
            final Class<T> type,
            final String kind,
            final Function<T, String> printer,
            final List<Function<String, T>> parsers) {
        return Map.entry(type, new TextCodec<>(kind, printer, parsers));
    }
}
