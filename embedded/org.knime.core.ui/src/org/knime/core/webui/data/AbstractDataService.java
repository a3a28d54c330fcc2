// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.webui.data;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What is common to the data services. */
public abstract class AbstractDataService implements DataService {

    private final Runnable m_deactivate;

    private final Runnable m_dispose;

    AbstractDataService(final AbstractDataServiceBuilder builder) {
        m_deactivate = builder.m_deactivate;
        m_dispose = builder.m_dispose;
    }

    /** Deactivates first. */
    @Override
    public Optional<Runnable> disposeRunnable() {
        final List<Runnable> all =
                Stream.of(m_deactivate, m_dispose).filter(Objects::nonNull).toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(() -> all.forEach(Runnable::run));
    }

    @Override
    public Optional<Runnable> deactivateRunnable() {
        return Optional.ofNullable(m_deactivate);
    }

    /** What is common to the builders. */
    public abstract static class AbstractDataServiceBuilder implements DataServiceBuilder {

        private Runnable m_dispose;

        private Runnable m_deactivate;

        /** Creates the builder. */
        public AbstractDataServiceBuilder() { // NOSONAR: public in KNIME
            super();
        }

        @Override
        public DataServiceBuilder onDispose(final Runnable dispose) {
            m_dispose = dispose;
            return this;
        }

        @Override
        public DataServiceBuilder onDeactivate(final Runnable deactivate) {
            m_deactivate = deactivate;
            return this;
        }
    }
}
