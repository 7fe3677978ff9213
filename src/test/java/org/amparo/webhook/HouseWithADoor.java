package org.amparo.webhook;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.amparo.channel.Channel;
import org.amparo.channel.ChannelKind;
import org.amparo.channel.ChannelSettings;
import org.amparo.channel.ProviderStandIn;
import org.amparo.channel.telegram.TelegramKind;
import org.amparo.channel.whatsapp.WhatsAppKind;
import org.amparo.mailbox.Claim;
import org.amparo.mailbox.StumblingMailbox;
import org.amparo.mailbox.redis.RedisForTests;
import org.amparo.message.Address;
import org.amparo.message.Person;
import org.amparo.webhook.netty.Doorkeeper;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.http.server.reactive.ReactorHttpHandlerAdapter;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.server.RouterFunctions;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

/** The door on a real server, with WhatsApp and Telegram behind it and a real Redis behind them. */
final class HouseWithADoor implements AutoCloseable {
    static final Instant NOW = Instant.ofEpochSecond(1_795_300_000);

    final StumblingMailbox mailbox = new StumblingMailbox(RedisForTests.freshMailbox());
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final ConcurrentLinkedQueue<Claim> claims = new ConcurrentLinkedQueue<>();
    final ConcurrentLinkedQueue<Address> floods = new ConcurrentLinkedQueue<>();
    /** The door without a server before it. */
    final HttpHandler behindTheWire;
    /** How many bytes the server took off the wire. */
    final AtomicLong bytesRead = new AtomicLong();

    private final DisposableServer server;

    HouseWithADoor() {
        Tally tally = new Tally(meters);
        Reception reception = new Reception(
                mailbox,
                RedisForTests.PSEUDONYMS,
                new Remembering(),
                tally,
                InstantSource.fixed(NOW),
                new Fuse(Mono::empty));
        List<Channel> channels = List.of(on(new WhatsAppKind()), on(new TelegramKind()));
        var routes = new WebhookRoutes(channels, new Door(reception, tally)).routes();
        behindTheWire = RouterFunctions.toHttpHandler(routes);
        server = new Doorkeeper()
                .guard(HttpServer.create())
                .port(0)
                .doOnChannelInit(
                        (observer, channel, address) -> channel.pipeline().addFirst(new Weighing()))
                .handle(new ReactorHttpHandlerAdapter(behindTheWire))
                .bindNow();
    }

    int port() {
        return server.port();
    }

    WebTestClient client() {
        return WebTestClient.bindToServer()
                .baseUrl("http://localhost:" + port())
                .filter((request, next) -> next.exchange(request).flatMap(HouseWithADoor::read))
                .build();
    }

    /** Most tests look at the status alone; what nobody reads would be a leak. */
    private static Mono<ClientResponse> read(ClientResponse answer) {
        return answer.bodyToMono(String.class)
                .defaultIfEmpty("")
                .map(body -> answer.mutate().body(body).build());
    }

    WebTestClient.ResponseSpec whatsApp(byte[] body) {
        return whatsApp(body, ProviderStandIn.signature(body));
    }

    WebTestClient.ResponseSpec whatsApp(byte[] body, String... signatures) {
        return client().post()
                .uri("/webhook/whatsapp")
                .header("X-Hub-Signature-256", signatures)
                .bodyValue(body)
                .exchange();
    }

    WebTestClient.ResponseSpec telegram(byte[] body) {
        return client().post()
                .uri("/webhook/telegram")
                .header("X-Telegram-Bot-Api-Secret-Token", ProviderStandIn.TELEGRAM_SECRET)
                .bodyValue(body)
                .exchange();
    }

    double counted(String counter, String... tags) {
        return Stream.ofNullable(meters.find(counter).tags(tags).counter())
                .mapToDouble(found -> found.count())
                .sum();
    }

    @Override
    public void close() {
        server.disposeNow();
    }

    private static Channel on(ChannelKind kind) {
        Map<String, String> settings = Map.of(
                "app-secret", ProviderStandIn.APP_SECRET,
                "verify-token", ProviderStandIn.VERIFY_TOKEN,
                "access-token", "access-token-of-the-tests",
                "phone-number-id", "106540352242922",
                "bot-token", ProviderStandIn.BOT_TOKEN,
                "secret-token", ProviderStandIn.TELEGRAM_SECRET,
                "api-base", "http://localhost:9");
        return ((ChannelKind.Opening.On) kind.open(new ChannelSettings(kind.name(), settings::get))).channel();
    }

    private final class Weighing extends ChannelInboundHandlerAdapter {
        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            bytesRead.addAndGet(((ByteBuf) message).readableBytes());
            context.fireChannelRead(message);
        }
    }

    private final class Remembering implements Afterwards {
        @Override
        public boolean hasRoom() {
            return true;
        }

        @Override
        public void claimed(Claim claim) {
            claims.add(claim);
        }

        @Override
        public void flooded(Person person, Address address) {
            floods.add(address);
        }
    }
}
