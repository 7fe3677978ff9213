package org.amparo.mailbox.redis.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lettuce.core.RedisClient;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.sync.RedisCommands;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.amparo.mailbox.Claim;
import org.amparo.mailbox.Mailbox;
import org.amparo.mailbox.Memory;
import org.amparo.mailbox.Parcel;
import org.amparo.mailbox.Promise;
import org.amparo.mailbox.redis.RedisConnection;
import org.amparo.mailbox.redis.RedisForTests;
import org.amparo.mailbox.redis.RedisMailbox;
import org.amparo.message.Address;
import org.amparo.message.Content;
import org.amparo.message.Incoming;
import org.amparo.message.Language;
import org.amparo.message.Part;
import org.amparo.message.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same scripts on two masters of a real Cluster, which refuses a script that touches two slots. */
class ClusterTest {
    private static final int SLOTS = 16384;

    @TempDir
    Path temp;

    final Node left = new Node();
    final Node right = new Node();

    @BeforeEach
    void aCluster() throws Exception {
        left.start(temp.resolve("left"));
        right.start(temp.resolve("right"));
        left.ask(redis -> redis.clusterAddSlots(IntStream.range(0, SLOTS / 2).toArray()));
        right.ask(
                redis -> redis.clusterAddSlots(IntStream.range(SLOTS / 2, SLOTS).toArray()));
        left.ask(redis -> redis.clusterMeet("127.0.0.1", right.port));
        for (Node node : List.of(left, right)) {
            await().untilAsserted(() -> node.ask(redis -> assertThat(redis.clusterInfo())
                    .contains("cluster_state:ok", "cluster_slots_ok:16384", "cluster_known_nodes:2")));
        }
    }

    @AfterEach
    void noCluster() throws IOException {
        left.end();
        right.end();
    }

    @Test
    void everyStepOfTheMailboxWorksThere() {
        try (RedisConnection connection = RedisConnection.open(url())) {
            Mailbox mailbox =
                    new RedisMailbox(connection, RedisForTests.SEALS, RedisForTests.PSEUDONYMS, RedisMailbox.LEASE, 0);
            Set<Person> people = new HashSet<>();
            for (int i = 0; i < 30; i++) {
                Address address = Address.of("sms", "person " + i);
                Person person = RedisForTests.PSEUDONYMS.personAt(address);
                people.add(person);
                mailbox.admit(person, new Incoming("m" + i, address, Instant.EPOCH, new Content.Start("es")), false)
                        .block();
            }
            assertThat(mailbox.claimDue(7).collectList().block()).hasSize(7);
            List<Claim> rest = mailbox.claimDue(99).collectList().block();
            assertThat(rest).hasSize(23);
            rest.forEach(claim ->
                    mailbox.commit(claim, remember(claim), reply(claim), false).block());
            List<Parcel> parcels = mailbox.claimParcels(99).collectList().block();
            assertThat(parcels).hasSize(23);
            mailbox.later(parcels.get(0), Duration.ofHours(1)).block();
            parcels.stream().skip(1).forEach(parcel -> mailbox.done(parcel).block());
            people.forEach(person -> mailbox.dropParcels(person).block());
            people.forEach(person -> mailbox.erase(person).block());
        }
        left.ask(redis -> assertThat(redis.keys("*")).isNotEmpty().allMatch(key -> key.startsWith("d:")));
        right.ask(redis -> assertThat(redis.keys("*")).isNotEmpty().allMatch(key -> key.startsWith("d:")));
    }

    @Test
    void everyServerWritesItsFileAnew() {
        left.ask(redis -> redis.configSet("appendonly", "yes"));
        right.ask(redis -> redis.configSet("appendonly", "yes"));
        try (RedisConnection connection = RedisConnection.open(url())) {
            connection.writeFileAnew().block();
        }
        left.ask(redis -> assertThat(redis.info("commandstats")).contains("cmdstat_bgrewriteaof"));
        right.ask(redis -> assertThat(redis.info("commandstats")).contains("cmdstat_bgrewriteaof"));
    }

    private String url() {
        return "redis://127.0.0.1:" + left.port + ",127.0.0.1:" + right.port;
    }

    private static Memory remember(Claim claim) {
        return new Memory.Keep(new byte[] {(byte) claim.attempt()});
    }

    private static List<Promise> reply(Claim claim) {
        Part part = new Part("hello", List.of(), Part.Look.PLAIN, "", Language.leftToRight("en"));
        return List.of(new Promise(claim.message().from(), part));
    }

    private static final class Node {
        private int port;
        private Folder folder;
        private Child child;

        void start(Path directory) throws Exception {
            port = freePort();
            WayIn open = new WayIn(
                    "redis://127.0.0.1:" + port,
                    new InetSocketAddress("127.0.0.1", port),
                    "",
                    List.of("port " + port, "bind 127.0.0.1", "cluster-enabled yes"),
                    List.of(),
                    "a test");
            folder = Folder.take(directory);
            Path settings = Files.write(directory.resolve("redis.conf"), open.settings());
            child = Child.start(Engine.find("", directory), folder, settings);
            child.awaitReady(open, 20);
        }

        /** The nodes talk to each other on this port plus 10,000. */
        private static int freePort() throws IOException {
            try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort() <= 55_000 ? socket.getLocalPort() : freePort();
            }
        }

        void ask(Consumer<RedisCommands<String, String>> question) {
            try (RedisClient client = RedisClient.create("redis://127.0.0.1:" + port);
                    StatefulRedisConnection<String, String> connection = client.connect()) {
                question.accept(connection.sync());
            }
        }

        void end() throws IOException {
            child.end(5);
            folder.close();
        }
    }
}
