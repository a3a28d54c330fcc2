// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.message;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.KNIMEException;

/** What went wrong, where, and what the user can do about it. */
public final class Message {

    private final String summary;

    /** The first issue, null if there is none. */
    private final Issue issue;

    private final List<String> resolutions;

    Message(final String summary, final Issue issue, final List<String> resolutions) {
        this.summary = summary;
        this.issue = issue;
        this.resolutions = List.copyOf(resolutions);
    }

    /** Returns a builder without summary. */
    public static MessageBuilder builder() {
        return new MessageBuilder();
    }

    /** Returns a builder that starts as this message. */
    public MessageBuilder modify() {
        final MessageBuilder builder =
                builder().withSummary(summary).addResolutions(resolutions.toArray(String[]::new));
        return issue == null ? builder : builder.addIssue(issue);
    }

    /**
     * Creates a message that has nothing but a summary.
     *
     * @throws IllegalArgumentException if the summary is null
     */
    public static Message fromSummary(final String summary) {
        return build(builder().withSummary(summary));
    }

    /**
     * Creates a message with ways out.
     *
     * @throws IllegalArgumentException if the summary or a resolution is null
     */
    public static Message fromSummaryWithResolution(final String summary, final String... res) {
        return build(builder().withSummary(summary).addResolutions(res));
    }

    /**
     * Creates a message about a cell of an input table.
     *
     * @param portIndex the data input, from 0
     * @throws IllegalArgumentException if the summary is null or an index negative
     */
    public static Message fromRowIssue(
            final String summary,
            final int portIndex,
            final long row,
            final int column,
            final String description) {
        return build(
                builder().withSummary(summary).addRowIssue(portIndex, column, row, description));
    }

    private static Message build(final MessageBuilder builder) {
        return builder.build()
                .orElseThrow(() -> new IllegalArgumentException("the summary must not be null"));
    }

    /** Returns what went wrong, in a line. */
    public String getSummary() {
        return summary;
    }

    /** Returns what the user can do. */
    public List<String> getResolutions() {
        return resolutions;
    }

    Optional<Issue> issue() {
        return Optional.ofNullable(issue);
    }

    /** Returns the summary with the issue below. */
    public String toLogPrintable() {
        return issue == null ? summary : summary + "\n" + issue.text();
    }

    /** Returns an exception with this message. */
    public InvalidSettingsException toInvalidSettingsException() {
        return new InvalidSettingsException(summary);
    }

    /** Returns an exception with this message and a cause. */
    public InvalidSettingsException toInvalidSettingsException(final Throwable cause) {
        return new InvalidSettingsException(summary, cause);
    }

    /** Returns an exception with this message. */
    public KNIMEException toKNIMEException() {
        return KNIMEException.of(this);
    }

    /** Returns an exception with this message and a cause. */
    public KNIMEException toKNIMEException(final Throwable cause) {
        return KNIMEException.of(this, cause);
    }

    /** Returns the summary of a message, null for null. */
    public static String getSummaryFrom(final Message message) {
        return message == null ? null : message.summary;
    }

    @Override
    public String toString() {
        return "Message["
                + toLogPrintable()
                + (resolutions.isEmpty() ? "" : " " + resolutions)
                + "]";
    }

    @Override
    public boolean equals(final Object obj) {
        return obj instanceof Message other
                && summary.equals(other.summary)
                && Objects.equals(issue, other.issue)
                && resolutions.equals(other.resolutions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(summary, issue, resolutions);
    }
}
