// The words of the page itself; what the bot says comes from intents/. One block per language, the same keys in each.
const WORDS = {
  en: {
    direction: 'ltr',
    bot: 'Amparo',
    you: 'You',
    chat: 'Conversation',
    message: 'Your message',
    placeholder: 'Write here…',
    send: 'Send',
    hint: 'Never write codes or passwords here.',
    leave: 'Leave quickly',
    leaveHint: 'Clears this page at once and shows an empty one',
    connecting: 'Connecting…',
    ready: 'Automated helper',
    reconnecting: 'Connection lost. Trying again…',
    answers: 'Answers you can choose',
    notSent: 'Not sent.',
    tryAgain: 'Try again'
  },
  es: {
    direction: 'ltr',
    bot: 'Amparo',
    you: 'Tú',
    chat: 'Conversación',
    message: 'Tu mensaje',
    placeholder: 'Escribe aquí…',
    send: 'Enviar',
    hint: 'Nunca escribas aquí códigos ni contraseñas.',
    leave: 'Salir rápido',
    leaveHint: 'Borra esta página al instante y muestra una vacía',
    connecting: 'Conectando…',
    ready: 'Ayuda automática',
    reconnecting: 'Se perdió la conexión. Intentando de nuevo…',
    answers: 'Respuestas que puedes elegir',
    notSent: 'No se envió.',
    tryAgain: 'Intentar de nuevo'
  }
};
