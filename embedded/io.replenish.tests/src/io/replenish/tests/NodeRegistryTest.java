// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.embedded.Extensions;
import io.replenish.embedded.NodeAccess;
import io.replenish.embedded.NodeDescriptions;
import io.replenish.embedded.NodeInfo;
import io.replenish.runner.workflow.NodeEntry;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.NodeFactory;
import org.knime.core.node.NodeSettings;
import org.knime.core.node.port.PortObject;
import org.knime.core.node.port.PortType;
import org.knime.core.node.port.PortTypeRegistry;

/** Whatever our bundles contribute to KNIME's extension points can be loaded, named and shown. */
class NodeRegistryTest {

    private static final String NODES_BUNDLE = "io.replenish.nodes";
    private static final String CATEGORIES = "org.knime.workbench.repository.categories";
    private static final String PORT_TYPES = "org.knime.core.PortType";

    /** Categories that every KNIME has. */
    private static final Set<String> OF_KNIME =
            Set.of("/", "/community", "/io", "/io/read", "/io/write");

    /** KNIME draws icons in its node repository at this size, in pixels, and scales others. */
    private static final int ICON_SIZE = 16;

    static List<NodeEntry> nodes() {
        return Runner.INSTALLED.nodes();
    }

    static List<NodeEntry> ourNodes() {
        return nodes().stream().filter(node -> node.bundle().equals(NODES_BUNDLE)).toList();
    }

    static List<IConfigurationElement> categories() {
        return Extensions.elements(CATEGORIES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Retail Sales Sample", "Sales Cleaner", "CSV Reader", "CSV Writer"})
    void nodeIsThere(final String name) throws Exception {
        boolean found = false;
        for (final NodeEntry node : nodes()) {
            found |= node.creator().call().getNodeName().equals(name);
        }
        assertTrue(found, () -> name + " is not among " + nodes());
    }

    @ParameterizedTest
    @MethodSource("ourNodes")
    void factoryCreatesAModelThatSavesAndLoadsItsSettings(final NodeEntry node) throws Exception {
        final NodeAccess access = NodeAccess.get();
        final NodeFactory<?> factory = node.creator().call();
        final NodeSettings saved = new NodeSettings("model");
        access.saveSettings(access.createModel(factory, access.creationConfig(factory)), saved);

        final var other = access.createModel(factory, access.creationConfig(factory));
        access.validateAndLoad(other, saved);
        final NodeSettings again = new NodeSettings("model");
        access.saveSettings(other, again);

        assertEquals(saved, again);
    }

    @ParameterizedTest
    @MethodSource("nodes")
    void descriptionNamesEverything(final NodeEntry node) throws Exception {
        final NodeInfo info = NodeDescriptions.of(node.creator().call());

        assertSays(info.name());
        assertSays(info.shortDescription());
        assertSays(info.fullDescription());
        info.view().ifPresent(NodeRegistryTest::assertSays);
        final Set<String> portNames = new HashSet<>();
        Stream.concat(info.inPorts().stream(), info.outPorts().stream())
                .forEach(
                        port -> {
                            assertSays(port.name());
                            assertSays(port.description());
                            assertTrue(
                                    portNames.add(port.name()),
                                    () -> "two ports are called " + port.name());
                        });
    }

    @ParameterizedTest
    @MethodSource("ourNodes")
    void everyOptionHasATitleADescriptionAndADefault(final NodeEntry node) throws Exception {
        final NodeInfo info = NodeDescriptions.of(node.creator().call());

        assertFalse(info.options().isEmpty());
        for (final NodeInfo.OptionGroup group : info.options()) {
            for (final NodeInfo.Option option : group.options()) {
                assertSays(option.title());
                assertSays(option.description());
                assertNotNull(option.defaultValue(), option.key());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("ourNodes")
    void iconIsAPictureOfTheSizeThatKnimeShows(final NodeEntry node) throws Exception {
        assertIcon(node.creator().call().getIcon(), node.factory());
    }

    @ParameterizedTest
    @MethodSource("nodes")
    void categoryExists(final NodeEntry node) {
        assertTrue(
                categoryPaths().contains(node.category()),
                () ->
                        node.factory()
                                + " is in "
                                + node.category()
                                + ", which is not among "
                                + categoryPaths());
    }

    @ParameterizedTest
    @MethodSource("categories")
    void categoryHasANameADescriptionAnIconAndAParent(final IConfigurationElement category)
            throws Exception {
        assertSays(category.getAttribute("name"));
        assertSays(category.getAttribute("description"));
        assertTrue(
                categoryPaths().contains(category.getAttribute("path")),
                category.getAttribute("path"));
        final String icon = category.getAttribute("icon");
        assertIcon(Platform.getBundle(category.getContributor().getName()).getEntry(icon), icon);
    }

    @Test
    void everyContributedPortTypeIsLoadedAndReadableThroughItsSerializers() {
        final PortTypeRegistry registry = PortTypeRegistry.getInstance();
        assertTrue(registry.availablePortTypes().contains(BufferedDataTable.TYPE));
        for (final IConfigurationElement type : Extensions.elements(PORT_TYPES)) {
            final String name = type.getAttribute("objectClass");
            final Optional<Class<? extends PortObject>> loaded = registry.getObjectClass(name);
            assertTrue(loaded.isPresent(), () -> name + " is not loaded");
            assertTrue(
                    registry.getObjectSerializer(loaded.get()).isPresent(),
                    () -> name + " has no serializer");
        }
    }

    @ParameterizedTest
    @MethodSource("nodes")
    void everyPortHasATypeOfTheRegistry(final NodeEntry node) throws Exception {
        final NodeAccess access = NodeAccess.get();
        final NodeFactory<?> factory = node.creator().call();
        final var model = access.createModel(factory, access.creationConfig(factory));
        final List<PortType> ports =
                Stream.of(access.inPortTypes(model), access.outPortTypes(model))
                        .flatMap(Arrays::stream)
                        .toList();
        final Set<Class<?>> known =
                PortTypeRegistry.getInstance().availablePortTypes().stream()
                        .map(PortType::getPortObjectClass)
                        .collect(Collectors.toSet());

        assertFalse(ports.isEmpty());
        for (final PortType port : ports) {
            assertTrue(known.contains(port.getPortObjectClass()), port::getName);
        }
    }

    private static Set<String> categoryPaths() {
        final Set<String> paths = new HashSet<>(OF_KNIME);
        categories()
                .forEach(
                        category -> {
                            final String path = category.getAttribute("path");
                            paths.add(
                                    (path.endsWith("/") ? path : path + "/")
                                            + category.getAttribute("level-id"));
                        });
        return paths;
    }

    private static void assertSays(final String text) {
        assertNotNull(text);
        assertFalse(text.isBlank());
    }

    private static void assertIcon(final URL icon, final String of) throws IOException {
        assertNotNull(icon, () -> "no icon of " + of);
        try (InputStream in = icon.openStream()) {
            final var image = ImageIO.read(in);
            assertNotNull(image, () -> icon + " is no picture");
            assertEquals(ICON_SIZE, image.getWidth());
            assertEquals(ICON_SIZE, image.getHeight());
        }
    }
}
