package org.amparo.guides;

/** Where a guide goes next. */
public sealed interface Target {
    /** The next step below that is meant for the person; the end if there is none. */
    record Below() implements Target {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.below();
        }
    }

    record ToStep(String id) implements Target {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.step(id);
        }
    }

    record ToIntent(String id) implements Target {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.intent(id);
        }
    }

    record End() implements Target {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.end();
        }
    }

    record Human() implements Target {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.human();
        }
    }

    /** The person's own plan, made of what the questions of the guide told. */
    record ToToolkit() implements Target {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.toolkit();
        }
    }

    <T> T match(Cases<T> cases);

    /** One answer for each kind. */
    interface Cases<T> {
        T below();

        T step(String id);

        T intent(String id);

        T end();

        T human();

        T toolkit();
    }
}
