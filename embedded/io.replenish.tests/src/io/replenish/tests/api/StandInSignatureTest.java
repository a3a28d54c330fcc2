// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.tests.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the stand-ins show under KNIME's names is KNIME's: declaration for declaration, and nothing
 * more.
 */
class StandInSignatureTest {

    /**
     * The stand-ins offer at least what the nodes use; far fewer classes mean that the listing
     * failed.
     */
    private static final int FEWEST_CLASSES = 100;

    private static final KnimeApi KNIME = new KnimeApi();

    private static Map<String, Javap.Listing> s_classes;

    @BeforeAll
    static void list(@TempDir final Path folder) throws IOException {
        s_classes = StandIns.visibleClasses(folder);
    }

    @Test
    void everyClassIsOneOfKnimes() {
        final List<String> problems = new ArrayList<>();
        s_classes.forEach(
                (name, listing) -> {
                    final var knime = KNIME.find(name);
                    if (knime.isEmpty()) {
                        problems.add("not in KNIME 5.8: " + listing.header());
                    } else if (!ClassText.withoutSupertypes(knime.get().header())
                            .equals(ClassText.withoutSupertypes(listing.header()))) {
                        problems.add(listing.header() + " is in KNIME " + knime.get().header());
                    }
                });
        assertTrue(s_classes.size() >= FEWEST_CLASSES, s_classes.size() + " classes listed");
        assertEquals("", String.join("\n", problems));
    }

    @Test
    void everySupertypeIsOneOfKnimes() {
        final List<String> problems = new ArrayList<>();
        s_classes.forEach(
                (name, listing) ->
                        KNIME.find(name)
                                .ifPresent(
                                        type -> {
                                            final Set<String> allowed = ancestors(type);
                                            for (final String supertype :
                                                    ClassText.supertypes(listing.header())) {
                                                if (supertype.startsWith("org.knime.")
                                                        && !allowed.contains(supertype)) {
                                                    problems.add(
                                                            name
                                                                    + " is no "
                                                                    + supertype
                                                                    + " in KNIME");
                                                }
                                            }
                                        }));
        assertEquals("", String.join("\n", problems));
    }

    @Test
    void everyMemberIsOneOfKnimes() {
        final List<String> problems = new ArrayList<>();
        int members = 0;
        for (final Map.Entry<String, Javap.Listing> entry : s_classes.entrySet()) {
            final var knime = KNIME.find(entry.getKey());
            for (final String member : entry.getValue().members().keySet()) {
                members++;
                if (knime.isPresent() && !knime.get().members().containsKey(member)) {
                    problems.add(entry.getKey() + ": " + member);
                }
            }
        }
        assertTrue(members >= FEWEST_CLASSES, members + " members listed");
        assertEquals("", String.join("\n", problems));
    }

    @Test
    void theComparisonSeesAnExtraMember() {
        final var type = KNIME.find("org.knime.core.data.RowKey").orElseThrow();
        assertTrue(type.members().containsKey("public java.lang.String getString()"));
        assertFalse(type.members().containsKey("public java.lang.String getText()"));
    }

    /** The supertypes of a class in KNIME, as far as the lists know them. */
    private static Set<String> ancestors(final KnimeApi.Type type) {
        final Set<String> ancestors = new HashSet<>();
        final Deque<KnimeApi.Type> open = new ArrayDeque<>(List.of(type));
        while (!open.isEmpty()) {
            for (final String name : open.pop().supertypes()) {
                if (ancestors.add(name) && name.startsWith("org.knime.")) {
                    KNIME.find(name).ifPresent(open::push);
                }
            }
        }
        return ancestors;
    }
}
