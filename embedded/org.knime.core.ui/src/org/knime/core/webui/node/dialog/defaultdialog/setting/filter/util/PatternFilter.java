// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.webui.node.dialog.defaultdialog.setting.filter.util;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.knime.node.parameters.persistence.Persistable;

/** Chooses texts by a pattern. */
public class PatternFilter implements Persistable {

    /** The pattern; an empty regular expression matches nothing. */
    public String m_pattern;

    /**
     * Whether upper and lower case differ. If not, text and pattern are compared in lower case,
     * escapes included.
     */
    public boolean m_isCaseSensitive;

    /** Whether the texts that do not match are chosen. */
    public boolean m_isInverted;

    /** Creates a filter with an empty pattern. */
    public PatternFilter() {
        m_pattern = "";
    }

    /** Returns which of the given texts are chosen, in their order. */
    public String[] getSelected(final PatternMode mode, final String[] choices) {
        return Arrays.stream(choices).filter(getIsSelectedPredicate(mode)).toArray(String[]::new);
    }

    /** Returns whether a text is chosen. */
    public Predicate<String> getIsSelectedPredicate(final PatternMode mode) {
        final Predicate<String> matches = matcher(mode, inCase(m_pattern));
        return text -> matches.test(inCase(text)) != m_isInverted;
    }

    private String inCase(final String text) {
        return m_isCaseSensitive ? text : text.toLowerCase(Locale.ROOT);
    }

    private static Predicate<String> matcher(final PatternMode mode, final String pattern) {
        if (mode == PatternMode.REGEX) {
            return pattern.isEmpty()
                    ? text -> false
                    : Pattern.compile("^" + pattern + "$").asPredicate();
        }
        return Pattern.compile(wildcardToRegex(pattern), Pattern.DOTALL).asMatchPredicate();
    }

    private static String wildcardToRegex(final String wildcard) {
        return wildcard.chars()
                .mapToObj(
                        c ->
                                switch (c) {
                                    case '*' -> ".*";
                                    case '?' -> ".";
                                    default -> Pattern.quote(Character.toString(c));
                                })
                .collect(Collectors.joining());
    }

    /** The kinds of pattern. */
    public enum PatternMode {
        /** A regular expression. */
        REGEX,
        /** {@code *} stands for any number of characters, {@code ?} for one. */
        WILDCARD
    }
}
