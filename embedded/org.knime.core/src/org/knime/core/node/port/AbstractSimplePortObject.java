// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.port;

import java.io.IOException;
import javax.swing.JComponent;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionMonitor;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.ModelContent;
import org.knime.core.node.ModelContentRO;
import org.knime.core.node.ModelContentWO;
import org.knime.core.node.NodeLogger;

/**
 * A port object that is stored as model content.
 *
 * <p>A subclass is public, has a public constructor without parameters and an empty serializer:
 * {@code public static final class Serializer extends AbstractSimplePortObjectSerializer<..>}.
 */
public abstract class AbstractSimplePortObject implements PortObject {

    /** For subclasses. */
    public AbstractSimplePortObject() {}

    /** Writes this object. */
    protected abstract void save(ModelContentWO model, ExecutionMonitor exec)
            throws CanceledExecutionException;

    /** Reads this object, which is new; the spec has been read before. */
    protected abstract void load(ModelContentRO model, PortObjectSpec spec, ExecutionMonitor exec)
            throws InvalidSettingsException, CanceledExecutionException;

    /** Returns no views. */
    @Override
    public JComponent[] getViews() {
        return new JComponent[0];
    }

    /** Returns whether the other object is of the same class and saves the same content. */
    @Override
    public boolean equals(final Object obj) {
        return this == obj
                || obj != null
                        && getClass() == obj.getClass()
                        && content().isIdentical(((AbstractSimplePortObject) obj).content());
    }

    @Override
    public int hashCode() {
        return content().toStringValue().hashCode();
    }

    private ModelContent content() {
        final ModelContent content = new ModelContent("model");
        try {
            save(content, new ExecutionMonitor());
        } catch (CanceledExecutionException e) {
            NodeLogger.getLogger(getClass()).coding("cancelled although nobody can cancel", e);
        }
        return content;
    }

    /** Writes and reads simple port objects. */
    public abstract static class AbstractSimplePortObjectSerializer<
                    T extends AbstractSimplePortObject>
            extends PortObjectSerializer<T> {

        /** For subclasses. */
        public AbstractSimplePortObjectSerializer() {}

        @Override
        public void savePortObject(
                final T portObject,
                final PortObjectZipOutputStream out,
                final ExecutionMonitor exec)
                throws IOException, CanceledExecutionException {
            final ModelContent model = new ModelContent("model");
            portObject.save(model, exec);
            new SimpleContent(portObject.getClass().getName(), model).write(out);
        }

        @Override
        @SuppressWarnings("unchecked") // the class name was written by savePortObject
        public T loadPortObject(
                final PortObjectZipInputStream in,
                final PortObjectSpec spec,
                final ExecutionMonitor exec)
                throws IOException, CanceledExecutionException {
            final SimpleContent content = SimpleContent.read(in);
            final AbstractSimplePortObject result =
                    content.create(AbstractSimplePortObject.class, getClass());
            try {
                result.load(content.model(), spec, exec);
            } catch (InvalidSettingsException e) {
                throw new IOException(
                        "Cannot read " + content.className() + ": " + e.getMessage(), e);
            }
            return (T) result;
        }
    }
}
