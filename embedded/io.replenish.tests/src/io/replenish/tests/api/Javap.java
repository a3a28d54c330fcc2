// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.tests.api;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.spi.ToolProvider;

/** Shows a class file as the JDK's {@code javap} sees it. */
final class Javap {

    private static final String DESCRIPTOR = "descriptor: ";

    /**
     * A class as declared.
     *
     * @param header its declaration, normalised
     * @param members each public or protected member, normalised, with its name and descriptor,
     *     {@code add(I)V}
     */
    record Listing(String header, Map<String, String> members) {

        /** Returns whether code of other packages can see the class. */
        boolean isVisible() {
            return header.startsWith("public ") || header.startsWith("protected ");
        }
    }

    private Javap() {}

    /** Lists a class file, which is written to {@code folder} for the tool to find. */
    static Listing list(final byte[] classFile, final Path folder) throws IOException {
        final Path file = folder.resolve("Listed.class");
        Files.write(file, classFile);
        final StringWriter out = new StringWriter();
        final PrintWriter writer = new PrintWriter(out);
        final int code =
                ToolProvider.findFirst("javap")
                        .orElseThrow()
                        .run(writer, writer, "-protected", "-s", file.toString());
        if (code != 0) {
            throw new IllegalStateException(out.toString());
        }
        return parse(out.toString());
    }

    private static Listing parse(final String text) {
        String header = null;
        String member = null;
        final Map<String, String> members = new LinkedHashMap<>();
        for (final String raw : text.split("\\R")) {
            final String line = raw.strip();
            if (line.startsWith(DESCRIPTOR)) {
                members.put(member, nameOf(member) + line.substring(DESCRIPTOR.length()));
            } else if (header == null && line.endsWith("{")) {
                header = ClassText.normalise(line);
            } else if (line.endsWith(";")) {
                member = ClassText.normalise(line);
            }
        }
        return new Listing(header, members);
    }

    /** The name of a member; a constructor's is its class'. */
    private static String nameOf(final String member) {
        final int parameters = member.indexOf('(');
        final String upToName = parameters < 0 ? member : member.substring(0, parameters);
        return upToName.substring(upToName.lastIndexOf(' ') + 1);
    }
}
