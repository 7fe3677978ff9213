package org.amparo.console.webchat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.amparo.channel.webchat.WebChatChannel;
import org.amparo.channel.webchat.WebChatSessions;
import org.amparo.channel.webchat.WebChatStreams;
import org.amparo.delivery.Postman;
import org.amparo.mailbox.Claim;
import org.amparo.mailbox.InMemoryMailbox;
import org.amparo.mailbox.Memory;
import org.amparo.mailbox.Promise;
import org.amparo.message.Address;
import org.amparo.message.Choice;
import org.amparo.message.Language;
import org.amparo.message.Person;
import org.amparo.message.Reply;
import org.amparo.privacy.Pseudonyms;
import org.amparo.webhook.Afterwards;
import org.amparo.webhook.Door;
import org.amparo.webhook.Fuse;
import org.amparo.webhook.Reception;
import org.amparo.webhook.Tally;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.http.server.reactive.ReactorHttpHandlerAdapter;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

/** The web chat on a real server; whatever is written is answered with a greeting and two buttons, the right way round for Arabic. */
final class HouseWithAChat implements AutoCloseable {
    private static final ParameterizedTypeReference<ServerSentEvent<String>> EVENT =
            new ParameterizedTypeReference<>() {};
    private static final Reply GREETING = new Reply(
            "مرحبا", List.of(new Choice("n", "التالي"), new Choice("b", "رجوع")), "", new Language("ar", true));

    final WebChatChannel channel = new WebChatChannel(WebChatSessions.untilRestart(), new WebChatStreams());
    final RouterFunction<ServerResponse> routes;
    private final InMemoryMailbox mailbox = new InMemoryMailbox(InstantSource.system());
    private final Postman postman;
    private final DisposableServer server;

    HouseWithAChat() {
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        Tally tally = new Tally(meters);
        postman = new Postman(mailbox, List.of(channel), meters, InstantSource.system());
        Reception reception = new Reception(
                mailbox, new OnePersonPerId(), new Greeting(), tally, InstantSource.system(), new Fuse(Mono::empty));
        routes = new WebChatRoutes(channel, new Door(reception, tally), InstantSource.system()).routes();
        server = HttpServer.create()
                .port(0)
                .handle(new ReactorHttpHandlerAdapter(RouterFunctions.toHttpHandler(routes)))
                .bindNow();
    }

    WebTestClient browser() {
        return WebTestClient.bindToServer()
                .baseUrl("http://localhost:" + server.port())
                .responseTimeout(Duration.ofSeconds(10))
                .build();
    }

    String openSession() {
        return Objects.requireNonNull(browser()
                        .post()
                        .uri("/chat/session")
                        .exchange()
                        .expectStatus()
                        .isNoContent()
                        .returnResult(Void.class)
                        .getResponseCookies()
                        .getFirst(WebChatSessions.COOKIE))
                .getValue();
    }

    WebTestClient.ResponseSpec post(String cookie, String body) {
        return browser()
                .post()
                .uri("/chat/messages")
                .header("Content-Type", "application/json")
                .cookie(WebChatSessions.COOKIE, cookie)
                .bodyValue(body)
                .exchange();
    }

    Flux<ServerSentEvent<String>> listen(String cookie, String lastSeen) {
        return browser()
                .get()
                .uri("/chat/stream")
                .cookie(WebChatSessions.COOKIE, cookie)
                .headers(headers -> {
                    if (!lastSeen.isEmpty()) {
                        headers.set("Last-Event-ID", lastSeen);
                    }
                })
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(EVENT)
                .getResponseBody();
    }

    @Override
    public void close() {
        server.disposeNow();
    }

    private final class Greeting implements Afterwards {
        @Override
        public boolean hasRoom() {
            return true;
        }

        @Override
        public void claimed(Claim claim) {
            Address address = claim.message().from();
            List<Promise> promises = channel.render(GREETING).stream()
                    .map(part -> new Promise(address, part))
                    .toList();
            mailbox.commit(claim, new Memory.Keep(new byte[0]), promises, true)
                    .subscribe(done -> done.parcel().ifPresent(postman::accept));
        }

        @Override
        public void flooded(Person person, Address address) {}
    }

    private static final class OnePersonPerId implements Pseudonyms {
        @Override
        public Person personAt(Address address) {
            return new Person(address.id().substring(0, 26).replaceAll("[^a-z2-7]", "z"));
        }

        @Override
        public String markOf(String channel, String messageId) {
            return channel + messageId;
        }
    }
}
