package foreland.house.running;

import foreland.house.Refusal;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Looks whether the web port is free before anything slow is started. */
final class WebPort {

    private WebPort() {}

    /** @throws Refusal when another program listens there, or the address is not one of this computer's */
    static void refuseTaken(InetAddress address, int port) {
        try (ServerSocket trial = new ServerSocket()) {
            trial.setReuseAddress(true);
            trial.bind(new InetSocketAddress(address, port), 1);
        } catch (IOException e) {
            throw taken(port, e);
        }
    }

    static Refusal taken(int port, Throwable cause) {
        return new Refusal(
                "Cannot listen on port " + port + ": another program has it, or this user may not."
                        + " Choose another one, for example --port " + (port < 8080 ? 8080 : port + 1) + ".",
                cause);
    }
}
