// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.node;

import io.replenish.embedded.NodeInfo;
import io.replenish.embedded.ui.OptionsDescription;
import io.replenish.embedded.ui.ParametersWalk;
import io.replenish.embedded.ui.Xhtml;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.knime.node.parameters.NodeParameters;
import org.knime.node.parameters.Widget;

/** Describes a {@link DefaultNode} to people, and checks that KNIME could. */
final class DefaultNodeDescription {

    private DefaultNodeDescription() {}

    static NodeInfo describe(final DefaultNode node) {
        final List<NodeInfo.OptionGroup> options =
                new ArrayList<>(
                        node.m_model
                                .getParametersClass()
                                .map(type -> OptionsDescription.describe("model", type))
                                .orElse(List.of()));
        options.addAll(
                viewParameters(node)
                        .map(type -> OptionsDescription.describe("view", type))
                        .orElse(List.of()));
        return new NodeInfo(
                node.m_name,
                node.getNodeType(),
                node.m_shortDescription,
                node.m_fullDescription,
                node.m_icon,
                node.getKeywords(),
                ports(node, true),
                ports(node, false),
                options,
                node.getView().map(view -> view.m_description).orElse(null),
                node.m_links);
    }

    private static Optional<Class<? extends NodeParameters>> viewParameters(
            final DefaultNode node) {
        return node.getView().flatMap(DefaultView::getParametersClass);
    }

    private static List<NodeInfo.Port> ports(final DefaultNode node, final boolean isInput) {
        return node.m_ports.stream()
                .filter(port -> port.m_isInput == isInput)
                .map(
                        port ->
                                new NodeInfo.Port(
                                        port.m_id,
                                        port.m_name,
                                        port.m_description,
                                        port.mainType(),
                                        !port.isAlwaysThere()))
                .toList();
    }

    /**
     * KNIME parses all these texts when the factory is created, and fails if one is not well
     * formed.
     */
    static void check(final DefaultNode node) {
        check(node, "short description", node.m_shortDescription);
        check(node, "description", node.m_fullDescription);
        node.m_ports.forEach(
                port ->
                        check(
                                node,
                                "description of port \"" + port.m_name + "\"",
                                port.m_description));
        node.m_links.forEach(
                link -> check(node, "text of link \"" + link.href() + "\"", link.text()));
        node.getView()
                .ifPresent(view -> check(node, "description of the view", view.m_description));
        Stream.concat(node.m_model.getParametersClass().stream(), viewParameters(node).stream())
                .flatMap(type -> ParametersWalk.controls(type).stream())
                .forEach(
                        field ->
                                field.annotation(Widget.class)
                                        .ifPresent(
                                                widget ->
                                                        check(
                                                                node,
                                                                "description of option \""
                                                                        + widget.title()
                                                                        + "\"",
                                                                widget.description())));
    }

    private static void check(final DefaultNode node, final String what, final String text) {
        Xhtml.problem(text)
                .ifPresent(
                        problem -> {
                            throw new IllegalArgumentException(
                                    "Node \""
                                            + node.m_name
                                            + "\": the "
                                            + what
                                            + " is not well-formed: "
                                            + problem);
                        });
    }
}
