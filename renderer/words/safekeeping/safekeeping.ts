/** The place from which the records are kept safe: one line for each matter, and the screens behind them. */
export const safekeepingWords = {
  title: 'Safekeeping',
  help: [
    'What keeps the school’s records safe, and what becomes of them in the end.',
    'Each line says how things stand; its name opens the screen.',
  ],
  list: 'Matters of safekeeping',
  backups: {
    title: 'Backups',
    text: 'Copies of the records on a stick or another drive, for the day this computer fails.',
    place: (folder: string) => `Folder: ${folder}`,
    noPlace: 'No folder chosen yet',
    help: ['Choose the folder for copies of the records: on a USB stick or a drive that is locked away.'],
  },
} as const;
