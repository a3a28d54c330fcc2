// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir private Path folder;

    @Test
    void committed_replacesWhatWasThere() throws IOException {
        Path target = Files.writeString(folder.resolve("a.txt"), "old and longer");

        write(target, "new");

        assertEquals("new", Files.readString(target));
        assertEquals(List.of(target), files());
    }

    @Test
    void notCommitted_leavesTheOldFileAndNothingElse() throws IOException {
        Path target = Files.writeString(folder.resolve("a.txt"), "old");

        try (WholeFile file = WholeFile.create(target)) {
            file.stream().write(1);
        }

        assertEquals("old", Files.readString(target));
        assertEquals(List.of(target), files());
    }

    @Test
    void beforeTheCommit_theTargetDoesNotExist() throws IOException {
        Path target = folder.resolve("a.txt");

        try (WholeFile file = WholeFile.create(target)) {
            file.stream().write(1);
            file.stream().flush();
            assertFalse(Files.exists(target));
            file.commit();
        }

        assertTrue(Files.exists(target));
    }

    @Test
    void commitNew_refusesAFileThatAppearedMeanwhile() throws IOException {
        Path target = folder.resolve("a.txt");

        try (WholeFile file = WholeFile.create(target)) {
            file.stream().write(1);
            Files.writeString(target, "somebody else's");
            assertThrows(FileAlreadyExistsException.class, file::commitNew);
        }

        assertEquals("somebody else's", Files.readString(target));
        assertEquals(List.of(target), files());
    }

    @Test
    void copyExisting_putsTheOldContentFirst() throws IOException {
        Path target = Files.writeString(folder.resolve("a.txt"), "old,");

        try (WholeFile file = WholeFile.create(target)) {
            file.copyExisting();
            file.stream().write("new".getBytes(StandardCharsets.UTF_8));
            file.commit();
        }

        assertEquals("old,new", Files.readString(target));
    }

    @Test
    void aLink_isWrittenThrough() throws IOException {
        Path real = Files.writeString(folder.resolve("real.txt"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), real);

        write(link, "new");

        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(real));
    }

    @Test
    void missingFolder_isNamed() {
        Path target = folder.resolve("no/such/a.txt");

        IOException e = assertThrows(IOException.class, () -> WholeFile.create(target));

        assertTrue(e.getMessage().contains(target.getParent().toString()), e.getMessage());
    }

    @Test
    void folderInPlaceOfTheFile_isRefused() {
        IOException e = assertThrows(IOException.class, () -> WholeFile.create(folder));

        assertTrue(e.getMessage().contains(folder.toString()), e.getMessage());
    }

    private static void write(Path target, String content) throws IOException {
        try (WholeFile file = WholeFile.create(target)) {
            file.stream().write(content.getBytes(StandardCharsets.UTF_8));
            file.commit();
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        }
    }
}
