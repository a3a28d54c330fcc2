// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.embedded.NodeDescriptions;
import io.replenish.embedded.NodeInfo;
import io.replenish.embedded.settings.SettingsXml;
import io.replenish.nodes.testing.BundleFiles;
import io.replenish.nodes.testing.NodeRun;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeFactory;
import org.knime.core.node.NodeModel;
import org.knime.core.node.NodeSettings;
import org.knime.core.node.port.PortObjectSpec;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What holds for the bundle and every node in it, whatever nodes there are. */
class NodesBundleTest {

    private static final String NODES = "org.knime.workbench.repository.nodes";
    private static final String CATEGORIES = "org.knime.workbench.repository.categories";

    /**
     * Files of settings that saved workflows rely on; regenerated, to be reviewed, by this system
     * property.
     */
    private static final boolean REGENERATE = Boolean.getBoolean("replenish.regenerate");

    private static Attributes manifest() throws Exception {
        try (InputStream in = Files.newInputStream(BundleFiles.of("META-INF/MANIFEST.MF"))) {
            return new Manifest(in).getMainAttributes();
        }
    }

    private static List<Element> extensions(final String point, final String tag) throws Exception {
        final Document plugin =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(BundleFiles.of("plugin.xml").toFile());
        final List<Element> found = new ArrayList<>();
        final NodeList elements = plugin.getElementsByTagName(tag);
        for (int i = 0; i < elements.getLength(); i++) {
            final Element element = (Element) elements.item(i);
            if (((Element) element.getParentNode()).getAttribute("point").equals(point)) {
                found.add(element);
            }
        }
        return found;
    }

    @SuppressWarnings("unchecked")
    static NodeFactory<NodeModel> factory(final String className) throws Exception {
        return (NodeFactory<NodeModel>) Class.forName(className).getConstructor().newInstance();
    }

    /** Class names of the factories of all nodes. */
    static Stream<String> factories() throws Exception {
        return extensions(NODES, "node").stream().map(node -> node.getAttribute("factory-class"));
    }

    @Test
    void manifest_requiresKnimesBundlesAndImportsNoneOfTheirPackages() throws Exception {
        final String required = manifest().getValue("Require-Bundle");
        for (final String bundle :
                List.of("org.knime.core", "org.knime.core.ui", "org.knime.time")) {
            assertTrue(
                    (',' + required + ',')
                            .contains(',' + bundle + ";bundle-version=\"[5.8.0,6.0.0)\","),
                    bundle + " is not required with the range [5.8.0,6.0.0)");
        }
        // KNIME splits its packages over bundles, so that an import would see only a part of them
        assertFalse(manifest().getValue("Import-Package").contains("org.knime"));
    }

    @Test
    void manifest_makesTheBundleAFolder() throws Exception {
        // KNIME looks for the pages of views in the bundle's root entry, which a jar does not have
        assertEquals("dir", manifest().getValue("Eclipse-BundleShape"));
        assertEquals(
                "io.replenish.nodes;singleton:=true", manifest().getValue("Bundle-SymbolicName"));
    }

    @Test
    void build_includesEverythingThatIsNeededAtRunTime() throws Exception {
        final String build =
                Files.readString(BundleFiles.of("build.properties"), StandardCharsets.UTF_8);
        final String included = build.substring(build.indexOf("bin.includes"));
        for (final String path :
                List.of("META-INF/", "plugin.xml", ".,", "icons/", "data/", "view/")) {
            assertTrue(included.contains(path), path);
        }
    }

    @Test
    void categories_haveIconsAndNodesAreInOneOfThem() throws Exception {
        final Set<String> paths = new HashSet<>();
        for (final Element category : extensions(CATEGORIES, "category")) {
            paths.add(category.getAttribute("path") + '/' + category.getAttribute("level-id"));
            assertIcon(BundleFiles.of(category.getAttribute("icon")).toUri().toURL());
            assertFalse(category.getAttribute("description").isBlank());
        }
        for (final Element node : extensions(NODES, "node")) {
            assertTrue(
                    paths.contains(node.getAttribute("category-path")),
                    node.getAttribute("category-path"));
        }
    }

    private static void assertIcon(final URL icon) throws Exception {
        assertNotNull(icon);
        final var image = ImageIO.read(icon);
        assertEquals(16, image.getWidth(), icon.toString());
        assertEquals(16, image.getHeight(), icon.toString());
    }

    @Test
    void everyFactoryInTheSources_isRegistered() throws Exception {
        final Path sources = BundleFiles.of("src");
        try (Stream<Path> files = Files.walk(sources)) {
            final Set<String> written = new HashSet<>();
            files.filter(file -> file.toString().endsWith("NodeFactory.java"))
                    .forEach(
                            file -> {
                                final String path = sources.relativize(file).toString();
                                written.add(
                                        path.substring(0, path.length() - ".java".length())
                                                .replace('/', '.')
                                                .replace('\\', '.'));
                            });
            assertEquals(written, new HashSet<>(factories().toList()));
        }
    }

    @ParameterizedTest
    @MethodSource("factories")
    void everyNode_hasNameIconKeywordsAndWellFormedDescriptions(final String className)
            throws Exception {
        final NodeFactory<NodeModel> factory = factory(className);
        final NodeInfo info = NodeDescriptions.of(factory);
        assertFalse(info.name().isBlank());
        assertFalse(info.keywords().isEmpty());
        assertIcon(factory.getClass().getResource(info.icon()));
        assertDescription(info.shortDescription());
        assertTrue(info.shortDescription().length() <= 100, "a short description is one line");
        assertDescription(info.fullDescription());
        info.view().ifPresent(NodesBundleTest::assertDescription);
        for (final NodeInfo.Link link : info.links()) {
            assertTrue(link.href().startsWith("https://"), link.href());
            assertDescription(link.text());
        }
    }

    @ParameterizedTest
    @MethodSource("factories")
    void everyPort_hasADescriptionAndANameOfItsOwn(final String className) throws Exception {
        final NodeInfo info = NodeDescriptions.of(factory(className));
        final List<NodeInfo.Port> ports = new ArrayList<>(info.inPorts());
        ports.addAll(info.outPorts());
        assertFalse(ports.isEmpty());
        final Set<String> names = new HashSet<>();
        for (final NodeInfo.Port port : ports) {
            assertDescription(port.description());
            assertTrue(names.add(port.name()), "two ports are named " + port.name());
        }
    }

    @ParameterizedTest
    @MethodSource("factories")
    void everyOption_hasATitleAndADescription(final String className) throws Exception {
        for (final NodeInfo.OptionGroup group : NodeDescriptions.of(factory(className)).options()) {
            for (final NodeInfo.Option option : group.options()) {
                assertFalse(option.title().isBlank(), option.key());
                assertDescription(option.description());
            }
        }
    }

    /** KNIME reads descriptions as XML and shows a part of HTML. */
    private static void assertDescription(final String text) {
        assertFalse(text.isBlank());
        final Set<String> allowed =
                Set.of(
                        "fragment",
                        "p",
                        "ul",
                        "ol",
                        "li",
                        "dl",
                        "dt",
                        "dd",
                        "h3",
                        "h4",
                        "b",
                        "i",
                        "em",
                        "code",
                        "tt",
                        "pre",
                        "a",
                        "br",
                        "sup",
                        "sub",
                        "table",
                        "tr",
                        "td",
                        "th");
        try {
            final NodeList elements =
                    DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(
                                    new InputSource(
                                            new StringReader("<fragment>" + text + "</fragment>")))
                            .getElementsByTagName("*");
            for (int i = 0; i < elements.getLength(); i++) {
                assertTrue(
                        allowed.contains(elements.item(i).getNodeName()),
                        elements.item(i).getNodeName());
            }
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError("not well-formed: " + text, e);
        }
    }

    /** Keys and values are API: saved workflows refer to them. */
    @ParameterizedTest
    @MethodSource("factories")
    void defaultSettings_areSavedAsEver(final String className) throws Exception {
        final NodeRun node = newNode(className);
        final ByteArrayOutputStream saved = new ByteArrayOutputStream();
        SettingsXml.write(node.settings(), saved);
        final Path file = settingsFile(className);
        if (REGENERATE) {
            Files.createDirectories(file.getParent());
            Files.write(file, saved.toByteArray());
        }
        assertEquals(
                Files.readString(file, StandardCharsets.UTF_8),
                saved.toString(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("factories")
    void settingsOfSavedWorkflows_canStillBeLoaded(final String className) throws Exception {
        try (InputStream in = Files.newInputStream(settingsFile(className))) {
            final NodeSettings saved = SettingsXml.read(in);
            assertEquals(saved, newNode(className).load(saved).settings());
        }
    }

    private static Path settingsFile(final String className) {
        return BundleFiles.of(
                "src_test/settings/"
                        + className.substring(className.lastIndexOf('.') + 1)
                        + ".xml");
    }

    private static NodeRun newNode(final String className) throws Exception {
        final NodeFactory<NodeModel> factory = factory(className);
        final NodeRun node = new NodeRun(factory);
        final List<PortObjectSpec> specs = new ArrayList<>();
        for (final NodeInfo.Port port : NodeDescriptions.of(factory).inPorts()) {
            if (!port.optional()) {
                specs.add(port.type().getPortObjectSpecClass().getConstructor().newInstance());
            }
        }
        try {
            node.configurePorts(specs.toArray(PortObjectSpec[]::new));
        } catch (InvalidSettingsException e) {
            // an empty table suits few nodes, but the settings of a new node are there all the same
        }
        return node;
    }
}
