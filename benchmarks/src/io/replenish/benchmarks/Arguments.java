// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words after a command: files, and options with a value. */
public final class Arguments {

    private final List<String> files = new ArrayList<>();
    private final Map<String, String> options = new HashMap<>();

    /**
     * Sorts the words.
     *
     * @param words what follows the name of the command
     * @param known names of options, such as {@code --threads}, that a value follows
     * @throws UsageException if an option is unknown, given twice, or without value
     */
    public Arguments(final List<String> words, final List<String> known) throws UsageException {
        for (int i = 0; i < words.size(); i++) {
            final String word = words.get(i);
            if (!word.startsWith("--")) {
                files.add(word);
                continue;
            }
            if (!known.contains(word)) {
                throw new UsageException("unknown option " + word + ", known are " + known);
            }
            if (i + 1 == words.size()) {
                throw new UsageException("the option " + word + " needs a value");
            }
            if (options.put(word, words.get(++i)) != null) {
                throw new UsageException("the option " + word + " is given twice");
            }
        }
    }

    /**
     * Returns the files, as many as the command needs.
     *
     * @throws UsageException if there are more or fewer
     */
    public List<Path> files(final String... names) throws UsageException {
        if (files.size() != names.length) {
            throw new UsageException("expected " + List.of(names) + ", got " + files);
        }
        return files.stream().map(Path::of).toList();
    }

    /** Returns the value of an option. */
    public Optional<String> option(final String name) {
        return Optional.ofNullable(options.get(name));
    }

    /**
     * Returns the value of an option that is a whole number of 1 or more.
     *
     * @throws UsageException if it is not
     */
    public int positive(final String name, final int absent) throws UsageException {
        final String text = options.get(name);
        if (text == null) {
            return absent;
        }
        try {
            final int value = Integer.parseInt(text);
            if (value >= 1) {
                return value;
            }
        } catch (NumberFormatException e) {
            // as bad as a number below 1
        }
        throw new UsageException(name + " needs a whole number of 1 or more, got " + text);
    }
}
