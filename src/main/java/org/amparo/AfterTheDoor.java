package org.amparo;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.amparo.guides.Release;
import org.amparo.mailbox.Claim;
import org.amparo.message.Address;
import org.amparo.message.Person;
import org.amparo.message.Reply;
import org.amparo.webhook.Afterwards;
import reactor.core.publisher.Flux;

/** A message that is ours goes on its journey; somebody who writes too much is told once. */
final class AfterTheDoor implements Afterwards {
    private final Journey journey;
    private final Supplier<Knowledge> knowledge;
    private final Channels channels;

    AfterTheDoor(Journey journey, Supplier<Knowledge> knowledge, Channels channels) {
        this.journey = journey;
        this.knowledge = knowledge;
        this.channels = channels;
    }

    @Override
    public boolean hasRoom() {
        return journey.hasRoom();
    }

    @Override
    public void claimed(Claim claim) {
        journey.take(claim);
    }

    /** Said in all languages: which one is theirs is sealed in the conversation, and the notice is not worth a look. */
    @Override
    public void flooded(Person person, Address address) {
        channels.named(address.channel())
                .ifPresent(channel -> Flux.fromIterable(channel.render(notice()))
                        .concatMap(part -> channel.send(address, "0.1", part))
                        .onErrorComplete()
                        .subscribe());
    }

    private Reply notice() {
        Release release = knowledge.get().release();
        String text = release.languages().stream()
                .map(language -> release.voice(language.code()).say("flood"))
                .collect(Collectors.joining("\n\n"));
        return new Reply(text, List.of(), "", release.languages().get(0));
    }
}
