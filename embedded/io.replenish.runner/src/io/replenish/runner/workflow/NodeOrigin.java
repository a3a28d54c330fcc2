// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.workflow;

import java.util.ArrayList;
import java.util.List;
import org.knime.core.node.NodeSettingsRO;

/**
 * Where a node comes from, as KNIME records it in the node's settings. Texts are empty where it
 * recorded nothing.
 *
 * @param bundle symbolic name of the bundle
 * @param bundleName name of the bundle for people
 * @param vendor vendor of the bundle
 * @param version version of the bundle
 * @param feature symbolic name of the feature (the installable extension)
 * @param featureName name of the feature for people
 */
public record NodeOrigin(
        String bundle,
        String bundleName,
        String vendor,
        String version,
        String feature,
        String featureName) {

    static NodeOrigin of(final NodeSettingsRO settings) {
        return new NodeOrigin(
                text(settings, "node-bundle-symbolic-name"),
                text(settings, "node-bundle-name"),
                text(settings, "node-bundle-vendor"),
                text(settings, "node-bundle-version"),
                text(settings, "node-feature-symbolic-name"),
                text(settings, "node-feature-name"));
    }

    /**
     * Returns what to say about a node that is not installed: where it comes from and what to do.
     */
    public String advice() {
        final List<String> sentences = new ArrayList<>();
        if (bundle.isEmpty()) {
            sentences.add("The workflow does not say which bundle it comes from.");
        } else {
            sentences.add(
                    "It comes from bundle "
                            + bundle
                            + inBrackets(bundleName, version, vendor)
                            + (feature.isEmpty()
                                    ? ""
                                    : ", feature " + feature + inBrackets(featureName))
                            + ".");
        }
        if (bundle.startsWith("org.knime.")) {
            sentences.add(
                    "It is one of KNIME's own nodes, of which this runner carries the CSV Reader and the"
                            + " CSV Writer only: run the workflow in KNIME, or replace the node.");
        } else {
            sentences.add(
                    "Install the extension that contains "
                            + (feature.isEmpty()
                                    ? bundle.isEmpty() ? "it" : "this bundle"
                                    : "this feature")
                            + ", or replace the node; './replenish nodes' lists what is here.");
        }
        return String.join(" ", sentences);
    }

    private static String inBrackets(final String... texts) {
        final var present = List.of(texts).stream().filter(t -> !t.isEmpty()).toList();
        return present.isEmpty() ? "" : " (" + String.join(", ", present) + ")";
    }

    private static String text(final NodeSettingsRO settings, final String key) {
        final String value = settings.getString(key, "");
        return value == null ? "" : value;
    }
}
