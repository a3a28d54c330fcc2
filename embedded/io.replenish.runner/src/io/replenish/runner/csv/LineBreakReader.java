// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.csv;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Turns every line break (CR LF, CR or LF) into LF, wherever it stands, as KNIME's reader does
 * before it parses.
 */
final class LineBreakReader extends FilterReader {

    private boolean afterReturn;

    LineBreakReader(Reader in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int end = offset;
        while (end == offset) { // a block may consist of nothing but the second half of a CR LF
            int count = in.read(buffer, offset, length);
            if (count <= 0) {
                return count;
            }
            for (int i = offset; i < offset + count; i++) {
                char c = buffer[i];
                boolean secondHalf = afterReturn && c == '\n';
                afterReturn = c == '\r';
                if (!secondHalf) {
                    buffer[end++] = afterReturn ? '\n' : c;
                }
            }
        }
        return end - offset;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
