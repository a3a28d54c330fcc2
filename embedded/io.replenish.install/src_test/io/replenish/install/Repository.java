// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.install;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The metadata of a p2 repository on disk. */
final class Repository {

    private final Path m_folder;

    private final Document m_content;

    private final Document m_artifacts;

    Repository(final Path folder) throws Exception {
        m_folder = folder;
        m_content = read("content");
        m_artifacts = read("artifacts");
    }

    /** Returns the ids of all units: bundles, features, categories. */
    List<String> units() {
        return elements(m_content, "unit").stream().map(unit -> unit.getAttribute("id")).toList();
    }

    /** Returns, for each artifact, the file that must be there. */
    List<Path> files() {
        final List<Path> files = new ArrayList<>();
        for (final Element artifact : elements(m_artifacts, "artifact")) {
            final String folder =
                    artifact.getAttribute("classifier").equals("osgi.bundle")
                            ? "plugins"
                            : "features";
            files.add(
                    m_folder.resolve(folder)
                            .resolve(
                                    artifact.getAttribute("id")
                                            + "_"
                                            + artifact.getAttribute("version")
                                            + ".jar"));
        }
        return files;
    }

    /**
     * Returns the bundles and packages that units require and no unit of the repository provides.
     */
    List<String> openRequirements(final String unitPrefix) {
        final List<String> provided =
                elements(m_content, "provided").stream().map(Repository::capability).toList();
        final List<String> open = new ArrayList<>();
        for (final Element unit : elements(m_content, "unit")) {
            if (unit.getAttribute("id").startsWith(unitPrefix)) {
                elements(unit, "required").stream()
                        .filter(required -> !required.getAttribute("optional").equals("true"))
                        .map(Repository::capability)
                        .filter(required -> !provided.contains(required))
                        .forEach(open::add);
            }
        }
        return open;
    }

    private static String capability(final Element element) {
        return element.getAttribute("namespace") + " " + element.getAttribute("name");
    }

    private static List<Element> elements(final Node root, final String name) {
        final NodeList nodes =
                root instanceof Document document
                        ? document.getElementsByTagName(name)
                        : ((Element) root).getElementsByTagName(name);
        final List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private Document read(final String name) throws Exception {
        final DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        try (ZipFile zip = new ZipFile(m_folder.resolve(name + ".jar").toFile());
                InputStream in = entry(zip, name + ".xml")) {
            return factory.newDocumentBuilder().parse(in);
        }
    }

    private static InputStream entry(final ZipFile zip, final String name) throws IOException {
        return zip.getInputStream(zip.getEntry(name));
    }
}
