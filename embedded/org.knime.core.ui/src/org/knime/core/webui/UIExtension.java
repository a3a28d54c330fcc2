// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.webui;

import org.knime.core.webui.page.Page;

/** Something with a page. */
public interface UIExtension {

    /** Returns the page. */
    Page getPage();
}
