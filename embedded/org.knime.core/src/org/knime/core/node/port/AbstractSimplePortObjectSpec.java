// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.port;

import java.io.IOException;
import javax.swing.JComponent;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.ModelContent;
import org.knime.core.node.ModelContentRO;
import org.knime.core.node.ModelContentWO;

/**
 * A port object spec that is stored as model content.
 *
 * <p>A subclass is public, has a public constructor without parameters and an empty serializer:
 * {@code public static final class Serializer extends AbstractSimplePortObjectSpecSerializer<..>}.
 */
public abstract class AbstractSimplePortObjectSpec implements PortObjectSpec {

    /** For subclasses. */
    public AbstractSimplePortObjectSpec() {}

    /** Writes this spec. */
    protected abstract void save(ModelContentWO model);

    /** Reads this spec, which is new. */
    protected abstract void load(ModelContentRO model) throws InvalidSettingsException;

    /** Returns no views. */
    @Override
    public JComponent[] getViews() {
        return new JComponent[0];
    }

    /** Returns whether the other spec is of the same class and saves the same content. */
    @Override
    public boolean equals(final Object ospec) {
        return this == ospec
                || ospec != null
                        && getClass() == ospec.getClass()
                        && content().isIdentical(((AbstractSimplePortObjectSpec) ospec).content());
    }

    @Override
    public int hashCode() {
        return content().toStringValue().hashCode();
    }

    private ModelContent content() {
        final ModelContent content = new ModelContent("model");
        save(content);
        return content;
    }

    /** Writes and reads simple port object specs. */
    public abstract static class AbstractSimplePortObjectSpecSerializer<
                    T extends AbstractSimplePortObjectSpec>
            extends PortObjectSpecSerializer<T> {

        /** For subclasses. */
        public AbstractSimplePortObjectSpecSerializer() {}

        @Override
        public void savePortObjectSpec(
                final T portObjectSpec, final PortObjectSpecZipOutputStream out)
                throws IOException {
            new SimpleContent(
                            portObjectSpec.getClass().getName(),
                            ((AbstractSimplePortObjectSpec) portObjectSpec).content())
                    .write(out);
        }

        @Override
        @SuppressWarnings("unchecked") // the class name was written by savePortObjectSpec
        public T loadPortObjectSpec(final PortObjectSpecZipInputStream in) throws IOException {
            final SimpleContent content = SimpleContent.read(in);
            final AbstractSimplePortObjectSpec result =
                    content.create(AbstractSimplePortObjectSpec.class, getClass());
            try {
                result.load(content.model());
            } catch (InvalidSettingsException e) {
                throw new IOException(
                        "Cannot read " + content.className() + ": " + e.getMessage(), e);
            }
            return (T) result;
        }
    }
}
