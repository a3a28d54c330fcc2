// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.embedded.ui;

import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Checks texts that KNIME parses as XHTML fragments: descriptions of nodes, ports, options and
 * views.
 */
public final class Xhtml {

    private Xhtml() {}

    /** Returns why a text is no well-formed fragment, empty if it is one. */
    public static Optional<String> problem(final String text) {
        try {
            final DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            final DocumentBuilder parser = factory.newDocumentBuilder();
            parser.setErrorHandler(null);
            parser.parse(new InputSource(new StringReader("<fragment>" + text + "</fragment>")));
            return Optional.empty();
        } catch (SAXException e) {
            return Optional.of(e.getMessage());
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException("Cannot parse XML", e);
        }
    }
}
