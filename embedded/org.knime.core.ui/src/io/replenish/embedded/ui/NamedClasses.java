// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.embedded.ui;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;

/** The classes that annotations name: providers, predicates, validations, persistors. */
final class NamedClasses {

    private NamedClasses() {}

    /** Returns the classes that the annotations name other than by default. */
    static Stream<Class<?>> of(final Stream<Annotation> annotations) {
        return annotations.flatMap(NamedClasses::of);
    }

    private static Stream<Class<?>> of(final Annotation annotation) {
        return Arrays.stream(annotation.annotationType().getDeclaredMethods())
                .filter(element -> element.getReturnType() == Class.class)
                .filter(element -> !value(element, annotation).equals(element.getDefaultValue()))
                .map(element -> (Class<?>) value(element, annotation));
    }

    private static Object value(final Method element, final Annotation annotation) {
        try {
            element.setAccessible(true); // NOSONAR: annotations of other packages
            return element.invoke(annotation);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read " + element, e);
        }
    }
}
