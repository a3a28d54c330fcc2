// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.embedded.ui;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.knime.node.parameters.Widget;
import org.knime.node.parameters.WidgetGroup;

/**
 * Enumerates the fields of parameters classes as KNIME sees them: those that are neither private,
 * static, transient nor synthetic, the fields of superclasses first.
 */
public final class ParametersWalk {

    private static final TypeFactory TYPES = TypeFactory.defaultInstance();

    private ParametersWalk() {}

    /** Returns the fields of a class itself, not those of the types of its fields. */
    public static List<ParameterField> fields(final Class<?> type) {
        return fields(TYPES.constructType(type), "");
    }

    /**
     * Returns all fields that the dialog knows of: a group is followed by its fields, a list by
     * those of its elements.
     */
    public static List<ParameterField> all(final Class<?> type) {
        return all(fields(type)).toList();
    }

    /** Returns {@linkplain #all all fields} but groups: each is a control of the dialog. */
    public static List<ParameterField> controls(final Class<?> type) {
        return all(fields(type)).filter(field -> !isWidgetGroup(field.type())).toList();
    }

    private static Stream<ParameterField> all(final List<ParameterField> fields) {
        return fields.stream()
                .flatMap(
                        field ->
                                Stream.concat(
                                        Stream.of(field),
                                        isWidgetGroup(field.type())
                                                        || isWidgetGroup(field.elementType())
                                                ? all(field.children())
                                                : Stream.empty()));
    }

    private static boolean isWidgetGroup(final Class<?> type) {
        return WidgetGroup.class.isAssignableFrom(type);
    }

    /**
     * Returns the fields that carry an annotation of a control, although KNIME neither shows nor
     * saves them.
     */
    static List<Field> ignoredControls(final Class<?> type) {
        return Stream.<Class<?>>iterate(type, Objects::nonNull, Class::getSuperclass)
                .flatMap(c -> Arrays.stream(c.getDeclaredFields()))
                .filter(field -> field.isAnnotationPresent(Widget.class) && !isParameter(field))
                .toList();
    }

    static List<ParameterField> fields(final JavaType type, final String path) {
        final Map<String, ParameterField> byName = new LinkedHashMap<>();
        if (type.getSuperClass() != null) {
            fields(type.getSuperClass(), path).forEach(field -> byName.put(field.name(), field));
        }
        for (final Field field : type.getRawClass().getDeclaredFields()) {
            if (isParameter(field)) {
                final JavaType fieldType =
                        TYPES.resolveMemberType(field.getGenericType(), type.getBindings());
                final ParameterField parameter = new ParameterField(field, fieldType, path);
                byName.put(parameter.name(), parameter);
            }
        }
        return List.copyOf(byName.values());
    }

    private static boolean isParameter(final Field field) {
        final int excluded = Modifier.PRIVATE | Modifier.STATIC | Modifier.TRANSIENT;
        return (field.getModifiers() & excluded) == 0 && !field.isSynthetic();
    }
}
