// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.data;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Locale;
import java.util.Optional;

/**
 * A way to write a date, with or without time of day, as text. Days that do not exist, such as the
 * 31st of February, are refused rather than moved.
 */
public final class DateText {

    /**
     * Day, month and time of day all differ, so that a pattern that mixes them up or lacks one
     * cannot pass.
     */
    private static final ZonedDateTime SAMPLE =
            ZonedDateTime.of(2010, 12, 31, 13, 14, 15, 0, ZoneOffset.UTC);

    private static final DateText ISO =
            new DateText(
                    new DateTimeFormatterBuilder()
                            .append(DateTimeFormatter.ISO_LOCAL_DATE)
                            .optionalStart()
                            .appendLiteral('T')
                            .append(DateTimeFormatter.ISO_LOCAL_TIME)
                            .optionalEnd()
                            .toFormatter(Locale.ENGLISH)
                            .withResolverStyle(ResolverStyle.STRICT),
                    true);

    private final DateTimeFormatter formatter;
    private final boolean blankForT;

    private DateText(final DateTimeFormatter formatter, final boolean blankForT) {
        this.formatter = formatter;
        this.blankForT = blankForT;
    }

    /**
     * Returns the ISO form: {@code 2010-12-01}, {@code 2010-12-01T08:26} or {@code 2010-12-01
     * 08:26:00.5}, without zone.
     */
    public static DateText iso() {
        return ISO;
    }

    /**
     * Returns the form given by a pattern, with English names of months and days.
     *
     * @param pattern letters as in {@link DateTimeFormatter}, such as {@code M/d/yyyy H:mm}
     * @throws IllegalArgumentException if the pattern is malformed or does not determine a day
     */
    public static DateText ofPattern(final String pattern) {
        try {
            final DateText text =
                    new DateText(
                            new DateTimeFormatterBuilder()
                                    .parseCaseInsensitive()
                                    .appendPattern(pattern)
                                    .parseDefaulting(
                                            ChronoField.ERA,
                                            1) // "yyyy" is the year of an era, which nobody writes
                                    .toFormatter(Locale.ENGLISH)
                                    .withResolverStyle(ResolverStyle.STRICT),
                            false);
            final LocalDate day =
                    text.parse(text.formatter.format(SAMPLE))
                            .orElseThrow(
                                    () ->
                                            new IllegalArgumentException(
                                                    "it does not determine a day"))
                            .toLocalDate();
            if (!day.equals(SAMPLE.toLocalDate())) {
                throw new IllegalArgumentException(
                        "it reads " + SAMPLE.toLocalDate() + " as " + day);
            }
            return text;
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException(
                    "\""
                            + pattern
                            + "\" is not a usable date pattern: "
                            + e.getMessage()
                            + ". Write for example dd.MM.yyyy or M/d/yyyy H:mm.",
                    e);
        }
    }

    /**
     * Reads a date.
     *
     * @param text not null; blanks around the date are ignored
     * @return day and time of day, midnight if there is none; empty if the text is not of this form
     */
    public Optional<LocalDateTime> parse(final String text) {
        try {
            final TemporalAccessor parsed = formatter.parse(normalised(text.strip()));
            final LocalDate day = parsed.query(TemporalQueries.localDate());
            final LocalTime time = parsed.query(TemporalQueries.localTime());
            return day == null
                    ? Optional.empty()
                    : Optional.of(day.atTime(time == null ? LocalTime.MIDNIGHT : time));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private String normalised(final String text) {
        final int separator = "yyyy-MM-dd".length();
        return blankForT && text.length() > separator && text.charAt(separator) == ' '
                ? text.substring(0, separator) + 'T' + text.substring(separator + 1)
                : text;
    }
}
