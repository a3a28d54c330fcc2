// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects issues while a node works; only the first is shown, the others are counted. */
public final class MessageBuilder {

    private String summary;
    private Issue firstIssue;
    private long issueCount;
    private final List<String> resolutions = new ArrayList<>();

    MessageBuilder() {}

    /** Returns the summary set so far. */
    public Optional<String> getSummary() {
        return Optional.ofNullable(summary);
    }

    /** Sets the summary; without one, {@link #build} returns nothing. */
    public MessageBuilder withSummary(final String text) {
        summary = text;
        return this;
    }

    /** Adds an issue that is not about a row. */
    public MessageBuilder addTextIssue(final String description) {
        return addIssue(Issue.ofText(description));
    }

    /**
     * Adds an issue of a cell.
     *
     * @param portIndex the data input, from 0
     * @throws IllegalArgumentException if an index is negative
     */
    public MessageBuilder addRowIssue(
            final int portIndex,
            final int columnIndex,
            final long rowIndex,
            final String description) {
        return addIssue(Issue.ofCell(portIndex, columnIndex, rowIndex, description));
    }

    /**
     * Adds an issue of a row.
     *
     * @param portIndex the data input, from 0
     * @throws IllegalArgumentException if an index is negative
     */
    public MessageBuilder addRowIssue(
            final int portIndex, final long rowIndex, final String description) {
        return addIssue(Issue.ofRow(portIndex, rowIndex, description));
    }

    MessageBuilder addIssue(final Issue issue) {
        if (firstIssue == null) {
            firstIssue = issue;
        }
        issueCount++;
        return this;
    }

    /**
     * Adds ways out.
     *
     * @throws IllegalArgumentException if one is null
     */
    public MessageBuilder addResolutions(final String... res) {
        for (final String resolution : res) {
            if (resolution == null) {
                throw new IllegalArgumentException("a resolution must not be null");
            }
            resolutions.add(resolution);
        }
        return this;
    }

    /** Returns the description of the first issue. */
    public Optional<String> getFirstIssue() {
        return Optional.ofNullable(firstIssue).map(Issue::text);
    }

    /** Returns how many issues were added. */
    public long getIssueCount() {
        return issueCount;
    }

    /** Returns the message, nothing if there is no summary. */
    public Optional<Message> build() {
        return Optional.ofNullable(summary).map(s -> new Message(s, firstIssue, resolutions));
    }
}
