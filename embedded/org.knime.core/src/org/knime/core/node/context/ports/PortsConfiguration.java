// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.context.ports;

import java.util.List;
import java.util.Map;
import org.knime.core.node.port.PortType;

/** The data ports that a node has; they are counted from 0. */
public interface PortsConfiguration {

    /** Returns the types of the inputs. */
    PortType[] getInputPorts();

    /** Returns the types of the outputs. */
    PortType[] getOutputPorts();

    /** Returns which inputs belong to which group; groups without ports are left out. */
    Map<String, int[]> getInputPortLocation();

    /** Returns which outputs belong to which group; groups without ports are left out. */
    Map<String, int[]> getOutputPortLocation();

    /** Returns the ids of all groups, in the order of their declaration. */
    List<String> getPortGroupNames();
}
