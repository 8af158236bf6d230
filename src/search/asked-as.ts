/** How it is asked for what a page tells, where no text of its own has the words. General language only. */
export const ASKED_AS = {
  /** What a role hands over, on its page. */
  waiting: ['Vem väntar på mig?', 'Vad väntar på mig?'],
  /** A station where one may bring something. */
  bring: [
    'Ta med',
    'Vad ska jag ta med?',
    'Vad ska jag ta med mig?',
    'Vad ska jag ha med mig?',
    'Vad behöver jag ta med?',
    'Vad behöver jag ha med mig?',
    'Vad tar jag med?',
  ],
  /** A step where the person is asked. */
  consent: 'Frågar om samtycke innan uppgifter delas.',
  /** A consent, and a station where it is asked for. */
  withdrawal: 'Ångra ditt ja till samtycket: ta tillbaka det.',
} as const
