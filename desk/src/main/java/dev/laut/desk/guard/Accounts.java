package dev.laut.desk.guard;

import at.favre.lib.crypto.bcrypt.BCrypt;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Who may come in, kept in a file with hashes of their passwords; a password serves programs as a token, too
 * ({@code Authorization: Bearer NAME:PASSWORD}). Thread-safe.
 */
public final class Accounts {

    /** bcrypt's cost: about a tenth of a second for each guess. */
    private static final int COST = 11;

    /** bcrypt looks at no more bytes; more would be cut without a word. */
    private static final int LONGEST = 72;

    private static final int SHORTEST = 10;

    /** Programs come often: who was let in is known for a while, by a hash of what they brought. */
    private static final int KNOWN = 1_000;

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Path file;
    private final Map<String, Account> accounts;
    private final String nobody = hash("nobody has this password");
    private final Map<String, String> known = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > KNOWN;
        }
    });

    /** One line of the file. */
    record Account(Role role, String hash) {}

    private Accounts(Path file, Map<String, Account> accounts) {
        this.file = file;
        this.accounts = accounts;
    }

    /**
     * Those of a file; none where there is no file.
     *
     * @throws UncheckedIOException when it cannot be read
     */
    public static Accounts load(Path file) {
        if (!Files.exists(file)) {
            return new Accounts(file, new TreeMap<>());
        }
        try {
            return new Accounts(
                    file, MAPPER.readValue(file.toFile(), new TypeReference<TreeMap<String, Account>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": no accounts to be read", e);
        }
    }

    public boolean isEmpty() {
        return accounts.isEmpty();
    }

    /** Whether a password can be one. */
    public static boolean isGood(String password) {
        return password.length() >= SHORTEST && password.getBytes(StandardCharsets.UTF_8).length <= LONGEST;
    }

    /** Adds somebody, or gives them another password and role; the file is replaced whole. */
    public synchronized void put(String name, Role role, String password) {
        if (!isGood(password) || name.isBlank() || name.contains(":")) {
            throw new IllegalArgumentException("account " + name + " with a password of " + password.length());
        }
        Account account = new Account(role, hash(password));
        Exclusive.on(file, () -> {
            accounts.putAll(load(file).accounts);
            accounts.put(name, account);
            return write();
        });
    }

    private boolean write() {
        try {
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.write(fresh, MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(accounts));
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": not written", e);
        }
    }

    /** Who has this name and password; takes as long when nobody has. */
    public Optional<User> user(String name, String password) {
        Optional<Account> account = Optional.ofNullable(accounts.get(name));
        String hash = account.map(Account::hash).orElse(nobody);
        boolean right = BCrypt.verifyer().verify(bytes(password), hash.getBytes(StandardCharsets.UTF_8)).verified;
        return account.filter(found -> right).map(found -> new User(name, found.role));
    }

    /** Who has this token, "name:password". */
    public Optional<User> bearer(String token) {
        int colon = token.indexOf(':');
        if (colon < 1) {
            return Optional.empty();
        }
        String name = token.substring(0, colon);
        String print = Prints.of(token);
        if (print.equals(known.get(name))) {
            return Optional.of(new User(name, accounts.get(name).role));
        }
        Optional<User> user = user(name, token.substring(colon + 1));
        user.ifPresent(found -> known.put(name, print));
        return user;
    }

    private static String hash(String password) {
        return BCrypt.withDefaults().hashToString(COST, password.toCharArray());
    }

    private static byte[] bytes(String password) {
        byte[] bytes = password.getBytes(StandardCharsets.UTF_8);
        return bytes.length > LONGEST ? Arrays.copyOf(bytes, LONGEST) : bytes;
    }
}
