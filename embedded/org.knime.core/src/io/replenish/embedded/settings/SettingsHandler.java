// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.embedded.settings;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;
import org.knime.core.node.config.base.ConfigBase;
import org.knime.core.node.config.base.ConfigEntries;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Builds settings from the elements of a document; anything unexpected is an error with its line.
 */
final class SettingsHandler<C extends ConfigBase> extends DefaultHandler {

    private final Function<String, C> creator;
    private final Deque<ConfigBase> open = new ArrayDeque<>();
    private Locator locator;
    private C root;

    SettingsHandler(final Function<String, C> creator) {
        this.creator = creator;
    }

    C root() {
        return root;
    }

    @Override
    public void setDocumentLocator(final Locator l) {
        locator = l;
    }

    @Override
    public void startElement(
            final String uri, final String localName, final String tag, final Attributes attributes)
            throws SAXException {
        if (!"config".equals(tag) && !"entry".equals(tag)) {
            throw error(
                    "<" + tag + "> is not an element of settings; expected <config> or <entry>");
        }
        final String key = attributes.getValue("key");
        if (key == null) {
            throw error("<" + tag + "> has no key");
        }
        if ("config".equals(tag)) {
            startConfig(key);
        } else {
            addEntry(key, attributes);
        }
    }

    private void startConfig(final String key) {
        if (root == null) {
            root = creator.apply(key);
            open.push(root);
        } else {
            open.push(open.element().addConfigBase(key));
        }
    }

    private void addEntry(final String key, final Attributes attributes) throws SAXException {
        if (open.isEmpty()) {
            throw error("<entry key=\"" + key + "\"> is outside a <config>");
        }
        final ConfigEntries type = type(key, attributes.getValue("type"));
        final String raw = attributes.getValue("value");
        if (raw == null) {
            throw error("the entry \"" + key + "\" has no value");
        }
        final boolean isNull = "true".equals(attributes.getValue("isnull"));
        try {
            open.element().addEntry(type.createEntry(key, isNull ? null : Escapes.unescape(raw)));
        } catch (RuntimeException e) {
            throw error(
                    "the entry \""
                            + key
                            + "\" of type "
                            + type
                            + " cannot have the value "
                            + (isNull ? "null" : "\"" + raw + "\""));
        }
    }

    private ConfigEntries type(final String key, final String name) throws SAXException {
        try {
            return ConfigEntries.valueOf(String.valueOf(name));
        } catch (IllegalArgumentException e) {
            throw error("the entry \"" + key + "\" has the unknown type \"" + name + "\"");
        }
    }

    @Override
    public void endElement(final String uri, final String localName, final String tag) {
        if ("config".equals(tag)) {
            open.pop();
        }
    }

    @Override
    public void error(final SAXParseException e) throws SAXException {
        throw e;
    }

    private SAXParseException error(final String message) {
        return new SAXParseException(message, locator);
    }
}
