// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.embedded.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.knime.core.data.DataCell;
import org.knime.core.data.def.StringCell;

/** Texts as indices into a dictionary of the different ones. */
final class TextCells implements Cells {

    /**
     * Object headers, references and the text's own array, on a 64 bit machine with compressed
     * references.
     */
    private static final int OVERHEAD_PER_TEXT = 64;

    private final LongVector codes = new LongVector();
    private final ArrayList<StringCell> dictionary = new ArrayList<>();

    /** Null when nothing is added any more. */
    private Map<String, Integer> codeOfText = new HashMap<>();

    @Override
    public boolean accepts(final DataCell cell) {
        return cell instanceof StringCell;
    }

    @Override
    public void add(final DataCell cell) {
        final StringCell text = (StringCell) cell;
        final Integer known = codeOfText.putIfAbsent(text.getStringValue(), dictionary.size());
        if (known == null) {
            codes.add(dictionary.size());
            dictionary.add(text);
        } else {
            codes.add(known);
        }
    }

    @Override
    public void addNothing() {
        codes.add(0);
    }

    @Override
    public DataCell get(final int row) {
        return dictionary.get((int) codes.get(row));
    }

    @Override
    public void trim() {
        codes.trim();
        dictionary.trimToSize();
        codeOfText = null;
    }

    @Override
    public long retainedBytes() {
        return codes.retainedBytes() + retainedBytes(dictionary);
    }

    private static long retainedBytes(final List<StringCell> texts) {
        return texts.stream()
                .mapToLong(
                        t ->
                                OVERHEAD_PER_TEXT
                                        + (long) Character.BYTES * t.getStringValue().length())
                .sum();
    }
}
