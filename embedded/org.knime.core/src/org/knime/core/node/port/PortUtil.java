// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.port;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Streams and serializers of port objects. */
public final class PortUtil {

    private PortUtil() {}

    /** Returns a stream to write a spec to. */
    public static PortObjectSpecZipOutputStream getPortObjectSpecZipOutputStream(
            final OutputStream out) throws IOException {
        return new PortObjectSpecZipOutputStream(out);
    }

    /** Returns a stream to write an object to. */
    public static PortObjectZipOutputStream getPortObjectZipOutputStream(final OutputStream out)
            throws IOException {
        return new PortObjectZipOutputStream(out);
    }

    /** Returns a stream to read a spec from. */
    public static PortObjectSpecZipInputStream getPortObjectSpecZipInputStream(final InputStream in)
            throws IOException {
        return new PortObjectSpecZipInputStream(in);
    }

    /** Returns a stream to read an object from. */
    public static PortObjectZipInputStream getPortObjectZipInputStream(final InputStream in)
            throws IOException {
        return new PortObjectZipInputStream(in);
    }
}
