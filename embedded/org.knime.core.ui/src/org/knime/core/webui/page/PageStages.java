// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.webui.page;

import java.nio.charset.Charset;

/** The stages of making a {@link Page}. */
final class PageStages implements Page.RequireFromFileOrString {

    @Override
    public Page.RequireBundle fromFile() {
        return clazz ->
                basePath -> file -> new FromFilePage(BundleFolder.of(clazz), basePath, file);
    }

    @Override
    public Page.RequireRelativePath fromString(
            final Page.InputStreamSupplier content, final Charset charset) {
        return path -> new Page(new SuppliedResource(content, path, false, charset), false);
    }

    @Override
    public Page.RequireRelativePath fromString(
            final Page.StringSupplier content, final Charset charset) {
        return path ->
                new Page(
                        new SuppliedResource(Page.bytes(content, charset), path, false, charset),
                        false);
    }
}
