// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.tests.api;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the declarations that {@code javap} prints. */
final class ClassText {

    private static final Pattern NAME = Pattern.compile("(?:class|interface) ([\\w.$]+)");

    private ClassText() {}

    /** Brings spaces and the end of a declaration into one form. */
    static String normalise(final String line) {
        return line.strip()
                .replaceAll("[;{]\\s*$", "")
                .replaceAll("\\s+", " ")
                .replaceAll(" ?, ?", ", ")
                .strip();
    }

    /** Returns the binary name of the class that a header declares. */
    static String className(final String header) {
        final var matcher = NAME.matcher(header);
        if (!matcher.find()) {
            throw new IllegalArgumentException("no class declaration: " + header);
        }
        return matcher.group(1);
    }

    /** Returns the names after {@code extends} and {@code implements}, type arguments left out. */
    static Set<String> supertypes(final String header) {
        final Set<String> names = new LinkedHashSet<>();
        final String plain = withoutTypeArguments(header);
        final String rest =
                plain.substring(plain.indexOf(className(header)) + className(header).length());
        for (final String name :
                rest.replace("extends", ",").replace("implements", ",").split(",")) {
            if (!name.isBlank()) {
                names.add(name.strip());
            }
        }
        return names;
    }

    /** Returns the declaration up to its supertypes: modifiers, name and type parameters. */
    static String withoutSupertypes(final String header) {
        int depth = 0;
        for (int i = 0; i < header.length(); i++) {
            depth += header.charAt(i) == '<' ? 1 : header.charAt(i) == '>' ? -1 : 0;
            if (depth == 0
                    && (header.startsWith(" extends ", i)
                            || header.startsWith(" implements ", i))) {
                return header.substring(0, i);
            }
        }
        return header;
    }

    private static String withoutTypeArguments(final String text) {
        final StringBuilder plain = new StringBuilder();
        int depth = 0;
        for (final char c : text.toCharArray()) {
            depth += c == '<' ? 1 : 0;
            if (depth == 0) {
                plain.append(c);
            }
            depth -= c == '>' ? 1 : 0;
        }
        return plain.toString();
    }
}
