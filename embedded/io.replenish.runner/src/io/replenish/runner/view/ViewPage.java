// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.view;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.knime.core.webui.page.Page;
import org.knime.core.webui.page.Resource;

/**
 * The HTML page of a view with the files that it declares as its resources; there are no others.
 */
final class ViewPage {

    /** A tag that loads something, up to the address in quotes. */
    private static final Pattern LOADING_TAG =
            Pattern.compile(
                    "(<(?:script|img)\\b[^>]*?\\ssrc|<link\\b[^>]*?\\shref)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')",
                    Pattern.CASE_INSENSITIVE);

    /**
     * What leads elsewhere: a scheme, another host, the root of this one, or a place in the page.
     */
    private static final Pattern NOT_RELATIVE =
            Pattern.compile("^(?:[a-zA-Z][a-zA-Z0-9+.-]*:|/|#).*");

    private static final Map<String, String> MEDIA_TYPES =
            Map.of(
                    "html",
                    "text/html; charset=utf-8",
                    "js",
                    "text/javascript; charset=utf-8",
                    "css",
                    "text/css; charset=utf-8",
                    "json",
                    "application/json",
                    "svg",
                    "image/svg+xml",
                    "png",
                    "image/png",
                    "woff2",
                    "font/woff2");

    private final Page page;

    ViewPage(Page page) {
        this.page = page;
    }

    /** The path of the page itself among its resources, such as {@code index.html}. */
    String path() {
        return page.getRelativePath();
    }

    /**
     * The content of a file of the page.
     *
     * @param path relative to the page's base, with slashes
     * @return empty if the page has no such file, or the path tries to leave the base
     */
    Optional<byte[]> file(String path) throws IOException {
        boolean strays =
                path.indexOf('\\') >= 0
                        || Arrays.stream(path.split("/", -1))
                                .anyMatch(part -> part.isEmpty() || part.startsWith(".."));
        if (strays) {
            return Optional.empty();
        }
        Optional<? extends Resource> resource =
                path.equals(path()) ? Optional.of(page) : page.getResource(path);
        if (resource.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = resource.get().getInputStream()) {
            return Optional.of(in.readAllBytes());
        }
    }

    /** The media type of a file, by its name. */
    static String mediaType(String path) {
        String extension = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return MEDIA_TYPES.getOrDefault(extension, "application/octet-stream");
    }

    /**
     * The page with everything that it loads put in as data addresses, so that it is complete in
     * itself. Encoded like that, no content of a script can end the element that it stands in.
     *
     * @throws IOException if the page refers to a file that it did not declare
     */
    String selfContained() throws IOException {
        String html = new String(required(path()), StandardCharsets.UTF_8);
        Matcher tag = LOADING_TAG.matcher(html);
        StringBuilder result = new StringBuilder();
        while (tag.find()) {
            String address = tag.group(2) != null ? tag.group(2) : tag.group(3);
            if (!NOT_RELATIVE.matcher(address).matches()) {
                tag.appendReplacement(
                        result,
                        Matcher.quoteReplacement(
                                tag.group(1) + "=\"" + dataAddress(address) + '"'));
            }
        }
        return tag.appendTail(result).toString();
    }

    private String dataAddress(String address) throws IOException {
        String folder = path().substring(0, path().lastIndexOf('/') + 1);
        String plain = address.startsWith("./") ? address.substring(2) : address;
        byte[] content = required(folder + plain);
        return "data:"
                + mediaType(plain).replace(" ", "")
                + ";base64,"
                + Base64.getEncoder().encodeToString(content);
    }

    private byte[] required(String path) throws IOException {
        return file(path)
                .orElseThrow(
                        () ->
                                new FileNotFoundException(
                                        "The view's page "
                                                + path()
                                                + " loads '"
                                                + path
                                                + "', which is not among its resources. Declare it with addResourceFile."));
    }
}
