// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.webui.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.knime.core.node.FluentNodeAPI;

/** The page of a view: one resource that is shown, and those it loads by relative URLs. */
public class Page implements Resource, FluentNodeAPI {

    /** The declared resources by their relative paths. */
    protected final Map<String, Resource> m_resources = new HashMap<>();

    /** Whether page and resources never change. */
    protected boolean m_isCompletelyStatic;

    private final Resource m_page;

    /** The longest prefix first. */
    private final Map<String, Function<String, Resource>> m_byPrefix =
            new TreeMap<>(
                    Comparator.comparingInt(String::length)
                            .reversed()
                            .thenComparing(Comparator.naturalOrder()));

    /** Creates a page that shows the given resource. */
    protected Page(final Resource pageResource, final boolean isCompleteStatic) {
        m_page = pageResource;
        m_isCompletelyStatic = isCompleteStatic;
    }

    /** Returns the first stage of making a page. */
    public static RequireFromFileOrString create() {
        return new PageStages();
    }

    /** Adds a resource that is made on demand. */
    public Page addResource(final Supplier<InputStream> content, final String relativePath) {
        return addResource(content, relativePath, null);
    }

    /**
     * Adds a resource that is made on demand, in the given charset (null: not text, or
     * self-declared).
     */
    public Page addResource(
            final Supplier<InputStream> content, final String relativePath, final Charset charset) {
        m_resources.put(relativePath, new SuppliedResource(content, relativePath, false, charset));
        return this;
    }

    /**
     * Adds all resources under a prefix; the function gets the rest of the path, and returns null
     * for what is not there.
     */
    public Page addResources(
            final Function<String, InputStream> supplier,
            final String relativePathPrefix,
            final boolean areStatic) {
        return addResources(supplier, relativePathPrefix, areStatic, null);
    }

    /**
     * Adds all resources under a prefix, in the given charset.
     *
     * @throws IllegalStateException if they are not static but the page is
     */
    public Page addResources(
            final Function<String, InputStream> supplier,
            final String relativePathPrefix,
            final boolean areStatic,
            final Charset charset) {
        if (!areStatic && m_isCompletelyStatic) {
            throw new IllegalStateException(
                    "Resources that change cannot be added to a page that is static.");
        }
        m_byPrefix.put(
                relativePathPrefix,
                path -> {
                    final InputStream content = supplier.apply(path);
                    return content == null
                            ? null
                            : new SuppliedResource(() -> content, path, areStatic, charset);
                });
        return this;
    }

    /** Adds a text resource that is made on demand. */
    public Page addResourceFromString(final Supplier<String> content, final String relativePath) {
        return addResource(
                bytes(content::get, StandardCharsets.UTF_8), relativePath, StandardCharsets.UTF_8);
    }

    /** Returns a declared resource by its relative path; the page itself is none. */
    public Optional<Resource> getResource(final String relativePath) {
        final Resource declared = m_resources.get(relativePath);
        if (declared != null) {
            return Optional.of(declared);
        }
        return m_byPrefix.entrySet().stream()
                .filter(entry -> relativePath.startsWith(entry.getKey()))
                .map(entry -> entry.getValue().apply(rest(relativePath, entry.getKey())))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static String rest(final String path, final String prefix) {
        final String rest = path.substring(prefix.length());
        return prefix.isEmpty() || !rest.startsWith("/") ? rest : rest.substring(1);
    }

    static Supplier<InputStream> bytes(final Supplier<String> text, final Charset charset) {
        return () -> new ByteArrayInputStream(text.get().getBytes(charset));
    }

    @Override
    public String getRelativePath() {
        return m_page.getRelativePath();
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return m_page.getInputStream();
    }

    @Override
    public boolean isStatic() {
        return m_page.isStatic();
    }

    /** Returns whether page and resources never change. */
    public boolean isCompletelyStatic() {
        return m_isCompletelyStatic;
    }

    @Override
    public ContentType getContentType() {
        return m_page.getContentType();
    }

    @Override
    public Optional<Charset> getCharset() {
        return m_page.getCharset();
    }

    /** The stage that says where the page comes from. */
    public interface RequireFromFileOrString {

        /** Takes the page from a file of a bundle, which must be installed as a folder. */
        RequireBundle fromFile();

        /** Makes the page on demand. */
        default RequireRelativePath fromString(final InputStreamSupplier content) {
            return fromString(content, null);
        }

        /** Makes the page on demand. */
        default RequireRelativePath fromString(final StringSupplier content) {
            return fromString(content, StandardCharsets.UTF_8);
        }

        /** Makes the page on demand, in the given charset. */
        RequireRelativePath fromString(InputStreamSupplier content, Charset charset);

        /** Makes the page on demand, in the given charset. */
        RequireRelativePath fromString(StringSupplier content, Charset charset);
    }

    /** The stage that says which bundle holds the file. */
    public interface RequireBundle {

        /** Takes the bundle of a class. */
        RequireBasePath bundleClass(Class<?> clazz);
    }

    /** The stage that says in which folder of the bundle page and resources are. */
    public interface RequireBasePath {

        /** Sets the folder, relative to the bundle's root. */
        RequireRelativeFilePath basePath(String basePath);
    }

    /** The stage that names the file. */
    public interface RequireRelativeFilePath {

        /** Sets the path of the page relative to the folder. */
        FromFilePage relativeFilePath(String relativeFilePath);
    }

    /** The stage that gives a page made on demand its path. */
    public interface RequireRelativePath {

        /** Sets the path, whose ending tells the kind of page. */
        Page relativePath(String relativePath);
    }

    /** Makes a text. */
    public interface StringSupplier extends Supplier<String> {}

    /** Makes a stream. */
    public interface InputStreamSupplier extends Supplier<InputStream> {}
}
