/** The place from which the records are kept safe: one line for each matter, and the screens behind them. */
export const safekeepingWords = {
  title: 'Safekeeping',
  help: [
    'What keeps the school’s records safe, and what becomes of them in the end.',
    'Each line says how things stand; its name opens the screen.',
  ],
  list: 'Matters of safekeeping',
} as const;
