// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node;

import org.knime.core.node.config.ConfigWO;

/** The content of a model port, to write. */
public interface ModelContentWO extends ConfigWO {

    /** Adds empty child content and returns it. */
    ModelContentWO addModelContent(String key);

    /** Adds the content itself, not a copy. */
    void addModelContent(ModelContent content);
}
