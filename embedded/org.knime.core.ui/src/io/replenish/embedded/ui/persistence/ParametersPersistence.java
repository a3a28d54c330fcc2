// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.embedded.ui.persistence;

import io.replenish.embedded.ui.ParameterField;
import io.replenish.embedded.ui.ParametersDefaults;
import io.replenish.embedded.ui.ParametersWalk;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettingsRO;
import org.knime.core.node.NodeSettingsWO;
import org.knime.node.parameters.migration.LoadDefaultsForAbsentFields;
import org.knime.node.parameters.migration.Migrate;
import org.knime.node.parameters.migration.Migration;
import org.knime.node.parameters.migration.ParametersLoader;
import org.knime.node.parameters.persistence.NodeParametersPersistor;
import org.knime.node.parameters.persistence.Persist;
import org.knime.node.parameters.persistence.Persistable;
import org.knime.node.parameters.persistence.Persistor;

/**
 * Saves parameters and loads them, in KNIME's form: a plain value under the field's key, a group as
 * a config of that key, a list as a config with children {@code 0}, {@code 1}, ... (without {@code
 * array-size}), and persistors and migrations where annotated.
 */
public final class ParametersPersistence {

    private static final Pattern INDEX = Pattern.compile("\\d+");

    private ParametersPersistence() {}

    /** Saves parameters. */
    public static void save(final Persistable parameters, final NodeSettingsWO settings) {
        saveObject(
                parameters.getClass(),
                ParametersWalk.fields(parameters.getClass()),
                parameters,
                settings);
    }

    /**
     * Loads parameters.
     *
     * @throws InvalidSettingsException naming the key that is absent, or the value that cannot be
     *     read
     */
    public static <P extends Persistable> P load(final Class<P> type, final NodeSettingsRO settings)
            throws InvalidSettingsException {
        return type.cast(loadObject(type, ParametersWalk.fields(type), settings));
    }

    /**
     * Returns whether KNIME can save the type of a field, one that is neither a group nor a list,
     * by itself.
     */
    public static boolean hasDefaultForm(final ParameterField field) {
        return FieldCodec.exists(field);
    }

    private static void saveObject(
            final Class<?> type,
            final List<ParameterField> fields,
            final Object value,
            final NodeSettingsWO settings) {
        final Persistor persistor = type.getAnnotation(Persistor.class);
        if (persistor != null) {
            saveBy(persistor, value, settings);
            return;
        }
        for (final ParameterField field : fields) {
            saveField(field, field.get(value), settings);
        }
    }

    private static void saveField(
            final ParameterField field, final Object value, final NodeSettingsWO settings) {
        final Optional<Persistor> persistor = field.annotation(Persistor.class);
        if (persistor.isPresent()) {
            saveBy(persistor.get(), value, settings);
        } else if (field.isGroup()) {
            Objects.requireNonNull(
                    value, () -> "The group " + field + " is null and cannot be saved.");
            saveObject(
                    field.type(), field.children(), value, settings.addNodeSettings(field.key()));
        } else if (field.isList()) {
            saveElements(field, elements(value), settings.addNodeSettings(field.key()));
        } else {
            FieldCodec.of(field).save(value, settings, field.key());
        }
    }

    private static void saveElements(
            final ParameterField field, final List<?> elements, final NodeSettingsWO settings) {
        final List<ParameterField> fields = field.children();
        for (int i = 0; i < elements.size(); i++) {
            saveObject(
                    field.elementType(),
                    fields,
                    elements.get(i),
                    settings.addNodeSettings(Integer.toString(i)));
        }
    }

    private static List<?> elements(final Object container) {
        if (container == null) {
            return List.of();
        }
        return container instanceof Object[] array
                ? Arrays.asList(array)
                : List.copyOf((Collection<?>) container);
    }

    private static Object loadObject(
            final Class<?> type, final List<ParameterField> fields, final NodeSettingsRO settings)
            throws InvalidSettingsException {
        final Persistor persistor = type.getAnnotation(Persistor.class);
        final ParametersLoader<?> loader =
                persistor == null ? s -> loadFields(type, fields, s) : create(persistor);
        final List<List<String>> paths =
                persistor == null ? List.of(List.of()) : paths(create(persistor));
        return Migrations.apply(type.getAnnotation(Migration.class), paths, loader).load(settings);
    }

    private static Object loadFields(
            final Class<?> type, final List<ParameterField> fields, final NodeSettingsRO settings)
            throws InvalidSettingsException {
        final Object loaded = ParametersDefaults.create(type);
        for (final ParameterField field : fields) {
            field.set(loaded, loadField(field, type, settings));
        }
        return loaded;
    }

    private static Object loadField(
            final ParameterField field, final Class<?> parent, final NodeSettingsRO settings)
            throws InvalidSettingsException {
        checkAnnotations(field);
        final Optional<Persistor> persistor = field.annotation(Persistor.class);
        final ParametersLoader<?> loader =
                persistor.isPresent() ? create(persistor.get()) : s -> loadPlain(field, s);
        final List<List<String>> paths =
                persistor.isPresent()
                        ? paths(create(persistor.get()))
                        : List.of(List.of(field.key()));
        if (isDefaultIfAbsent(field, parent, paths)
                && paths.stream().noneMatch(path -> SettingsPaths.exists(settings, path))) {
            return field.get(ParametersDefaults.create(parent));
        }
        return Migrations.apply(field.annotation(Migration.class).orElse(null), paths, loader)
                .load(settings);
    }

    private static Object loadPlain(final ParameterField field, final NodeSettingsRO settings)
            throws InvalidSettingsException {
        if (field.isGroup()) {
            return loadObject(
                    field.type(), field.children(), settings.getNodeSettings(field.key()));
        }
        if (field.isList()) {
            return loadElements(field, settings.getNodeSettings(field.key()));
        }
        return FieldCodec.of(field).load(settings, field.key());
    }

    private static Object loadElements(final ParameterField field, final NodeSettingsRO settings)
            throws InvalidSettingsException {
        final int size = (int) settings.keySet().stream().filter(INDEX.asMatchPredicate()).count();
        final List<ParameterField> fields = field.children();
        final List<Object> elements = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            elements.add(
                    loadObject(
                            field.elementType(),
                            fields,
                            settings.getNodeSettings(Integer.toString(i))));
        }
        return field.type().isArray()
                ? elements.toArray((Object[]) Array.newInstance(field.elementType(), size))
                : elements;
    }

    /**
     * A field of its own annotation must have keys; with the annotation of the class, fields
     * without keys are exempt.
     */
    private static boolean isDefaultIfAbsent(
            final ParameterField field, final Class<?> parent, final List<List<String>> paths) {
        final boolean byField =
                field.annotation(Migrate.class).map(Migrate::loadDefaultIfAbsent).orElse(false);
        if (byField && paths.isEmpty()) {
            throw new IllegalStateException(
                    field + " has @Migrate(loadDefaultIfAbsent = true) but no config paths");
        }
        final boolean byClass =
                parent.isAnnotationPresent(LoadDefaultsForAbsentFields.class)
                        && field.annotation(Migration.class).isEmpty()
                        && !paths.isEmpty();
        return byField || byClass;
    }

    private static void checkAnnotations(final ParameterField field) {
        if (field.annotation(Persistor.class).isPresent()
                && field.annotation(Persist.class).isPresent()) {
            throw new IllegalStateException(field + " has both @Persist and @Persistor");
        }
        if (field.annotation(Migration.class).isPresent()
                && field.annotation(Migrate.class).isPresent()) {
            throw new IllegalStateException(field + " has both @Migrate and @Migration");
        }
    }

    private static NodeParametersPersistor<?> create(final Persistor persistor) {
        return ParametersDefaults.create(persistor.value());
    }

    @SuppressWarnings("unchecked")
    private static void saveBy(
            final Persistor persistor, final Object value, final NodeSettingsWO settings) {
        ((NodeParametersPersistor<Object>) create(persistor)).save(value, settings);
    }

    private static List<List<String>> paths(final NodeParametersPersistor<?> persistor) {
        return Arrays.stream(persistor.getConfigPaths()).map(List::of).toList();
    }
}
