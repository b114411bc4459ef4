package foreland.reliability;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The network between the program and its database, which can be made to fail: connections reset in the middle of whatever they carry, or
 * open while nothing passes.
 */
final class FaultyNetwork implements AutoCloseable {

    private final ServerSocket listener;
    private final int target;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger resets = new AtomicInteger();
    private final Object gate = new Object();
    private boolean hanging;

    private FaultyNetwork(ServerSocket listener, int target) {
        this.listener = listener;
        this.target = target;
    }

    /** In front of a port of this machine. */
    static FaultyNetwork before(int target) throws IOException {
        FaultyNetwork network = new FaultyNetwork(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), target);
        run(network::accept);
        return network;
    }

    int port() {
        return listener.getLocalPort();
    }

    /** Connections that were cut so far. */
    int resets() {
        return resets.get();
    }

    /** Cuts every connection, whatever it carries at the moment. */
    void reset() {
        for (Socket socket : open) {
            resets.incrementAndGet();
            cut(socket);
        }
    }

    /** From now on nothing passes, but nothing is cut either. */
    void hang() {
        synchronized (gate) {
            hanging = true;
        }
    }

    /** Lets through what waited. */
    void goOn() {
        synchronized (gate) {
            hanging = false;
            gate.notifyAll();
        }
    }

    @Override
    public void close() throws IOException {
        goOn();
        listener.close();
        reset();
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket client = listener.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
                open.add(client);
                open.add(server);
                run(() -> carry(client, server));
                run(() -> carry(server, client));
            } catch (SocketException closed) {
                return;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void carry(Socket from, Socket to) {
        byte[] buffer = new byte[16_384];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                waitWhileHanging();
                out.write(buffer, 0, read);
                out.flush();
            }
        } catch (IOException cutOff) {
            // Either end is gone, or we cut it.
        } finally {
            cut(from);
            cut(to);
        }
    }

    private void waitWhileHanging() {
        synchronized (gate) {
            while (hanging) {
                try {
                    gate.wait();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
        }
    }

    /** With a reset, not a farewell: what was on its way is lost. */
    private void cut(Socket socket) {
        open.remove(socket);
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException gone) {
            // It is closed, which is what was wanted.
        }
    }

    private static void run(Runnable work) {
        Thread thread = new Thread(work, "faulty network");
        thread.setDaemon(true);
        thread.start();
    }
}
