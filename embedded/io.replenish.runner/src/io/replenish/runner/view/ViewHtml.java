// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.view;

import io.replenish.runner.files.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.knime.core.webui.node.view.NodeView;

/**
 * Writes a view as one HTML file that opens from disk and loads nothing: the page, its scripts and
 * styles, and the data that it shows when it opens. Functions of the view that ask the node for
 * more data say that they cannot.
 */
public final class ViewHtml {

    private ViewHtml() {}

    /**
     * Writes the view of an executed node, replacing a file that is there.
     *
     * @param title the title of the browser window
     * @throws IOException if the page is incomplete or the file cannot be written
     */
    public static void write(NodeView view, String title, Path file) throws IOException {
        String page = new ViewPage(view.getPage()).selfContained();
        String html = HostPage.around(title, page, ViewData.of(view).initialData().orElse(null));
        try (WholeFile whole = WholeFile.create(file)) {
            whole.stream().write(html.getBytes(StandardCharsets.UTF_8));
            whole.commit();
        }
    }
}
