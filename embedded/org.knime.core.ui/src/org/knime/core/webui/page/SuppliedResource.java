// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.webui.page;

import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.function.Supplier;

/** A resource whose content is made on demand. */
record SuppliedResource(
        Supplier<InputStream> content, String path, boolean isStatic, Charset charset)
        implements Resource {

    @Override
    public String getRelativePath() {
        return path;
    }

    @Override
    public InputStream getInputStream() {
        return content.get();
    }

    @Override
    public ContentType getContentType() {
        return ContentType.determineType(path);
    }

    @Override
    public Optional<Charset> getCharset() {
        return Optional.ofNullable(charset);
    }
}
