// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.embedded.ui;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import java.lang.invoke.MethodType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.knime.node.parameters.updates.ParameterReference;
import org.knime.node.parameters.updates.ValueReference;

/** The references of a dialog: which field each names, and who refers to one that is not there. */
final class DialogReferences {

    private static final TypeFactory TYPES = TypeFactory.defaultInstance();

    private final Map<Class<?>, ParameterField> m_fields = new LinkedHashMap<>();

    private final Consumer<String> m_problems;

    DialogReferences(final List<ParameterField> fields, final Consumer<String> problems) {
        m_problems = problems;
        fields.forEach(
                field ->
                        field.annotation(ValueReference.class)
                                .ifPresent(ref -> add(ref.value(), field)));
    }

    private void add(final Class<?> reference, final ParameterField field) {
        final ParameterField other = m_fields.putIfAbsent(reference, field);
        if (other != null) {
            m_problems.accept(
                    field
                            + ": @ValueReference "
                            + reference.getSimpleName()
                            + " already names "
                            + other);
        }
        final Class<?> expected = typeArgument(reference, ParameterReference.class);
        if (!expected.isAssignableFrom(declaredType(field))) {
            m_problems.accept(
                    field
                            + ": @ValueReference "
                            + reference.getSimpleName()
                            + " is for "
                            + expected.getSimpleName()
                            + ", not for "
                            + declaredType(field).getSimpleName());
        }
    }

    /**
     * Returns the first type argument that a class gives to a generic interface, Object if it gives
     * none.
     */
    static Class<?> typeArgument(final Class<?> type, final Class<?> genericInterface) {
        final JavaType[] arguments =
                TYPES.findTypeParameters(TYPES.constructType(type), genericInterface);
        return arguments.length == 0 ? Object.class : arguments[0].getRawClass();
    }

    /** Returns the type of a field, boxed. */
    static Class<?> declaredType(final ParameterField field) {
        return field.isOptional()
                ? Optional.class
                : MethodType.methodType(field.type()).wrap().returnType();
    }

    boolean isDeclared(final Class<?> reference) {
        return m_fields.containsKey(reference);
    }

    /** Notes that somebody refers to a value. */
    void require(final Class<?> reference, final Object by) {
        if (!isDeclared(reference)) {
            m_problems.accept(
                    by.getClass().getSimpleName()
                            + " refers to "
                            + reference.getSimpleName()
                            + ", which no field of the dialog has as its @ValueReference");
        }
    }

    /**
     * Returns the values that parameters hold under their references; of a list those of its first
     * element.
     */
    static Map<Class<?>, Object> values(final Object parameters) {
        final Map<Class<?>, Object> values = new LinkedHashMap<>();
        collect(ParametersWalk.fields(parameters.getClass()), parameters, values);
        return values;
    }

    private static void collect(
            final List<ParameterField> fields,
            final Object owner,
            final Map<Class<?>, Object> values) {
        for (final ParameterField field : fields) {
            final Object value = field.get(owner);
            field.annotation(ValueReference.class).ifPresent(ref -> values.put(ref.value(), value));
            if (field.isGroup() && value != null) {
                collect(field.children(), value, values);
            } else if (field.isList()) {
                firstElement(value)
                        .ifPresent(element -> collect(field.children(), element, values));
            }
        }
    }

    private static Optional<Object> firstElement(final Object container) {
        if (container instanceof Object[] array) {
            return Arrays.stream(array).findFirst();
        }
        return container instanceof Iterable<?> list && list.iterator().hasNext()
                ? Optional.of(list.iterator().next())
                : Optional.empty();
    }
}
