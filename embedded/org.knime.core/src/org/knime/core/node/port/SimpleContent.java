// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.port;

import io.replenish.embedded.settings.SettingsXml;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.ModelContent;

/** One model content as the only entry of a zip stream, with the class it belongs to. */
record SimpleContent(String className, ModelContent model) {

    private static final String ENTRY = "content.xml";
    private static final String CLASS_NAME = "class_name";
    private static final String MODEL = "model";

    void write(final ZipOutputStream out) throws IOException {
        final ModelContent content = new ModelContent(ENTRY);
        content.addString(CLASS_NAME, className);
        model.copyTo(content.addConfigBase(MODEL));
        out.putNextEntry(new ZipEntry(ENTRY));
        SettingsXml.write(content, out);
        out.closeEntry();
    }

    static SimpleContent read(final ZipInputStream in) throws IOException {
        final ZipEntry entry = in.getNextEntry();
        if (entry == null || !ENTRY.equals(entry.getName())) {
            throw new IOException(
                    "expected the entry \""
                            + ENTRY
                            + "\", found "
                            + (entry == null ? "none" : "\"" + entry.getName() + "\""));
        }
        try {
            final ModelContent content = SettingsXml.read(keptOpen(in), ModelContent::new);
            return new SimpleContent(content.getString(CLASS_NAME), content.getModelContent(MODEL));
        } catch (InvalidSettingsException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** An XML parser closes what it has read. */
    private static InputStream keptOpen(final InputStream in) {
        return new java.io.FilterInputStream(in) {
            @Override
            public void close() {
                // the stream belongs to the caller
            }
        };
    }

    /**
     * Creates an empty object of the class.
     *
     * @param type what the class must be
     * @param serializer decides the bundle that the class is looked for in
     */
    <T> T create(final Class<T> type, final Class<?> serializer) throws IOException {
        try {
            return Class.forName(className, true, serializer.getClassLoader())
                    .asSubclass(type)
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException | ClassCastException e) {
            throw new IOException(
                    "Cannot create "
                            + className
                            + ": it must be a public "
                            + type.getSimpleName()
                            + " with a public constructor without parameters.",
                    e);
        }
    }
}
