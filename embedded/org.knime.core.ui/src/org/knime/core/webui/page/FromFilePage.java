// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.webui.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.knime.core.node.NodeLogger;

/** A page from a file of a bundle. The host serves nothing else but the resources declared here. */
public class FromFilePage extends Page {

    private final Path m_folder;

    FromFilePage(final Path bundle, final String basePath, final String relativeFilePath) {
        super(resource(folder(bundle, basePath), relativeFilePath), true);
        m_folder = folder(bundle, basePath);
    }

    /** Adds a file, by its path relative to the folder of the page. */
    public FromFilePage addResourceFile(final String relativeFilePath) {
        final FileResource resource = resource(m_folder, relativeFilePath);
        m_resources.put(resource.getRelativePath(), resource);
        return this;
    }

    /** Adds all files under a directory, by its path relative to the folder of the page. */
    public FromFilePage addResourceDirectory(final String relativeDirPath) {
        try (Stream<Path> files = Files.walk(m_folder.resolve(relativeDirPath))) {
            files.filter(Files::isRegularFile)
                    .map(file -> m_folder.relativize(file).normalize().toString())
                    .forEach(this::addResourceFile);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The page's directory " + m_folder.resolve(relativeDirPath) + " cannot be read",
                    e);
        }
        return this;
    }

    @Override
    public FromFilePage addResource(
            final Supplier<InputStream> content, final String relativePath) {
        m_isCompletelyStatic = false;
        super.addResource(content, relativePath);
        return this;
    }

    @Override
    public FromFilePage addResourceFromString(
            final Supplier<String> content, final String relativePath) {
        m_isCompletelyStatic = false;
        super.addResourceFromString(content, relativePath);
        return this;
    }

    @Override
    public FromFilePage addResources(
            final Function<String, InputStream> supplier,
            final String relativePathPrefix,
            final boolean areStatic) {
        addResources(supplier, relativePathPrefix, areStatic, null);
        return this;
    }

    @Override
    public Page addResources(
            final Function<String, InputStream> supplier,
            final String relativePathPrefix,
            final boolean areStatic,
            final Charset charset) {
        m_isCompletelyStatic &= areStatic;
        return super.addResources(supplier, relativePathPrefix, areStatic, charset);
    }

    private static Path folder(final Path bundle, final String basePath) {
        return bundle.resolve(basePath).normalize();
    }

    private static FileResource resource(final Path folder, final String relativePath) {
        final Path file = folder.resolve(relativePath).normalize();
        if (!Files.isRegularFile(file)) {
            NodeLogger.getLogger(FromFilePage.class)
                    .error("The page's file \"" + file + "\" does not exist.");
        }
        return new FileResource(file, relativePath.replace('\\', '/'));
    }
}
