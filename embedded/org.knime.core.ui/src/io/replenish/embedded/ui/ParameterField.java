// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.embedded.ui;

import com.fasterxml.jackson.databind.JavaType;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Optional;
import org.knime.node.parameters.persistence.Persist;
import org.knime.node.parameters.persistence.Persistable;

/** A field of a parameters class: its name, key, type and annotations, and access to its value. */
public final class ParameterField {

    /** Appended to the keys of settings that flow variables cannot control. */
    private static final String INTERNAL_SUFFIX = "_Internals";

    private static final String PREFIX = "m_";

    /** Stands in a path for the index of a list's element. */
    private static final String ANY_INDEX = "*";

    private final Field m_field;

    private final JavaType m_type;

    private final boolean m_isOptional;

    private final String m_parentPath;

    ParameterField(final Field field, final JavaType declaredType, final String parentPath) {
        m_field = field;
        m_field.setAccessible(true); // NOSONAR: parameters classes are not public
        m_isOptional = declaredType.hasRawClass(Optional.class);
        m_type = m_isOptional ? declaredType.containedTypeOrUnknown(0) : declaredType;
        m_parentPath = parentPath;
    }

    /** Returns the name of the field without {@code m_}. */
    public String name() {
        final String name = m_field.getName();
        return name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : name;
    }

    /** Returns the key under which the field is saved if it has no persistor of its own. */
    public String key() {
        final Persist persist = m_field.getAnnotation(Persist.class);
        if (persist == null) {
            return name();
        }
        return (persist.configKey().isEmpty() ? name() : persist.configKey())
                + (persist.hidden() ? INTERNAL_SUFFIX : "");
    }

    /**
     * Returns the keys from the root to this field, separated by slashes; {@code *} stands for an
     * element's index.
     */
    public String path() {
        return m_parentPath + key();
    }

    /** Returns the type, for an {@code Optional} the type inside. */
    public Class<?> type() {
        return m_type.getRawClass();
    }

    /** Returns whether the field is declared as an {@code Optional}. */
    public boolean isOptional() {
        return m_isOptional;
    }

    /**
     * Returns the type of the elements of an array or collection, and {@code void.class} for every
     * other type.
     */
    public Class<?> elementType() {
        return isContainer() ? m_type.getContentType().getRawClass() : void.class;
    }

    /** Returns whether the value is saved field by field, under a key of its own. */
    public boolean isGroup() {
        return Persistable.class.isAssignableFrom(type());
    }

    /**
     * Returns whether the value is an array or collection of elements that are saved field by
     * field.
     */
    public boolean isList() {
        return Persistable.class.isAssignableFrom(elementType()) && !elementType().isEnum();
    }

    /**
     * Returns the fields of the value's type, for an array or collection those of its elements'
     * type.
     */
    public List<ParameterField> children() {
        return isContainer()
                ? ParametersWalk.fields(m_type.getContentType(), path() + "/" + ANY_INDEX + "/")
                : ParametersWalk.fields(m_type, path() + "/");
    }

    /** Returns the class that declares the field. */
    public Class<?> owner() {
        return m_field.getDeclaringClass();
    }

    /** Returns an annotation of the field. */
    public <A extends Annotation> Optional<A> annotation(final Class<A> type) {
        return Optional.ofNullable(m_field.getAnnotation(type));
    }

    /** Returns all annotations of the field. */
    public List<Annotation> annotations() {
        return List.of(m_field.getAnnotations());
    }

    /** Returns the value of the field in the given object. */
    public Object get(final Object parameters) {
        try {
            return m_field.get(parameters);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("Cannot read " + this, e);
        }
    }

    /** Sets the value of the field in the given object. */
    public void set(final Object parameters, final Object value) {
        try {
            m_field.set(parameters, value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("Cannot set " + this, e);
        }
    }

    private boolean isContainer() {
        return m_type.isArrayType() || m_type.isCollectionLikeType();
    }

    @Override
    public String toString() {
        return m_field.getDeclaringClass().getSimpleName() + "." + m_field.getName();
    }
}
