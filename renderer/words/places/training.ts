import { counted } from '#renderer/words/counted.ts';

const needs = counted({ one: '# training need', other: '# training needs' });

/** The register of training needs of a cycle. */
export const trainingWords = {
  title: 'Training needs',
  counted: needs,
  help: [
    'Every training need of the cycle, from the reviews and from elsewhere. Click a name to see its theme, cost, dates and how it went.',
    'What both sides signed cannot be reworded here; what became of it can be recorded all year.',
  ],
  toExcel: 'Training needs to Excel',
  add: 'Add a training need',
  addTitle: 'Add a training need',
  addText:
    'For a need that does not come from a review, of one person or of several. Needs from a review are added there.',
  addOf: 'Whose',
  missingOf: 'Choose whose training need it is',
  missingNeed: 'Say what several people need',
  costEach: 'Cost for each, in pounds',
  addedFor: counted({
    one: 'The training need of # person is added.',
    other: 'A training need is added for # people.',
  }),
  many: {
    button: 'What became of them',
    title: (count: number) => `What became of ${needs(count)}`,
    text: 'Choose what became of them. A box that you leave empty stays as it is in each of them.',
    action: (count: number) => `Save for ${needs(count)}`,
    changed: (count: number) => `Saved for ${needs(count)}.`,
    whose: (count: number) => `This applies to ${needs(count)}`,
  },
  empty: 'The training needs of the reviews appear here, and those that you add.',
  noMatch: 'No training needs in this cycle match these filters.',
  noCycle: 'No cycle is open yet. Training needs belong to a cycle.',
  openCycle: 'Open a cycle',
  cycle: 'Cycle',
  state: 'State',
  allStates: 'All states',
  theme: 'Theme',
  allThemes: 'All themes',
  columns: {
    name: 'Name',
    need: 'Training need',
    theme: 'Theme',
    provider: 'Provider',
    whoActs: 'Who acts',
    byDay: 'By when',
    cost: 'Cost',
    state: 'State',
    impact: 'Impact',
  },
  notWritten: 'Not written yet',
  one: (name: string) => `Training need: ${name}`,
  closed: 'Its cycle is closed, so it can be read but not changed.',
  signed: 'Both sides signed the need and the action. To reword them, change the signed review.',
  need: 'Training need',
  action: 'Action to be taken',
  review: 'Open the review',
  done: 'Done',
  remove: 'Remove this training need',
  removed: (name: string) => `The training need of ${name} is removed.`,
} as const;
