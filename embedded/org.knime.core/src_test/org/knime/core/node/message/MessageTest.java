// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.knime.core.node.KNIMEException;

class MessageTest {

    @Test
    void builderWithoutSummary_buildsNothing() {
        assertEquals(Optional.empty(), Message.builder().build());
        assertEquals(Optional.empty(), Message.builder().addTextIssue("x").build());
        assertThrows(IllegalArgumentException.class, () -> Message.fromSummary(null));
    }

    @Test
    void issues_areCountedAndTheFirstIsShown() {
        final MessageBuilder builder =
                Message.builder()
                        .addRowIssue(0, 2, 17, "not a number")
                        .addRowIssue(0, 18, "empty row")
                        .addTextIssue("and so on");
        assertEquals(3, builder.getIssueCount());
        assertEquals(Optional.of("not a number"), builder.getFirstIssue());
        final Message message = builder.withSummary("3 problems").build().orElseThrow();
        assertEquals("3 problems\nnot a number", message.toLogPrintable());
        assertEquals("3 problems", message.getSummary());
    }

    @Test
    void negativeIndexAndNullResolution_areRefused() {
        final MessageBuilder builder = Message.builder();
        assertThrows(IllegalArgumentException.class, () -> builder.addRowIssue(-1, 0, 0, "x"));
        assertThrows(IllegalArgumentException.class, () -> builder.addRowIssue(0, -1, 0, "x"));
        assertThrows(IllegalArgumentException.class, () -> builder.addRowIssue(0, -1, "x"));
        assertThrows(IllegalArgumentException.class, () -> builder.addResolutions("a", null));
    }

    @Test
    void exceptions_carryTheMessageAndTheCause() {
        final Message message = Message.fromSummaryWithResolution("No date column.", "Choose one.");
        final Exception cause = new IllegalStateException("cause");
        assertEquals("No date column.", message.toInvalidSettingsException(cause).getMessage());
        assertSame(cause, message.toInvalidSettingsException(cause).getCause());
        assertSame(message, message.toKNIMEException().getKNIMEMessage());
        assertSame(cause, KNIMEException.of(message, cause).getCause());
        assertSame(message, message.toKNIMEException().toUnchecked().getKNIMEMessage());
        assertEquals("plain", new KNIMEException("plain").getKNIMEMessage().getSummary());
    }

    @Test
    void modifiedMessage_isANewOneAndTheOldStays() {
        final Message message = Message.fromRowIssue("One bad row.", 0, 3, 1, "no price");
        final Message other = message.modify().addResolutions("Fix it.").build().orElseThrow();
        assertEquals(List.of(), message.getResolutions());
        assertEquals(List.of("Fix it."), other.getResolutions());
        assertEquals(message.toLogPrintable(), other.toLogPrintable());
        assertNotEquals(message, other);
        assertEquals(message, message.modify().build().orElseThrow());
        assertEquals(message.hashCode(), message.modify().build().orElseThrow().hashCode());
    }

    @Test
    void summaryOfNothing_isNull() {
        assertNull(Message.getSummaryFrom(null));
    }
}
