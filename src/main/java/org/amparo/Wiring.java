package org.amparo;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.amparo.channel.Channel;
import org.amparo.channel.webchat.WebChatChannel;
import org.amparo.channel.webchat.WebChatKind;
import org.amparo.console.webchat.WebChatRoutes;
import org.amparo.delivery.Postman;
import org.amparo.mailbox.Mailbox;
import org.amparo.mailbox.redis.RedisConnection;
import org.amparo.mailbox.redis.RedisMailbox;
import org.amparo.privacy.Pseudonyms;
import org.amparo.privacy.Seals;
import org.amparo.privacy.SlowHashes;
import org.amparo.privacy.bouncycastle.Argon2Hashes;
import org.amparo.privacy.tink.Keyring;
import org.amparo.privacy.tink.PseudonymsFromKey;
import org.amparo.privacy.tink.TinkSeals;
import org.amparo.webhook.Afterwards;
import org.amparo.webhook.Door;
import org.amparo.webhook.Fuse;
import org.amparo.webhook.Reception;
import org.amparo.webhook.Tally;
import org.amparo.webhook.WebhookRoutes;
import org.amparo.webhook.netty.Doorkeeper;
import org.amparo.webhook.netty.OwnLoop;
import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.http.client.ReactorResourceFactory;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.scheduler.Schedulers;
import reactor.netty.resources.LoopResources;

/** Puts the rooms together, in the order of a message's way. */
@Configuration(proxyBeanMethods = false)
class Wiring {

    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }

    @Bean
    Channels channels(Environment environment) {
        return Channels.open(environment::getProperty);
    }

    @Bean
    DataFolder dataFolder(HeadStart.Both early) {
        return early.folder();
    }

    /** Content that cannot go live ends the start, every finding listed. */
    @Bean
    Supplier<Knowledge> knowledge(HeadStart.Both early) {
        return early.knowledge();
    }

    @Bean
    Keyring keyring(Settings settings, DataFolder folder, InstantSource clock) {
        return Keyring.open(settings.keyring().orElseGet(folder::keyring), clock);
    }

    @Bean
    Pseudonyms pseudonyms(Keyring keyring) {
        return new PseudonymsFromKey(keyring);
    }

    @Bean
    Seals seals(Keyring keyring) {
        return new TinkSeals(keyring);
    }

    @Bean
    RedisServer redisServer(HeadStart.Both early) {
        return early.redis().get();
    }

    @Bean
    RedisConnection redisConnection(RedisServer server, ReactorResourceFactory web) {
        return RedisConnection.open(server.url(), web.getLoopResources().onClient(LoopResources.DEFAULT_NATIVE));
    }

    @Bean
    Mailbox mailbox(RedisConnection redis, Seals seals, Pseudonyms pseudonyms, Settings settings) {
        return new RedisMailbox(
                redis, seals, pseudonyms, RedisMailbox.LEASE, settings.limits().messagesPerMinute());
    }

    @Bean
    Tally tally(MeterRegistry meters) {
        return new Tally(meters);
    }

    @Bean
    Reception reception(
            Mailbox mailbox,
            RedisConnection redis,
            Pseudonyms pseudonyms,
            Afterwards afterwards,
            Tally tally,
            InstantSource clock) {
        return new Reception(mailbox, pseudonyms, afterwards, tally, clock, new Fuse(redis::ping));
    }

    @Bean
    Door door(Reception reception, Tally tally) {
        return new Door(reception, tally);
    }

    @Bean
    NettyServerCustomizer doorkeeper() {
        return new Doorkeeper()::guard;
    }

    @Bean
    PublicPort publicPort(Channels channels, Door door, InstantSource clock, Environment environment) {
        RouterFunction<ServerResponse> webhooks = new WebhookRoutes(channels.connected(), door).routes();
        return new PublicPort(
                channels.named(WebChatKind.NAME)
                        .filter(WebChatChannel.class::isInstance)
                        .map(channel -> webhooks.and(new WebChatRoutes((WebChatChannel) channel, door, clock).routes()))
                        .orElse(webhooks),
                environment);
    }

    @Bean
    Afterwards afterwards(Journey journey, Supplier<Knowledge> knowledge, Channels channels) {
        return new AfterTheDoor(journey, knowledge, channels);
    }

    @Bean(destroyMethod = "dispose")
    Thinking thinking(ReactorResourceFactory web) {
        return new Thinking(
                new OwnLoop(web.getLoopResources().onClient(LoopResources.DEFAULT_NATIVE)),
                Runtime.getRuntime().availableProcessors());
    }

    @Bean
    SlowHashes slowHashes() {
        return new Argon2Hashes();
    }

    @Bean
    Mind mind(Supplier<Knowledge> knowledge, SlowHashes hashes, InstantSource clock) {
        return new Mind(knowledge, hashes, clock);
    }

    @Bean
    Journey journey(
            Mailbox mailbox,
            Mind mind,
            Channels channels,
            Postman postman,
            Counting counting,
            Thinking thinking,
            InstantSource clock) {
        return new Journey(mailbox, mind, channels, postman::accept, counting, thinking, clock);
    }

    @Bean
    Counting counting(MeterRegistry meters) {
        return new Counting(meters);
    }

    @Bean
    Postman postman(Mailbox mailbox, Channels channels, MeterRegistry meters, InstantSource clock) {
        Collection<Channel> connected = List.copyOf(channels.connected());
        return new Postman(mailbox, connected, meters, clock);
    }

    @Bean
    Upkeep upkeep(Keyring keyring, RedisConnection redis) {
        return new Upkeep(keyring, redis, Schedulers.boundedElastic());
    }

    @Bean
    Running running(Supplier<Knowledge> knowledge, Journey journey, Postman postman, Upkeep upkeep) {
        return new Running(knowledge, journey, postman, upkeep, Duration.ofSeconds(8));
    }
}
