// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.node;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.FluentNodeAPI;
import org.knime.core.node.port.PortObject;
import org.knime.core.webui.data.DataService.DataServiceBuilder;
import org.knime.core.webui.data.InitialDataService;
import org.knime.core.webui.data.RpcDataService;
import org.knime.core.webui.page.Page;
import org.knime.node.parameters.NodeParameters;

/**
 * The view of a node: its parameters, its page, and the data the page gets when it opens or asks
 * for later.
 */
public final class DefaultView implements FluentNodeAPI {

    final String m_description;

    final Page m_page;

    private final Class<? extends NodeParameters> m_parametersClass;

    private Function<RequireInitialData, ? extends DefaultInitialData<?>> m_initialData;

    private Function<RequireDataService, DefaultDataService> m_dataService;

    private DefaultView(
            final Class<? extends NodeParameters> parametersClass,
            final String description,
            final Page page) {
        m_parametersClass = parametersClass;
        m_description = description;
        m_page = page;
    }

    static RequireViewParameters create() {
        return parametersClass ->
                description ->
                        page ->
                                new DefaultView(
                                        parametersClass, description, page.apply(Page.create()));
    }

    /** Sets the data that the page gets when it opens. */
    public <D> DefaultView initialData(
            final Function<RequireInitialData, DefaultInitialData<D>> initialData) {
        m_initialData = initialData;
        return this;
    }

    /**
     * Sets what answers the page's calls: objects whose public methods take and return String or
     * primitives.
     */
    public DefaultView dataService(
            final Function<RequireDataService, DefaultDataService> dataService) {
        m_dataService = dataService;
        return this;
    }

    Optional<Class<? extends NodeParameters>> getParametersClass() {
        return Optional.ofNullable(m_parametersClass);
    }

    Optional<InitialDataService<?>> createInitialDataService(final ViewInput input) {
        return Optional.ofNullable(m_initialData)
                .map(stage -> stage.apply(new InitialDataStage()).toInitialDataService(input));
    }

    Optional<RpcDataService> createRpcDataService(final ViewInput input) {
        return Optional.ofNullable(m_dataService)
                .map(stage -> stage.apply(new DataServiceStage()).toRpcDataService(input));
    }

    private static final class InitialDataStage implements RequireInitialData {

        @Override
        public <D> DefaultInitialData<D> data(final Function<ViewInput, D> data) {
            return new DefaultInitialData<>(data);
        }
    }

    private static final class DataServiceStage implements RequireDataService {

        @Override
        public SingleHandlerDataService handler(final Function<ViewInput, Object> handler) {
            return new SingleHandlerDataService(handler);
        }

        @Override
        public MultipleNamedHandlersDataService addHandler(
                final String name, final Function<ViewInput, Object> handler) {
            return new MultipleNamedHandlersDataService().addHandler(name, handler);
        }
    }

    /** What the two kinds of data have in common. */
    abstract static class AbstractDataService<T extends DataServiceBuilder>
            implements DataServiceBuilder {

        private Runnable m_dispose;

        private Runnable m_deactivate;

        @Override
        @SuppressWarnings("unchecked")
        public T onDispose(final Runnable dispose) {
            checkUnset(m_dispose, "onDispose");
            m_dispose = dispose;
            return (T) this;
        }

        @Override
        @SuppressWarnings("unchecked")
        public T onDeactivate(final Runnable deactivate) {
            checkUnset(m_deactivate, "onDeactivate");
            m_deactivate = deactivate;
            return (T) this;
        }

        static void checkUnset(final Object value, final String what) {
            if (value != null) {
                throw new IllegalStateException(what + " is set already.");
            }
        }

        final <B extends DataServiceBuilder> B withCallbacks(final B builder) {
            builder.onDispose(m_dispose);
            builder.onDeactivate(m_deactivate);
            return builder;
        }
    }

    /** What answers the page's calls. */
    public abstract static class DefaultDataService extends AbstractDataService<DefaultDataService>
            implements FluentNodeAPI {

        abstract RpcDataService.RpcDataServiceBuilder builder(ViewInput input);

        final RpcDataService toRpcDataService(final ViewInput input) {
            return withCallbacks(builder(input)).build();
        }
    }

    /** One object that answers all calls. */
    public static final class SingleHandlerDataService extends DefaultDataService {

        private final Function<ViewInput, Object> m_handler;

        SingleHandlerDataService(final Function<ViewInput, Object> handler) {
            m_handler = handler;
        }

        @Override
        RpcDataService.RpcDataServiceBuilder builder(final ViewInput input) {
            return RpcDataService.builder(m_handler.apply(input));
        }
    }

    /** Several objects, called by their names. */
    public static final class MultipleNamedHandlersDataService extends DefaultDataService
            implements AllowAddingNamedHandler {

        private final Map<String, Function<ViewInput, Object>> m_handlers = new LinkedHashMap<>();

        MultipleNamedHandlersDataService() {}

        @Override
        public MultipleNamedHandlersDataService addHandler(
                final String name, final Function<ViewInput, Object> handler) {
            m_handlers.put(name, handler);
            return this;
        }

        @Override
        RpcDataService.RpcDataServiceBuilder builder(final ViewInput input) {
            final RpcDataService.RpcDataServiceBuilder builder = RpcDataService.builder();
            m_handlers.forEach((name, handler) -> builder.addService(name, handler.apply(input)));
            return builder;
        }
    }

    /**
     * The data that the page gets when it opens.
     *
     * @param <D> the type of the data
     */
    public static final class DefaultInitialData<D>
            extends AbstractDataService<DefaultInitialData<D>> implements FluentNodeAPI {

        private final Function<ViewInput, D> m_data;

        private InitialDataService.Serializer<D> m_serializer;

        DefaultInitialData(final Function<ViewInput, D> data) {
            m_data = data;
        }

        /** Sets how the data becomes JSON; by Jackson, and a string as it is, if not set. */
        public DefaultInitialData<D> serializer(final InitialDataService.Serializer<D> serializer) {
            checkUnset(m_serializer, "serializer");
            m_serializer = serializer;
            return this;
        }

        InitialDataService<D> toInitialDataService(final ViewInput input) {
            return withCallbacks(InitialDataService.builder(() -> m_data.apply(input)))
                    .serializer(m_serializer)
                    .build();
        }
    }

    /** The stage that names the parameters. */
    public interface RequireViewParameters {

        /** Sets the class of the view's parameters, which do not make the node execute anew. */
        RequireDescription parametersClass(Class<? extends NodeParameters> parametersClass);

        /** Says that there are none. */
        default RequireDescription withoutParameters() {
            return parametersClass(null);
        }
    }

    /** The stage that describes the view. */
    public interface RequireDescription {

        /** Sets the description, an XHTML fragment. */
        RequirePage description(String description);
    }

    /** The stage that sets the page. */
    public interface RequirePage {

        /** Sets the page. */
        DefaultView page(Function<Page.RequireFromFileOrString, Page> page);
    }

    /** The stage that sets the data. */
    public interface RequireInitialData {

        /** Sets a function that makes the data each time the page opens. */
        <D> DefaultInitialData<D> data(Function<ViewInput, D> data);
    }

    /** The stage that sets what answers calls: one object, or several with names. */
    public interface RequireDataService extends AllowAddingNamedHandler {

        /** Sets a function that makes the object. */
        SingleHandlerDataService handler(Function<ViewInput, Object> handler);
    }

    /** Takes named objects. */
    public interface AllowAddingNamedHandler {

        /** Adds a function that makes an object whose methods are called {@code name.method}. */
        MultipleNamedHandlersDataService addHandler(
                String name, Function<ViewInput, Object> handler);
    }

    /** What a view knows. */
    public interface ViewInput {

        /** Returns the parameters of the view, null if it has none. */
        <S extends NodeParameters> S getParameters();

        /**
         * Returns the internal data that execution set, as tables.
         *
         * @throws ClassCastException if not all of them are tables
         */
        default BufferedDataTable[] getInternalTables() {
            return Arrays.stream(getInternalPortObjects())
                    .map(BufferedDataTable.class::cast)
                    .toArray(BufferedDataTable[]::new);
        }

        /** Returns the internal data that execution set, null if it set none. */
        PortObject[] getInternalPortObjects();
    }
}
