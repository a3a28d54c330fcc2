// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.tests.api;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The class files of the bundles under test. */
final class StandIns {

    /** The symbolic names of the bundles that stand in for KNIME's. */
    static final List<String> BUNDLES =
            List.of("org.knime.core", "org.knime.core.ui", "org.knime.time");

    private StandIns() {}

    /**
     * Lists every class of the stand-ins' {@code org.knime} packages that other packages can see,
     * by binary name.
     */
    static Map<String, Javap.Listing> visibleClasses(final Path folder) throws IOException {
        final Map<String, Javap.Listing> listings = new TreeMap<>();
        for (final String name : BUNDLES) {
            for (final Map.Entry<String, byte[]> file : classFiles(name, "/org/knime").entrySet()) {
                final Javap.Listing listing = Javap.list(file.getValue(), folder);
                if (listing.header() != null && listing.isVisible()) {
                    listings.put(ClassText.className(listing.header()), listing);
                }
            }
        }
        return listings;
    }

    /** Returns the class files below a folder of a bundle, by path. */
    static Map<String, byte[]> classFiles(final String symbolicName, final String folder)
            throws IOException {
        final Map<String, byte[]> files = new TreeMap<>();
        for (final String root :
                List.of("", "/target/classes")) { // as a jar, or as the build's folder
            final var entries = bundle(symbolicName).findEntries(root + folder, "*.class", true);
            for (final URL url : entries == null ? List.<URL>of() : Collections.list(entries)) {
                try (InputStream in = url.openStream()) {
                    files.put(url.getPath(), in.readAllBytes());
                }
            }
        }
        if (files.isEmpty()) {
            throw new IllegalStateException(
                    "no class below " + folder + " in bundle " + symbolicName);
        }
        return files;
    }

    /** Returns an installed bundle. */
    static Bundle bundle(final String symbolicName) {
        for (final Bundle bundle :
                FrameworkUtil.getBundle(StandIns.class).getBundleContext().getBundles()) {
            if (bundle.getSymbolicName().equals(symbolicName)) {
                return bundle;
            }
        }
        throw new IllegalStateException("bundle " + symbolicName + " is not installed");
    }
}
