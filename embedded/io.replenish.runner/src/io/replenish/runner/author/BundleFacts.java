// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.author;

import org.knime.core.node.NodeFactory;
import org.knime.core.node.NodeSettings;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

/** The bundle that a node comes from, which KNIME records so that it can say what to install. */
record BundleFacts(String name, String symbolicName, String vendor, String version) {

    private static final BundleFacts KNIME_BASE =
            new BundleFacts(
                    "KNIME Base Nodes", "org.knime.base", "KNIME AG, Zurich, Switzerland", "5.8.0");

    private static final BundleFacts UNKNOWN = new BundleFacts(null, null, null, "0.0.0");

    /**
     * The facts about a node's bundle; KNIME's own for a node that stands for one of KNIME's, empty
     * ones outside OSGi.
     *
     * @param storedFactory the factory's name in workflows
     */
    static BundleFacts of(String storedFactory, NodeFactory<?> factory) {
        if (storedFactory.startsWith("org.knime.base.")) {
            return KNIME_BASE;
        }
        Bundle bundle = FrameworkUtil.getBundle(factory.getClass());
        if (bundle == null) {
            return UNKNOWN;
        }
        // Without the build's time stamp, so that every build writes the same workflow.
        Version version = bundle.getVersion();
        return new BundleFacts(
                bundle.getHeaders("").get("Bundle-Name"),
                bundle.getSymbolicName(),
                bundle.getHeaders("").get("Bundle-Vendor"),
                version.getMajor() + "." + version.getMinor() + "." + version.getMicro());
    }

    /**
     * Writes the facts into a node's settings. The feature is left open, as KNIME does when it does
     * not know it.
     */
    void save(NodeSettings settings) {
        settings.addString("node-bundle-name", name);
        settings.addString("node-bundle-symbolic-name", symbolicName);
        settings.addString("node-bundle-vendor", vendor);
        settings.addString("node-bundle-version", version);
        settings.addString("node-feature-name", null);
        settings.addString("node-feature-symbolic-name", null);
        settings.addString("node-feature-vendor", null);
        settings.addString("node-feature-version", "0.0.0");
    }
}
