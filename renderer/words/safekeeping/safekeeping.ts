/** The place from which the records are kept safe: one line for each matter, and the screens behind them. */
export const safekeepingWords = {
  title: 'Safekeeping',
  help: [
    'What keeps the school’s records safe, and what becomes of them in the end.',
    'Each line says how things stand; its name opens the screen.',
  ],
  list: 'Matters of safekeeping',
  people: {
    title: 'People and passphrases',
    text: 'Who can open the records, and what to do when somebody forgets a passphrase or leaves.',
    both: 'The business manager and the headteacher have a passphrase',
    only: {
      manager: 'Only the business manager has a passphrase',
      headteacher: 'Only the headteacher has a passphrase',
    },
    help: [
      'Each of the two people has a passphrase of their own. Nobody can look it up.',
      'When somebody leaves, turn their key: what they knew then opens nothing any more, not even with a file that they copied back.',
    ],
  },
} as const;
