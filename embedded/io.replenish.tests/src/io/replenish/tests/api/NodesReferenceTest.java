// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.tests.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the nodes bundle uses of KNIME is there in 5.8 and still there in 5.9 and 5.12. */
class NodesReferenceTest {

    /** The nodes use at least so many members of KNIME; fewer mean that the reading failed. */
    private static final int FEWEST_MEMBERS = 100;

    private static final KnimeApi KNIME = new KnimeApi();

    private static Map<String, Javap.Listing> s_standIns;

    private static final Map<String, References> NODES = new TreeMap<>();

    @BeforeAll
    static void read(@TempDir final Path folder) throws IOException {
        s_standIns = StandIns.visibleClasses(folder);
        StandIns.classFiles("io.replenish.nodes", "/io/replenish")
                .forEach((path, file) -> NODES.put(path, References.of(file)));
    }

    @Test
    void everyTypeIsPublicInKnimeAndStays() {
        final Set<String> problems = new TreeSet<>();
        NODES.forEach(
                (path, references) -> {
                    for (final String type : references.types()) {
                        final var knime = KNIME.find(type);
                        if (knime.isEmpty() || knime.get().gone()) {
                            problems.add(
                                    path
                                            + " uses "
                                            + type
                                            + (knime.isEmpty()
                                                    ? ", not in KNIME 5.8"
                                                    : ", gone later"));
                        }
                    }
                });
        assertEquals("", String.join("\n", problems));
    }

    @Test
    void everyMemberIsPublicInKnimeAndStays() {
        final Set<String> problems = new TreeSet<>();
        int members = 0;
        for (final Map.Entry<String, References> entry : NODES.entrySet()) {
            for (final References.Member member : entry.getValue().members()) {
                members++;
                problem(member).ifPresent(problem -> problems.add(entry.getKey() + ": " + problem));
            }
        }
        assertTrue(members >= FEWEST_MEMBERS, members + " uses found");
        assertEquals("", String.join("\n", problems));
    }

    @Test
    void everyAbstractMethodOfAnExtendedTypeIsKnownHere() {
        final Set<String> problems = new TreeSet<>();
        NODES.forEach(
                (path, references) -> {
                    for (final String supertype : references.supertypes()) {
                        final Set<String> known = s_standIns.get(supertype).members().keySet();
                        KNIME.find(supertype).orElseThrow().abstractMembers().stream()
                                .filter(member -> !known.contains(member))
                                .forEach(
                                        member ->
                                                problems.add(
                                                        path
                                                                + " cannot see that it must implement "
                                                                + member));
                    }
                });
        assertEquals("", String.join("\n", problems));
    }

    @Test
    void theCheckSeesAMemberThatIsGone() {
        assertTrue(
                problem(new References.Member("org.knime.node.parameters.Widget", "effect", "()"))
                        .isPresent());
        assertTrue(
                problem(
                                new References.Member(
                                        "org.knime.core.data.RowKey",
                                        "getText",
                                        "()Ljava/lang/String;"))
                        .isPresent());
        assertEquals(
                Optional.empty(),
                problem(
                        new References.Member(
                                "org.knime.core.data.RowKey",
                                "getString",
                                "()Ljava/lang/String;")));
    }

    /**
     * Finds the member as the JVM would, from its owner upwards, and says what is wrong with it in
     * KNIME.
     */
    private static Optional<String> problem(final References.Member member) {
        final List<String> open = new ArrayList<>(List.of(member.owner()));
        for (int i = 0; i < open.size(); i++) {
            if (isJdkMethod(open.get(i), member.name())) {
                return Optional.empty();
            }
            final Javap.Listing standIn = s_standIns.get(open.get(i));
            final var knime = KNIME.find(open.get(i));
            if (standIn == null || knime.isEmpty()) {
                continue;
            }
            final Optional<String> line =
                    standIn.members().entrySet().stream()
                            .filter(entry -> matches(entry.getValue(), member))
                            .map(Map.Entry::getKey)
                            .findFirst();
            if (line.isPresent()) {
                return knime.get().members().getOrDefault(line.get(), true)
                        ? Optional.of(member + " is not in KNIME 5.8, or gone later")
                        : Optional.empty();
            }
            open.addAll(ClassText.supertypes(standIn.header()));
            open.add(Object.class.getName());
        }
        return Optional.of(member + " is not found");
    }

    /**
     * Whether a member of a stand-in, {@code name(..)..}, is the one meant; annotation elements go
     * by name alone.
     */
    private static boolean matches(final String found, final References.Member member) {
        final String name = member.name().equals("<init>") ? member.owner() : member.name();
        return member.descriptor().equals("()")
                ? found.startsWith(name + "()")
                : found.equals(name + member.descriptor());
    }

    /** Whether a type is the JDK's and has such a method, which KNIME's types then inherit, too. */
    private static boolean isJdkMethod(final String type, final String name) {
        try {
            return type.startsWith("java.")
                    && Arrays.stream(Class.forName(type).getMethods())
                            .anyMatch(method -> method.getName().equals(name));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
