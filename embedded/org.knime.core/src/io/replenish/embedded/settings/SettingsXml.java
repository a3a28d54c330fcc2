// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.embedded.settings;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.knime.core.node.NodeSettings;
import org.knime.core.node.config.base.AbstractConfigEntry;
import org.knime.core.node.config.base.ConfigBase;
import org.knime.core.node.config.base.ConfigEntries;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Reads and writes settings as KNIME's XML: {@code <config key>} with {@code <entry key type value
 * [isnull]/>}.
 *
 * <p>A document type declaration is refused: the files need none, and an entity in it could read
 * other files.
 */
public final class SettingsXml {

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private static final String ROOT_ATTRIBUTES =
            " xmlns=\"http://www.knime.org/2008/09/XMLConfig\""
                    + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                    + " xsi:schemaLocation=\"http://www.knime.org/2008/09/XMLConfig"
                    + " http://www.knime.org/XMLConfig_2008_09.xsd\"";

    private static final String INDENT = "    ";

    private SettingsXml() {}

    /**
     * Reads node settings.
     *
     * @throws IOException if the stream cannot be read or is no such XML; the message says what is
     *     wrong and where
     */
    public static NodeSettings read(final InputStream in) throws IOException {
        return read(in, NodeSettings::new);
    }

    /**
     * Reads settings of any kind.
     *
     * @param creator creates the root, given its key
     * @throws IOException as {@link #read(InputStream)}
     */
    public static <C extends ConfigBase> C read(
            final InputStream in, final Function<String, C> creator) throws IOException {
        final SettingsHandler<C> handler = new SettingsHandler<>(creator);
        try {
            final SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            factory.newSAXParser().parse(new InputSource(in), handler);
            return handler.root();
        } catch (SAXParseException e) {
            throw new IOException("line " + e.getLineNumber() + ": " + explain(e), e);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static String explain(final SAXParseException e) {
        final String message = String.valueOf(e.getMessage());
        return message.contains("DOCTYPE")
                ? "a document type declaration (DOCTYPE) is not allowed in settings: entities could read other files"
                : message;
    }

    /**
     * Writes settings; transient strings are left out.
     *
     * @param out is flushed but not closed
     */
    public static void write(final ConfigBase settings, final OutputStream out) throws IOException {
        final Writer writer =
                new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        writeConfig(settings, ROOT_ATTRIBUTES, "", writer);
        writer.flush();
    }

    private static void writeConfig(
            final ConfigBase config,
            final String attributes,
            final String indent,
            final Writer writer)
            throws IOException {
        writer.write(
                indent + "<config" + attributes + " key=\"" + attribute(config.getKey()) + "\"");
        boolean empty = true;
        for (final String key : config) {
            final AbstractConfigEntry entry = config.getEntry(key);
            if (entry.getType() == ConfigEntries.xtransientstring) {
                continue;
            }
            writer.write(empty ? ">\n" : "");
            empty = false;
            if (entry instanceof ConfigBase child) {
                writeConfig(child, "", indent + INDENT, writer);
            } else {
                writeEntry(entry, indent + INDENT, writer);
            }
        }
        writer.write(empty ? "/>\n" : indent + "</config>\n");
    }

    private static void writeEntry(
            final AbstractConfigEntry entry, final String indent, final Writer writer)
            throws IOException {
        final String value = entry.toStringValue();
        writer.write(
                indent
                        + "<entry key=\""
                        + attribute(entry.getKey())
                        + "\" type=\""
                        + entry.getType().name()
                        + "\""
                        + (value == null ? " isnull=\"true\"" : "")
                        + " value=\""
                        + (value == null ? "" : attribute(Escapes.escape(value)))
                        + "\"/>\n");
    }

    /** Line ends and tabs, which a reader would turn into blanks, occur in keys only. */
    private static String attribute(final String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\n", "&#10;")
                .replace("\r", "&#13;")
                .replace("\t", "&#9;");
    }
}
