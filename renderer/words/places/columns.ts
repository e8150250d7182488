import type { OwnColumnKind } from '#domain/own-columns/own-column.ts';
import { counted } from '#renderer/words/counted.ts';

const values = counted({ one: '# value goes', other: '# values go' });
const kinds: Record<OwnColumnKind, string> = { text: 'Text', day: 'Date', tick: 'Tick', choice: 'Choice from a list' };

/** The columns that a school gives its lists. */
export const columnsWords = {
  ticked: 'Yes',
  /** What to do with people who stand in a file that came back, and nowhere here. */
  back: {
    addPeople: 'Add people with Import staff',
    addReviews: 'Reviews are added where their cycle is',
  },
  add: 'Add a column',
  change: 'Change',
  changeOf: (name: string) => `Change the column ${name}`,
  titleNew: 'Add a column',
  title: (name: string) => `Change the column ${name}`,
  name: 'Name',
  missingName: 'Enter what the column is called',
  kind: 'What it holds',
  kinds,
  kindHint: 'What is there already stays, and shows as it was written where it does not fit.',
  choices: 'Choices',
  choicesHint: 'One on each line, in the order of the list.',
  missingChoices: 'Enter what can be chosen',
  save: 'Save the column',
  added: (name: string) => `The column ${name} is added.`,
  saved: (name: string) => `The column ${name} is saved.`,
  remove: 'Remove the column…',
  removeTitle: (name: string) => `Remove the column ${name}?`,
  removeText: (filled: number) =>
    filled === 0
      ? 'It is empty.'
      : `${values(filled)} with it. They come back with the column when this is undone, for 30 days; after that they are gone.`,
  ofRow: 'The school’s own columns',
  empty: '–',
  fill: 'Change',
  fillOf: (name: string) => `Change the school’s own columns of ${name}`,
  fillTitle: (name: string) => `The school’s own columns: ${name}`,
  keep: 'Save',
  filled: (name: string) => `Saved for ${name}.`,
  removeAction: 'Remove the column',
  removed: (name: string) => `The column ${name} is removed.`,
} as const;
