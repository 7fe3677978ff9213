// The web chat: opens a session, listens on a stream, posts what is written or tapped. Nothing is stored in the browser but the
// session's cookie; every text is inserted as text.
(function () {
  'use strict';

  const LANGUAGE = navigator.language || 'en';
  const SPOKEN = LANGUAGE.slice(0, 2).toLowerCase() in WORDS ? LANGUAGE.slice(0, 2).toLowerCase() : 'en';
  const words = WORDS[SPOKEN];
  const WAIT_AT_MOST = 30000;
  const TRIES = 6;

  const byId = id => document.getElementById(id);
  const log = byId('log');
  const input = byId('words');
  const later = ms => new Promise(done => setTimeout(done, ms));

  let stream = null;
  let session = null;
  let started = false;
  let waiting = 0;
  let answer = null; // the first message of the bot since the person's last word
  let shown = new Set(); // ids since the person's last word: the same one again is a double

  /* ---- the page itself ---- */

  function dress() {
    document.documentElement.lang = SPOKEN;
    document.documentElement.dir = words.direction;
    log.setAttribute('aria-label', words.chat);
    document.querySelector('label[for=words]').textContent = words.message;
    input.placeholder = words.placeholder;
    byId('send').querySelector('span').textContent = words.send;
    byId('hint').textContent = words.hint;
    byId('leave').textContent = words.leave;
    byId('leave').title = words.leaveHint;
    byId('leave').hidden = false;
    byId('composer').hidden = false;
    if (matchMedia('(pointer: fine)').matches) {
      input.focus();
    }
  }

  function tell(state) {
    if (byId('state').textContent !== state) {
      byId('state').textContent = state;
    }
  }

  function element(name, className, text) {
    const made = document.createElement(name);
    made.className = className || '';
    made.textContent = text || '';
    return made;
  }

  /* ---- what is said ---- */

  // *bold* and https links; everything else as it is.
  function write(text, into) {
    for (const piece of text.split(/(\*[^*\n]+\*|https:\/\/[^\s<>"]*[^\s<>".,;:!?)\]])/)) {
      if (/^\*[^*\n]+\*$/.test(piece)) {
        into.append(element('strong', '', piece.slice(1, -1)));
      } else if (piece.startsWith('https://')) {
        const link = element('a', '', piece);
        link.href = piece;
        link.rel = 'noopener noreferrer';
        link.target = '_blank';
        into.append(link);
      } else {
        into.append(piece);
      }
    }
  }

  function bubble(who, className) {
    const message = element('div', 'message ' + className);
    message.append(element('span', 'unseen', who + ': '));
    const words = element('p', 'bubble');
    message.append(words);
    return { message, words };
  }

  function showTheirs(said, id) {
    if (shown.has(id)) {
      return;
    }
    shown.add(id);
    wait(false);
    log.querySelectorAll('.newest').forEach(old => old.classList.remove('newest'));
    const { message, words: into } = bubble(words.bot, 'newest');
    into.lang = said.language;
    message.dir = said.direction;
    write(said.text, into);
    if (said.choices.length > 0) {
      message.append(answers(said));
    }
    log.append(message);
    answer = answer || message;
    bringIntoView(answer, message);
  }

  function answers(said) {
    const group = element('div', 'answers');
    group.setAttribute('role', 'group');
    group.setAttribute('aria-label', words.answers);
    group.lang = said.language;
    for (const choice of said.choices) {
      const button = element('button', '', choice.title);
      button.type = 'button';
      button.addEventListener('click', () => say(choice.title, { payload: choice.payload, title: choice.title }));
      group.append(button);
    }
    return group;
  }

  function showMine(text) {
    const { message, words: into } = bubble(words.you, 'mine');
    into.dir = 'auto';
    into.textContent = text;
    log.append(message);
    bringIntoView(message, message);
    return message;
  }

  // All of it if there is room, else from its beginning: what comes first matters most.
  function bringIntoView(first, last) {
    const height = last.getBoundingClientRect().bottom - first.getBoundingClientRect().top;
    const fits = height < document.querySelector('main').clientHeight - 32;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    (fits ? last : first).scrollIntoView({ block: fits ? 'end' : 'start', behavior: calm ? 'auto' : 'smooth' });
  }

  function wait(on) {
    clearTimeout(waiting);
    byId('waiting').hidden = !on;
    if (on) {
      byId('waiting').scrollIntoView({ block: 'end' });
      waiting = setTimeout(() => wait(false), WAIT_AT_MOST);
    }
  }

  /* ---- the way to the server ---- */

  function newId() {
    return Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('');
  }

  function openSession() {
    session = session || fetch('/chat/session', { method: 'POST' }).then(answer => {
      if (!answer.ok) {
        throw new Error('no session');
      }
    });
    return session;
  }

  function connect() {
    openSession().then(listen).catch(() => {
      session = null;
      tell(words.reconnecting);
      setTimeout(connect, 5000);
    });
  }

  function listen() {
    if (stream) {
      stream.close();
    }
    const mine = stream = new EventSource('/chat/stream');
    mine.addEventListener('ready', () => {
      tell(words.ready);
      if (!started) {
        started = true;
        wait(true);
        post({ id: newId(), start: true, language: LANGUAGE }).catch(() => wait(false));
      }
    });
    mine.addEventListener('message', event => showTheirs(JSON.parse(event.data), event.lastEventId));
    mine.addEventListener('error', () => {
      tell(words.reconnecting);
      // Otherwise the browser comes back by itself.
      if (mine.readyState === EventSource.CLOSED && stream === mine) {
        session = null;
        setTimeout(connect, 3000);
      }
    });
  }

  // The id stays the same when it is sent again, so that it counts once.
  async function post(body) {
    for (let attempt = 1; attempt <= TRIES; attempt++) {
      const status = await postOnce(body);
      if (status === 200) {
        return;
      }
      if (status === 401) {
        session = null;
        connect();
        await later(1000);
      } else if (status === 503 || status === 0) {
        await later(1000 * attempt);
      } else {
        break;
      }
    }
    throw new Error('not sent');
  }

  async function postOnce(body) {
    try {
      await openSession();
      const answer = await fetch('/chat/messages', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body)
      });
      return answer.status;
    } catch (offline) {
      return 0;
    }
  }

  function say(text, content) {
    shown = new Set();
    answer = null;
    const message = showMine(text);
    const body = Object.assign({ id: newId() }, content);
    const send = () => {
      message.classList.add('on-its-way');
      wait(true);
      post(body)
        .catch(() => {
          wait(false);
          message.append(trouble(send));
        })
        .finally(() => message.classList.remove('on-its-way'));
    };
    send();
  }

  function trouble(again) {
    const line = element('div', 'trouble', words.notSent);
    const button = element('button', '', words.tryAgain);
    button.type = 'button';
    button.addEventListener('click', () => {
      line.remove();
      again();
    });
    line.append(button);
    return line;
  }

  /* ---- the way out ---- */

  function leave() {
    document.body.textContent = '';
    document.title = '\u200b';
    if (stream) {
      stream.close();
    }
    // The next person at this device must not find this conversation.
    fetch('/chat/leave', { method: 'POST', keepalive: true }).catch(() => {});
    location.replace('about:blank');
  }

  /* ---- what the person does ---- */

  function grow() {
    input.style.blockSize = 'auto';
    input.style.blockSize = input.scrollHeight + 2 + 'px';
  }

  byId('composer').addEventListener('submit', event => {
    event.preventDefault();
    const text = input.value.trim();
    if (text) {
      input.value = '';
      grow();
      say(text, { text });
    }
    input.focus();
  });
  input.addEventListener('input', grow);
  input.addEventListener('keydown', event => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      byId('composer').requestSubmit();
    }
  });
  byId('leave').addEventListener('click', leave);
  // A page from the browser's memory would show the conversation again.
  addEventListener('pageshow', event => {
    if (event.persisted) {
      location.reload();
    }
  });

  dress();
  tell(words.connecting);
  connect();
})();
