// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.webui.page;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.core.runtime.FileLocator;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Finds the folder of a bundle. */
final class BundleFolder {

    private static final String MANIFEST = "META-INF/MANIFEST.MF";

    private BundleFolder() {}

    /**
     * Returns the folder of the bundle that holds a class; outside OSGi, as in unit tests, the
     * project's folder.
     */
    static Path of(final Class<?> clazz) {
        final Bundle bundle = FrameworkUtil.getBundle(clazz);
        return bundle == null ? projectFolder(clazz) : of(bundle);
    }

    /** In KNIME a bundle in a jar ends here in a NullPointerException. */
    private static Path of(final Bundle bundle) {
        final URL root = bundle.getEntry(".");
        if (root == null) {
            throw new IllegalStateException(
                    "The bundle \""
                            + bundle.getSymbolicName()
                            + "\" is a jar, but the page of a "
                            + "view is read from a folder: its manifest needs \"Eclipse-BundleShape: dir\".");
        }
        try {
            return path(FileLocator.toFileURL(root));
        } catch (IOException e) {
            throw new IllegalStateException(
                    "Cannot find the folder of bundle \"" + bundle.getSymbolicName() + "\"", e);
        }
    }

    /**
     * Classes lie somewhere below the project's folder, which is the nearest one that has a
     * manifest.
     */
    private static Path projectFolder(final Class<?> clazz) {
        final URL location = clazz.getProtectionDomain().getCodeSource().getLocation();
        final Path classes = path(location);
        if (!Files.isDirectory(classes)) {
            throw new IllegalStateException(
                    "The page of a view is read from a folder, but "
                            + clazz.getName()
                            + " comes from "
                            + location);
        }
        return Stream.iterate(classes, Objects::nonNull, Path::getParent)
                .filter(folder -> Files.isRegularFile(folder.resolve(MANIFEST)))
                .findFirst()
                .orElse(classes);
    }

    private static Path path(final URL fileUrl) {
        try {
            // file URLs of Equinox are not encoded, those of class loaders are
            final String path = fileUrl.getPath();
            return Path.of(
                            path.contains("%")
                                    ? fileUrl.toURI()
                                    : new URI(fileUrl.getProtocol(), path, null))
                    .normalize();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("Not the address of a folder: " + fileUrl, e);
        }
    }
}
