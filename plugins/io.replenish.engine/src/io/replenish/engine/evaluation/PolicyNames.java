// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What policies are called that are compared with the current one. */
public final class PolicyNames {

    private PolicyNames() {}

    /**
     * Returns a name for each policy: its own, or the proposed one's is "Proposed" and the further
     * ones' are "Policy 2", "Policy 3" and so on. Names that are taken get a number.
     *
     * @param own the names in the data, the proposed policy's first
     */
    public static List<String> of(final List<Optional<String>> own) {
        final Set<String> taken = new HashSet<>(Set.of(EffectColumns.CURRENT));
        final List<String> names = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            final String name =
                    own.get(i).orElse(i == 0 ? EffectColumns.PROPOSED : "Policy " + (i + 1));
            String candidate = name;
            for (int number = 2; !taken.add(candidate); number++) {
                candidate = name + " (" + number + ')';
            }
            names.add(candidate);
        }
        return names;
    }
}
