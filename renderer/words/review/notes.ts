/** Notes of meetings and of the year. */
export const notesWords = {
  open: 'Notes',
  openOf: (meeting: string) => `Notes: ${meeting}`,
  title: (name: string, cycle: string) => `${name}: notes ${cycle}`,
  windowTitle: (cycle: string) => `Notes ${cycle}`,
  foundShort: 'Write a note',
  found: (name: string) => `Write a note: ${name}`,
  help: [
    'Write freely while you talk; everything is saved as you type. Move lines to the boxes of the forms afterwards.',
    'Notes are not part of what is signed, and can be written after the signing too.',
  ],
  review: 'To the review',
  add: {
    title: 'A note today',
    label: 'What happened, was said or was seen',
    action: 'Add the note',
    missing: 'Write the note',
    added: (name: string) => `Added a note on ${name}`,
  },
  move: {
    title: 'Move lines to the forms',
    to: 'To which box?',
    action: 'Move',
    actionOf: (line: string, box: string) => `Move to ‘${box}’: ${line}`,
    moved: (box: string) => `Moved to ‘${box}’`,
  },
} as const;
