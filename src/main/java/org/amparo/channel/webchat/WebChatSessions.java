package org.amparo.channel.webchat;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Sessions of browsers: a random id and its HMAC, {@code <id>.<hmac>}, in a cookie. Nothing is kept here; who has the cookie is the
 * person.
 */
public final class WebChatSessions {
    /** The cookie's name. */
    public static final String COOKIE = "amparo_chat";

    private static final String ALGORITHM = "HmacSHA256";
    private static final int ID_BYTES = 16;
    /** Of a key, in characters. */
    static final int SHORTEST_KEY = 32;

    private final SecretKeySpec key;
    private final SecureRandom chance = new SecureRandom();

    private WebChatSessions(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /** With a key of its own: a restart ends all sessions. */
    public static WebChatSessions untilRestart() {
        byte[] key = new byte[SHORTEST_KEY];
        new SecureRandom().nextBytes(key);
        return new WebChatSessions(key);
    }

    /** With this key of 32 characters or more, so that sessions outlive a restart and are good on every replica. */
    public static WebChatSessions signedWith(String key) {
        if (key.length() < SHORTEST_KEY) {
            throw new IllegalArgumentException("A session key has at least " + SHORTEST_KEY + " characters");
        }
        return new WebChatSessions(key.getBytes(UTF_8));
    }

    /** The cookie of a new session. */
    public String open() {
        byte[] id = new byte[ID_BYTES];
        chance.nextBytes(id);
        String hex = HexFormat.of().formatHex(id);
        return hex + "." + sign(hex);
    }

    /** The session's id, if the cookie is one of ours; in constant time. */
    public Optional<String> idOf(String cookie) {
        int dot = cookie.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        String id = cookie.substring(0, dot);
        byte[] presented = cookie.substring(dot + 1).getBytes(UTF_8);
        return MessageDigest.isEqual(sign(id).getBytes(US_ASCII), presented) ? Optional.of(id) : Optional.empty();
    }

    /** Our cookie in a {@code Cookie} header, if it stands there exactly once. */
    static Optional<String> cookieIn(String header) {
        List<String> ours = Arrays.stream(header.split(";"))
                .map(String::strip)
                .filter(pair -> pair.startsWith(COOKIE + "="))
                .map(pair -> pair.substring(COOKIE.length() + 1))
                .toList();
        return ours.size() == 1 ? Optional.of(ours.get(0)) : Optional.empty();
    }

    private String sign(String id) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(id.getBytes(UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has HMAC-SHA256", impossible);
        }
    }
}
