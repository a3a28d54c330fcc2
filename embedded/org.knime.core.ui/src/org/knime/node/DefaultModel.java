// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.node;

import java.util.Optional;
import org.knime.core.data.DataTableSpec;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionContext;
import org.knime.core.node.FluentNodeAPI;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.KNIMEException;
import org.knime.core.node.port.PortObject;
import org.knime.core.node.port.PortObjectSpec;
import org.knime.core.node.port.PortType;
import org.knime.node.parameters.NodeParameters;

/** What a node does: its parameters, how it derives its output specs, how it makes its output. */
public abstract class DefaultModel implements FluentNodeAPI {

    private final Class<? extends NodeParameters> m_parametersClass;

    private DefaultModel(final Class<? extends NodeParameters> parametersClass) {
        m_parametersClass = parametersClass;
    }

    static RequireModelParameters create() {
        return parametersClass ->
                configure -> execute -> new Standard(parametersClass, configure, execute);
    }

    Optional<Class<? extends NodeParameters>> getParametersClass() {
        return Optional.ofNullable(m_parametersClass);
    }

    /** A model that configures and executes. */
    static final class Standard extends DefaultModel {

        final ConfigureOrRearrangerConsumer<ConfigureInput, ConfigureOutput> m_configure;

        final ExecuteConsumer m_execute;

        private Standard(
                final Class<? extends NodeParameters> parametersClass,
                final ConfigureOrRearrangerConsumer<ConfigureInput, ConfigureOutput> configure,
                final ExecuteConsumer execute) {
            super(parametersClass);
            m_configure = configure;
            m_execute = execute;
        }
    }

    /** The stage that names the parameters. */
    public interface RequireModelParameters {

        /** Sets the class of the parameters. */
        RequireConfigureOrRearrangeColumns parametersClass(
                Class<? extends NodeParameters> parametersClass);

        /** Says that there are none. */
        default RequireConfigureOrRearrangeColumns withoutParameters() {
            return parametersClass(null);
        }
    }

    /** The stage that says how output specs follow from input specs. */
    public interface RequireConfigureOrRearrangeColumns {

        /** Sets a function that is given the input specs and sets the output specs. */
        RequireExecute configure(
                ConfigureOrRearrangerConsumer<ConfigureInput, ConfigureOutput> configure);
    }

    /** The stage that says how output follows from input. */
    public interface RequireExecute {

        /** Sets a function that is given the input data and sets the output data. */
        DefaultModel execute(ExecuteConsumer execute);
    }

    /**
     * A step of a model before any data is there.
     *
     * @param <I> what it is given
     * @param <O> what it sets
     */
    public interface ConfigureOrRearrangerConsumer<I, O> {

        /**
         * Does the step.
         *
         * @throws InvalidSettingsException if the node cannot be executed with these parameters and
         *     inputs
         */
        void accept(I input, O output) throws InvalidSettingsException;
    }

    /** The step of a model that handles data. */
    public interface ExecuteConsumer {

        /**
         * Does the step.
         *
         * @throws CanceledExecutionException if the user cancelled it
         * @throws KNIMEException if it failed, with a message for the user
         */
        void accept(ExecuteInput input, ExecuteOutput output)
                throws CanceledExecutionException, KNIMEException;
    }

    /** What a node knows when it is configured. */
    public interface ConfigureInput {

        /** Returns the parameters, null if the model has none. */
        <S extends NodeParameters> S getParameters();

        /** Returns the input specs, null where not known. */
        PortObjectSpec[] getInPortSpecs();

        /** Returns the spec at one input, null if not known. */
        <S extends PortObjectSpec> S getInPortSpec(int index);

        /**
         * Returns the specs of all input tables.
         *
         * @throws ClassCastException if an input is no table
         */
        DataTableSpec[] getInTableSpecs();

        /**
         * Returns the spec of one input table, null if not known.
         *
         * @throws ClassCastException if the input is no table
         */
        DataTableSpec getInTableSpec(int portIndex);

        /** Returns the types of the outputs, those of added ports included. */
        PortType[] getOutPortTypes();
    }

    /** Takes the output specs; one that is not set stays null, "not known before execution". */
    public interface ConfigureOutput {

        /** Sets the spec of one output. */
        <S extends PortObjectSpec> void setOutSpec(int index, S spec);

        /** Sets the specs of the outputs, from the first one on. */
        @SuppressWarnings("unchecked")
        <S extends PortObjectSpec> void setOutSpecs(S... specs);

        /** Sets a warning to show at the node. */
        void setWarningMessage(String message);
    }

    /** What a node has when it is executed. */
    public interface ExecuteInput {

        /** Returns the parameters, null if the model has none. */
        <S extends NodeParameters> S getParameters();

        /** Returns what makes tables, reports progress and tells whether to stop. */
        ExecutionContext getExecutionContext();

        /** Returns the input data. */
        PortObject[] getInPortObjects();

        /** Returns the data at one input. */
        <D extends PortObject> D getInPortObject(int portIndex);

        /**
         * Returns all input tables.
         *
         * @throws ClassCastException if an input is no table
         */
        BufferedDataTable[] getInTables();

        /**
         * Returns one input table.
         *
         * @throws ClassCastException if the input is no table
         */
        BufferedDataTable getInTable(int portIndex);

        /** Returns the types of the outputs, those of added ports included. */
        PortType[] getOutPortTypes();
    }

    /** Takes the output data. */
    public interface ExecuteOutput {

        /** Sets the data of one output. */
        <D extends PortObject> void setOutData(int index, D data);

        /** Sets the data of the outputs, from the first one on. */
        @SuppressWarnings("unchecked")
        <D extends PortObject> void setOutData(D... data);

        /**
         * Sets what the view needs; it is saved with the workflow and gone when the node is reset.
         */
        @SuppressWarnings("unchecked")
        <D extends PortObject> void setInternalData(D... data);

        /** Sets a warning to show at the node. */
        void setWarningMessage(String message);
    }
}
