// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.embedded.ui;

import io.replenish.embedded.NodeInfo;
import io.replenish.embedded.ui.persistence.ParametersPersistence;
import io.replenish.embedded.ui.persistence.SettingsPaths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.knime.core.node.NodeSettings;
import org.knime.core.node.config.base.AbstractConfigEntry;
import org.knime.core.node.config.base.ConfigBase;
import org.knime.node.parameters.NodeParameters;
import org.knime.node.parameters.Widget;
import org.knime.node.parameters.layout.Section;

/** Describes the options of a dialog, by sections, from the annotations of a parameters class. */
public final class OptionsDescription {

    private final String m_root;

    /** The default parameters as saved. */
    private final NodeSettings m_defaults = new NodeSettings("defaults");

    private OptionsDescription(final String root, final Class<? extends NodeParameters> type) {
        m_root = root;
        ParametersPersistence.save(ParametersDefaults.create(type), m_defaults);
    }

    /**
     * Describes the options.
     *
     * @param root the key of the parameters in the node's settings, {@code model} or {@code view}
     * @param type the class of the parameters
     */
    public static List<NodeInfo.OptionGroup> describe(
            final String root, final Class<? extends NodeParameters> type) {
        final OptionsDescription description = new OptionsDescription(root, type);
        final Map<Optional<Section>, List<NodeInfo.Option>> bySection = new LinkedHashMap<>();
        for (final ParameterField field : ParametersWalk.controls(type)) {
            field.annotation(Widget.class)
                    .ifPresent(
                            widget ->
                                    bySection
                                            .computeIfAbsent(section(field), s -> new ArrayList<>())
                                            .add(description.option(field, widget)));
        }
        return bySection.entrySet().stream()
                .map(
                        entry ->
                                new NodeInfo.OptionGroup(
                                        entry.getKey().map(Section::title).orElse(""),
                                        entry.getKey().map(Section::description).orElse(""),
                                        entry.getValue()))
                .toList();
    }

    /** Returns the section that the layout of a field, or of the class it is in, lies in. */
    private static Optional<Section> section(final ParameterField field) {
        return DialogLayout.parts(field)
                .map(part -> part.getAnnotation(Section.class))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private NodeInfo.Option option(final ParameterField field, final Widget widget) {
        return new NodeInfo.Option(
                m_root + "/" + field.path(),
                widget.title(),
                widget.description() + constants(field),
                typeName(field),
                defaultValue(field.path().split("/")));
    }

    private static String constants(final ParameterField field) {
        if (!field.type().isEnum()) {
            return "";
        }
        return Arrays.stream(field.type().getEnumConstants())
                .map(Enum.class::cast)
                .map(
                        constant ->
                                "<li><b>"
                                        + EnumLabels.title(constant)
                                        + "</b> ("
                                        + constant.name()
                                        + ")"
                                        + explained(EnumLabels.description(constant))
                                        + "</li>")
                .collect(Collectors.joining("", "<ul>", "</ul>"));
    }

    private static String explained(final String description) {
        return description.isEmpty() ? "" : ": " + description;
    }

    private static String typeName(final ParameterField field) {
        final String name =
                field.type().isEnum()
                        ? Arrays.stream(field.type().getEnumConstants())
                                .map(constant -> ((Enum<?>) constant).name())
                                .collect(Collectors.joining("|"))
                        : field.type().getSimpleName();
        return field.isOptional() ? "optional " + name : name;
    }

    private String defaultValue(final String... keys) {
        return SettingsPaths.find(m_defaults, List.of(keys))
                .filter(entry -> !(entry instanceof ConfigBase))
                .map(AbstractConfigEntry::toStringValue)
                .orElse("");
    }
}
