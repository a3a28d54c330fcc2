// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.files;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A file that appears at its place as a whole or not at all: what is written goes into a temporary
 * sibling, which {@link #commit} moves to the target and {@link #close} deletes if it was not
 * committed.
 *
 * <pre>{@code
 * try (WholeFile file = WholeFile.create(target)) {
 *     write(file.stream());
 *     file.commit();
 * }
 * }</pre>
 */
public final class WholeFile implements Closeable {

    private static final AtomicLong COUNTER = new AtomicLong();

    private final Path target;
    private final Path temporary;
    private final OutputStream stream;
    private boolean committed;

    private WholeFile(Path target, Path temporary, OutputStream stream) {
        this.target = target;
        this.temporary = temporary;
        this.stream = stream;
    }

    /**
     * Opens a temporary file beside {@code target}, whose folder must exist.
     *
     * @throws IOException if the folder is missing or cannot be written to, or if the target is a
     *     folder; the message names the path
     */
    public static WholeFile create(Path target) throws IOException {
        Path absolute = target.toAbsolutePath();
        if (Files.isDirectory(absolute)) {
            throw new IOException(
                    "Cannot write the file " + absolute + ": there is a folder of that name.");
        }
        // A link is written through, as an ordinary write would do.
        Path real = Files.exists(absolute) ? absolute.toRealPath() : absolute;
        Path temporary =
                real.resolveSibling(
                        "."
                                + real.getFileName()
                                + "."
                                + ProcessHandle.current().pid()
                                + "-"
                                + COUNTER.incrementAndGet()
                                + ".part");
        try {
            OutputStream out = Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW);
            return new WholeFile(real, temporary, new BufferedOutputStream(out, 1 << 16));
        } catch (NoSuchFileException e) {
            throw new IOException(
                    "Cannot write "
                            + absolute
                            + ": the folder "
                            + absolute.getParent()
                            + " does not exist.",
                    e);
        } catch (AccessDeniedException e) {
            throw new IOException(
                    "Cannot write "
                            + absolute
                            + ": no permission to create files in "
                            + absolute.getParent()
                            + ".",
                    e);
        }
    }

    /** Where to write; buffered. Closing it is allowed and not needed. */
    public OutputStream stream() {
        return stream;
    }

    /** Copies what the target holds now, if it exists, to the beginning of the new content. */
    public void copyExisting() throws IOException {
        if (Files.exists(target)) {
            Files.copy(target, stream);
        }
    }

    /** Puts the written content in place of whatever the target was before. */
    public void commit() throws IOException {
        stream.close();
        try {
            Files.move(
                    temporary,
                    target,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
        committed = true;
    }

    /**
     * Puts the written content at its place, unless something is there by now.
     *
     * @throws FileAlreadyExistsException if the target exists
     */
    public void commitNew() throws IOException {
        stream.close();
        Files.move(temporary, target);
        committed = true;
    }

    /** Deletes what was written, unless it was committed. */
    @Override
    public void close() throws IOException {
        if (!committed) {
            try {
                stream.close();
            } finally {
                Files.deleteIfExists(temporary);
            }
        }
    }
}
