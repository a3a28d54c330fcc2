// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.webui.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;

/** A file that a view is made of. */
public interface Resource {

    /** Returns the path by which the page loads it, with slashes. */
    String getRelativePath();

    /** Returns the content; to be closed by the caller. */
    InputStream getInputStream() throws IOException;

    /** Returns whether the content never changes. */
    boolean isStatic();

    /** Returns what kind of file it is. */
    ContentType getContentType();

    /** Returns the charset of the content, empty if the content declares it itself. */
    default Optional<Charset> getCharset() {
        return Optional.empty();
    }

    /** The kinds of files, known by their names' endings. */
    enum ContentType {
        /** {@code .html}. */
        HTML(".html"),
        /** {@code .js}: as a page, a component that the host mounts itself. */
        SHADOW_APP(".js"),
        /** {@code .svg}. */
        SVG(".svg"),
        /** {@code .png}. */
        PNG(".png");

        private final String m_ending;

        ContentType(final String ending) {
            m_ending = ending;
        }

        static ContentType determineType(final String path) {
            return Arrays.stream(values())
                    .filter(type -> path.endsWith(type.m_ending))
                    .findFirst()
                    .orElseThrow(
                            () ->
                                    new IllegalArgumentException(
                                            "A resource of a page must be a .html, .js, .svg or "
                                                    + ".png file: "
                                                    + path));
        }
    }
}
