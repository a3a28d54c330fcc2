// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.author;

import java.io.IOException;
import org.knime.core.node.NodeSettings;

/** Notes on the canvas and labels of nodes, in the form that KNIME stores both in. */
final class Annotations {

    private static final int WHITE = 0xFFFFFF;
    private static final int KNIME_YELLOW = 0xFFD800;

    /** The version of the form; since then texts may be HTML. */
    private static final int FORM_VERSION = 20230412;

    private static final int NOTE_BORDER = 10;
    private static final int NOTE_FONT = 12;

    /** "As the canvas has it", for font sizes. */
    private static final int DEFAULT_FONT = -1;

    private Annotations() {}

    /** The label under a node: plain text, placed by KNIME. */
    static void saveLabel(NodeSettings settings, String text) {
        save(settings, text, "text/plain", new int[4]);
        saveLook(settings, "CENTER", 0, 0, DEFAULT_FONT);
    }

    /** A note on the canvas: HTML in a coloured frame. */
    static void saveNote(NodeSettings settings, WorkflowSpec.Annotation note) throws IOException {
        save(
                settings,
                note.text(),
                "text/html",
                new int[] {note.x(), note.y(), note.width(), note.height()});
        saveLook(settings, "LEFT", NOTE_BORDER, colour(note.colour()), NOTE_FONT);
    }

    private static void save(NodeSettings settings, String text, String contentType, int[] bounds) {
        settings.addString("text", text);
        settings.addString("contentType", contentType);
        settings.addInt("bgcolor", WHITE);
        settings.addInt("x-coordinate", bounds[0]);
        settings.addInt("y-coordinate", bounds[1]);
        settings.addInt("width", bounds[2]);
        settings.addInt("height", bounds[3]);
    }

    private static void saveLook(
            NodeSettings settings, String alignment, int border, int borderColour, int font) {
        settings.addString("alignment", alignment);
        settings.addInt("borderSize", border);
        settings.addInt("borderColor", borderColour);
        settings.addInt("defFontSize", font);
        settings.addInt("annotation-version", FORM_VERSION);
        settings.addNodeSettings("styles");
    }

    private static int colour(String text) throws IOException {
        if (text == null) {
            return KNIME_YELLOW;
        }
        if (!text.matches("#[0-9a-fA-F]{6}")) {
            throw new IOException("'" + text + "' is no colour: write #FFD800, for instance.");
        }
        return Integer.parseInt(text.substring(1), 16);
    }
}
