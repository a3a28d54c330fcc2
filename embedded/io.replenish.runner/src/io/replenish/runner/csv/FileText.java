// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.csv;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * The text of a file: unpacked if its name ends with {@code .gz}, decoded, without a byte order
 * mark.
 */
final class FileText implements Closeable {

    private static final int BUFFER_SIZE = 1 << 16;

    private final long size;
    private final CountingStream bytes;
    private final ReplacementCounter text;

    /**
     * Opens a file.
     *
     * @throws IOException if it cannot be read or is not packed as its name says; the message does
     *     not name it
     */
    FileText(Path file, Charset charset) throws IOException {
        size = Files.size(file);
        bytes = new CountingStream(Files.newInputStream(file));
        try {
            text =
                    new ReplacementCounter(
                            withoutMark(new InputStreamReader(unpacked(file, bytes), charset)));
        } catch (IOException | RuntimeException e) {
            bytes.close();
            throw e;
        }
    }

    private static InputStream unpacked(Path file, InputStream in) throws IOException {
        if (!file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".gz")) {
            return in;
        }
        try {
            return new GZIPInputStream(in, BUFFER_SIZE);
        } catch (ZipException e) {
            throw new IOException("it is named .gz but is not packed with gzip. Rename it.", e);
        }
    }

    /** Some programs put a mark at the beginning of Unicode files, which is no part of the text. */
    private static Reader withoutMark(Reader decoded) throws IOException {
        Reader buffered = new BufferedReader(decoded, BUFFER_SIZE);
        buffered.mark(1);
        if (buffered.read() != '\uFEFF') {
            buffered.reset();
        }
        return buffered;
    }

    /** The text, to be read once. */
    Reader reader() {
        return text;
    }

    /** The share of the file's bytes that has been read, 0 to 1. */
    double progress() {
        return size == 0 ? 1 : Math.min(1, bytes.count / (double) size);
    }

    /** How many characters could not be decoded so far. */
    long undecodable() {
        return text.count;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }

    private static final class CountingStream extends FilterInputStream {

        private long count;

        CountingStream(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = in.read();
            count += b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int n = in.read(buffer, offset, length);
            count += Math.max(0, n);
            return n;
        }
    }

    /** Counts U+FFFD, which is what a decoder makes of bytes that are not of its encoding. */
    private static final class ReplacementCounter extends FilterReader {

        private long count;

        ReplacementCounter(Reader in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int c = in.read();
            count += c == '\uFFFD' ? 1 : 0;
            return c;
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            int n = in.read(buffer, offset, length);
            for (int i = offset; i < offset + n; i++) {
                if (buffer[i] == '\uFFFD') {
                    count++;
                }
            }
            return n;
        }
    }
}
