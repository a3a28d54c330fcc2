// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.tests.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The public and protected members of KNIME 5.8, as {@code javap -protected} prints them, from the
 * lists in the folder {@code knime-api} beside the source: one file a package, a class a paragraph.
 */
final class KnimeApi {

    /** What the lists write behind a member that a later KNIME no longer has in that form. */
    private static final String ABSENT = "// ABSENT";

    private static final Path FOLDER =
            Path.of(
                    System.getProperty("replenish.root"),
                    "embedded",
                    "io.replenish.tests",
                    "knime-api");

    /**
     * One class of KNIME.
     *
     * @param header its declaration, normalised
     * @param members its members, normalised, and whether a later KNIME lacks them
     * @param gone whether a later KNIME lacks the class
     */
    record Type(String header, Map<String, Boolean> members, boolean gone) {

        /**
         * Returns the names after {@code extends} and {@code implements}, type arguments left out.
         */
        Set<String> supertypes() {
            return ClassText.supertypes(header);
        }

        /** Returns the members that an implementing or extending class must bring. */
        List<String> abstractMembers() {
            return members.keySet().stream().filter(line -> line.contains(" abstract ")).toList();
        }
    }

    private final Map<String, Map<String, Type>> m_packages = new HashMap<>();

    /** Returns the class of the given binary name, or empty if KNIME has no such public class. */
    Optional<Type> find(final String binaryName) {
        final String packageName = binaryName.substring(0, binaryName.lastIndexOf('.'));
        return Optional.ofNullable(
                m_packages.computeIfAbsent(packageName, KnimeApi::read).get(binaryName));
    }

    private static Map<String, Type> read(final String packageName) {
        final Map<String, Type> types = new HashMap<>();
        final Path list = FOLDER.resolve(packageName + ".txt");
        if (!Files.exists(list)) {
            return types;
        }
        try {
            Arrays.stream(Files.readString(list, StandardCharsets.UTF_8).split("\n\n+"))
                    .filter(paragraph -> !paragraph.isBlank())
                    .forEach(paragraph -> put(types, paragraph.strip().split("\n")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return types;
    }

    private static void put(final Map<String, Type> types, final String[] lines) {
        final Map<String, Boolean> members = new LinkedHashMap<>();
        for (int i = 1; i < lines.length; i++) {
            members.put(ClassText.normalise(withoutRemark(lines[i])), lines[i].contains(ABSENT));
        }
        final String header = ClassText.normalise(withoutRemark(lines[0]));
        types.put(
                ClassText.className(header), new Type(header, members, lines[0].contains(ABSENT)));
    }

    private static String withoutRemark(final String line) {
        final int remark = line.indexOf("//");
        return remark < 0 ? line : line.substring(0, remark);
    }
}
