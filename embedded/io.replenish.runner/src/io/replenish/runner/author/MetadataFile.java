// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.author;

import io.replenish.runner.files.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The {@code workflow-metadata.xml} of a workflow: its description. */
final class MetadataFile {

    private static final String NAMESPACE = "http://www.knime.org/core/node/workflow/metadata/v1.0";

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private MetadataFile() {}

    /** Writes the file. */
    static void write(WorkflowSpec spec, Path file) throws IOException {
        try (WholeFile whole = WholeFile.create(file)) {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory()
                            .createXMLStreamWriter(whole.stream(), StandardCharsets.UTF_8.name());
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("workflow-metadata");
            xml.writeAttribute("content-type", "text/plain");
            xml.writeDefaultNamespace(NAMESPACE);
            writeElement(xml, "last-modified", TIME.format(spec.createdAt()));
            writeElement(xml, "description", spec.description());
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.close();
            whole.commit();
        } catch (XMLStreamException e) {
            throw new IOException(file + " cannot be written: " + e.getMessage(), e);
        }
    }

    private static void writeElement(XMLStreamWriter xml, String name, String text)
            throws XMLStreamException {
        xml.writeCharacters("\n    ");
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
