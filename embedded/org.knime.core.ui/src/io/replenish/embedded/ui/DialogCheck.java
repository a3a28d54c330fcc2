// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.embedded.ui;

import io.replenish.embedded.ui.persistence.ParametersPersistence;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.knime.node.parameters.NodeParameters;
import org.knime.node.parameters.Widget;
import org.knime.node.parameters.WidgetGroup;
import org.knime.node.parameters.layout.Section;
import org.knime.node.parameters.migration.NodeParametersMigration;
import org.knime.node.parameters.persistence.NodeParametersPersistor;
import org.knime.node.parameters.persistence.Persistor;
import org.knime.node.parameters.updates.Effect;
import org.knime.node.parameters.updates.EffectPredicateProvider;
import org.knime.node.parameters.updates.StateProvider;
import org.knime.node.parameters.updates.ValueProvider;
import org.knime.node.parameters.updates.ValueReference;
import org.knime.node.parameters.validation.BuiltinValidation;
import org.knime.node.parameters.widget.message.TextMessage;

/**
 * Finds in parameters classes what compiles, loads and runs, and breaks only when KNIME opens the
 * dialog: dialogs are never opened here. Each problem names the field and what to do.
 */
public final class DialogCheck {

    private final List<String> m_problems = new ArrayList<>();

    private final List<ParameterField> m_fields;

    private final DialogReferences m_references;

    private DialogCheck(final List<? extends Class<? extends NodeParameters>> types) {
        m_fields = types.stream().flatMap(type -> ParametersWalk.all(type).stream()).toList();
        m_references = new DialogReferences(m_fields, m_problems::add);
        groups(types).forEach(this::checkGroup);
        m_fields.forEach(this::checkField);
    }

    /** Returns the problems of a node's only parameters class. */
    public static List<String> problems(final Class<? extends NodeParameters> type) {
        return problems(List.of(type));
    }

    /**
     * Returns the problems of the parameters classes of a node, of its model and of its view: they
     * share one dialog.
     */
    public static List<String> problems(
            final List<? extends Class<? extends NodeParameters>> types) {
        return List.copyOf(new LinkedHashSet<>(new DialogCheck(types).m_problems));
    }

    private Stream<Class<?>> groups(final List<? extends Class<?>> types) {
        final Stream<Class<?>> ofFields =
                m_fields.stream().flatMap(f -> Stream.of(f.type(), f.elementType()));
        return Stream.concat(types.stream(), ofFields.filter(WidgetGroup.class::isAssignableFrom))
                .distinct();
    }

    private void checkGroup(final Class<?> type) {
        create(type, type.getSimpleName());
        for (final Field field : ParametersWalk.ignoredControls(type)) {
            m_problems.add(
                    type.getSimpleName()
                            + "."
                            + field.getName()
                            + ": is private, static or transient: KNIME neither shows nor saves it");
        }
    }

    private void checkField(final ParameterField field) {
        final boolean isControl = !WidgetGroup.class.isAssignableFrom(field.type());
        if (isControl) {
            checkWidget(field);
            checkPersistence(field);
            FieldChoices.problem(field)
                    .ifPresent(problem -> m_problems.add(field + ": " + problem));
        }
        final Stream<Annotation> annotations =
                Stream.concat(
                        field.annotations().stream(),
                        DialogLayout.parts(field)
                                .peek(part -> checkSection(field, part))
                                .flatMap(part -> Arrays.stream(part.getAnnotations())));
        NamedClasses.of(annotations).forEach(named -> checkNamed(field, named));
    }

    private void checkWidget(final ParameterField field) {
        final Optional<Widget> widget = field.annotation(Widget.class);
        if (widget.isEmpty()) {
            if (field.annotation(TextMessage.class).isEmpty()) {
                m_problems.add(field + ": has no @Widget, so the dialog does not show it");
            }
            return;
        }
        if (widget.get().title().isBlank()) {
            m_problems.add(field + ": its @Widget has no title");
        }
        if (widget.get().description().isBlank()) {
            m_problems.add(field + ": its @Widget has no description");
        }
        Xhtml.problem(widget.get().description())
                .ifPresent(
                        problem ->
                                m_problems.add(
                                        field
                                                + ": its description is not well-formed: "
                                                + problem));
    }

    private void checkPersistence(final ParameterField field) {
        if (!field.isGroup()
                && !field.isList()
                && field.annotation(Persistor.class).isEmpty()
                && !ParametersPersistence.hasDefaultForm(field)) {
            m_problems.add(
                    field
                            + ": KNIME cannot save the type "
                            + field.type().getSimpleName()
                            + " without a @Persistor");
        }
    }

    private void checkSection(final ParameterField field, final Class<?> part) {
        final Section section = part.getAnnotation(Section.class);
        if (section != null && section.title().isBlank()) {
            m_problems.add(
                    field
                            + ": the @Section of its layout, "
                            + part.getSimpleName()
                            + ", has no title");
        }
    }

    private void checkNamed(final ParameterField field, final Class<?> named) {
        if (EffectPredicateProvider.class.isAssignableFrom(named) && !isReferenceOf(field, named)) {
            create(named, field.toString())
                    .ifPresent(
                            p ->
                                    probe(
                                            field,
                                            () ->
                                                    PredicateProbe.init(
                                                            m_references,
                                                            (EffectPredicateProvider) p)));
        } else if (StateProvider.class.isAssignableFrom(named)) {
            create(named, field.toString())
                    .ifPresent(provider -> checkState(field, (StateProvider<?>) provider));
        } else if (BuiltinValidation.class.isAssignableFrom(named)
                || NodeParametersPersistor.class.isAssignableFrom(named)
                || NodeParametersMigration.class.isAssignableFrom(named)) {
            create(named, field.toString());
        }
    }

    /**
     * A boolean reference is a predicate too, but need not be one where it only names its field.
     */
    private static boolean isReferenceOf(final ParameterField field, final Class<?> named) {
        return field.annotation(ValueReference.class)
                        .filter(ref -> ref.value() == named)
                        .isPresent()
                && field.annotation(Effect.class)
                        .filter(effect -> effect.predicate() == named)
                        .isEmpty();
    }

    private void checkState(final ParameterField field, final StateProvider<?> provider) {
        probe(
                field,
                () -> {
                    if (!StateProbe.init(
                            provider, m_references, Map.of(), ParametersInput.ofTables())) {
                        m_problems.add(
                                field
                                        + ": "
                                        + provider.getClass().getSimpleName()
                                        + " never computes: its init() names no event");
                    }
                    return null;
                });
        final boolean isValue =
                field.annotation(ValueProvider.class)
                        .filter(p -> p.value() == provider.getClass())
                        .isPresent();
        final Class<?> provided =
                DialogReferences.typeArgument(provider.getClass(), StateProvider.class);
        if (provided.getPackageName().equals("java.time")) {
            // KNIME writes provided values as JSON with a mapper that knows no dates.
            m_problems.add(
                    field
                            + ": "
                            + provider.getClass().getSimpleName()
                            + " provides a "
                            + provided.getSimpleName()
                            + ", which KNIME cannot send to the dialog; an optional date without"
                            + " @OptionalWidget begins with today");
        }
        if (isValue && !DialogReferences.declaredType(field).isAssignableFrom(provided)) {
            m_problems.add(
                    field
                            + ": its @ValueProvider provides "
                            + provided.getSimpleName()
                            + ", not "
                            + DialogReferences.declaredType(field).getSimpleName());
        }
    }

    private Optional<Object> create(final Class<?> type, final String where) {
        try {
            return Optional.of(ParametersDefaults.create(type));
        } catch (IllegalStateException e) { // NOSONAR: the message says it all
            m_problems.add(where + ": " + e.getMessage());
            return Optional.empty();
        }
    }

    /** Whatever init() throws would be thrown when the dialog opens. */
    private void probe(final ParameterField field, final Callable<?> init) {
        try {
            init.call();
        } catch (Exception e) { // NOSONAR: code of nodes
            m_problems.add(field + ": cannot be initialised: " + e);
        }
    }
}
