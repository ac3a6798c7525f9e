package victimspack.schedule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/**
 * A mail server that encrypts as a force's relay does, from the first byte or from STARTTLS on, and lets one account log in;
 * it has no mailbox for {@code gone@}. Its certificate is of its own making.
 */
final class PostOffice implements AutoCloseable {

    static final String USER = "victims-pack";
    static final String PASSWORD = "correct horse";

    /** A password that it cannot judge for the time being. */
    static final String BUSY = "battery staple";

    private static final char[] STORE = "changeit".toCharArray();

    private final ServerSocket listens = new ServerSocket(0, 8, InetAddress.getLoopbackAddress());
    private final SSLContext tls;
    private final boolean fromTheFirstByte;

    /** What was delivered: the receiver. */
    final List<String> delivered = new CopyOnWriteArrayList<>();

    /** The commands that came over an encrypted connection. */
    final List<String> encrypted = new CopyOnWriteArrayList<>();

    PostOffice(Path keys, boolean fromTheFirstByte) throws Exception {
        this.tls = context(keys);
        this.fromTheFirstByte = fromTheFirstByte;
        Thread thread = new Thread(this::serve, "post office");
        thread.setDaemon(true);
        thread.start();
    }

    /** Makes a key, and its certificate for this machine's own address. */
    static Path keys(Path folder) throws IOException, InterruptedException {
        Path keys = folder.resolve("keys.p12");
        int code = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "post",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "SAN=dns:localhost,ip:127.0.0.1",
                        "-keystore",
                        keys.toString(),
                        "-storepass",
                        String.valueOf(STORE))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.txt").toFile())
                .start()
                .waitFor();
        if (code != 0) {
            throw new IOException(Files.readString(folder.resolve("keytool.txt")));
        }
        return keys;
    }

    /** Writes its certificate in PEM form. */
    static Path certificate(Path keys) throws IOException, GeneralSecurityException {
        byte[] certificate = KeyStore.getInstance(keys.toFile(), STORE)
                .getCertificate("post")
                .getEncoded();
        return Files.writeString(
                keys.resolveSibling("post.pem"),
                "-----BEGIN CERTIFICATE-----\n%s\n-----END CERTIFICATE-----\n"
                        .formatted(Base64.getMimeEncoder().encodeToString(certificate)));
    }

    private static SSLContext context(Path keys) throws IOException, GeneralSecurityException {
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(KeyStore.getInstance(keys.toFile(), STORE), STORE);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), null, null);
        return context;
    }

    int port() {
        return listens.getLocalPort();
    }

    private void serve() {
        while (!listens.isClosed()) {
            try (Socket plain = listens.accept()) {
                Socket socket = fromTheFirstByte ? encrypt(plain) : plain;
                tell(socket, "220 post office");
                talk(socket, fromTheFirstByte);
            } catch (IOException clientOrTestHungUp) {
                // The next client is served, or the office is closed.
            }
        }
    }

    private SSLSocket encrypt(Socket plain) throws IOException {
        SSLSocket socket = (SSLSocket) tls.getSocketFactory()
                .createSocket(plain, plain.getInetAddress().getHostAddress(), plain.getPort(), true);
        socket.setUseClientMode(false);
        socket.startHandshake();
        return socket;
    }

    private void talk(Socket socket, boolean safe) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String command = line.split("[ :]")[0].toUpperCase(java.util.Locale.ROOT);
            if (safe) {
                encrypted.add(command);
            }
            switch (command) {
                case "EHLO" ->
                    tell(socket, "250-post office", safe ? "250-AUTH PLAIN" : "250-STARTTLS", "250 8BITMIME");
                case "STARTTLS" -> {
                    tell(socket, "220 go on");
                    talk(encrypt(socket), true);
                    return;
                }
                case "AUTH" -> tell(socket, answer(line));
                case "RCPT" ->
                    tell(socket, line.contains("<gone@") ? "550 5.1.1 No such mailbox here" : receiver(line));
                case "DATA" -> {
                    tell(socket, "354 go on");
                    while (!".".equals(in.readLine())) {
                        // What it says is looked at elsewhere.
                    }
                    tell(socket, "250 taken");
                }
                case "QUIT" -> {
                    tell(socket, "221 good bye");
                    return;
                }
                default -> tell(socket, "250 fine");
            }
        }
    }

    private String receiver(String line) {
        delivered.add(line.replaceAll(".*<(.*)>.*", "$1"));
        return "250 fine";
    }

    private static String answer(String logIn) {
        String given = new String(Base64.getDecoder().decode(logIn.split(" ")[2]), StandardCharsets.UTF_8);
        return switch (given.substring(given.lastIndexOf('\0') + 1)) {
            case PASSWORD -> "235 come in";
            case BUSY -> "454 4.7.0 Temporary authentication failure";
            default -> "535 5.7.8 Authentication credentials invalid";
        };
    }

    private static void tell(Socket socket, String... lines) throws IOException {
        PrintStream out = new PrintStream(socket.getOutputStream(), false, StandardCharsets.US_ASCII);
        for (String line : lines) {
            out.print(line + "\r\n");
        }
        out.flush();
    }

    @Override
    public void close() {
        try {
            listens.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
