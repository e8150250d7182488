import { counted } from '#renderer/words/counted.ts';

/** Taking everything out in open formats. */
export const everythingWords = {
  title: 'Everything out',
  text: 'All the records as files that any program reads, for a school that leaves or hands its records on.',
  help: [
    'Saves all that you may see into a folder: the documents of each person as Word files, and every table as a list for Excel and as JSON.',
    'Nothing in that folder is encrypted. That it was saved, by whom and when is kept in the records.',
  ],
  warning: {
    title: 'What leaves here is not protected any more',
    text: 'Whoever has the folder can read all of it. For a copy in case this computer fails, use Backups instead: a backup is encrypted.',
  },
  purpose: 'What is it for?',
  purposeHint: 'For example: records handed over to the trust on leaving. It is written into the folder.',
  passphrase: 'Your passphrase',
  save: 'Save everything',
  saved: counted({ one: '# file saved.', other: '# files saved.' }),
  savedTo: (folder: string) => `Folder: ${folder}`,
  show: 'Show in folder',
} as const;
