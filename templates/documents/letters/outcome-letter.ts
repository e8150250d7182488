import { letter, paragraph, reasonBlocks } from '#templates/parts/letters/letter.ts';
import { longDaySaid } from '#templates/parts/said.ts';
import { words } from '#templates/words/index.ts';

const says = words.letters.outcome;

/** Tells somebody what a concern, a plan or probation came to, where that is not capability (requirements 6.3, 6.5). */
export const outcomeLetter = letter({
  id: 'outcome-letter',
  said: says,
  kinds: ['concern', 'support-plan', 'probation'],
  applies: ({ course: { cameTo } }) => cameTo !== null && cameTo.what !== 'capability',
  body: ({ course: { cameTo } }) =>
    cameTo === null
      ? []
      : [
          paragraph(says.said[cameTo.what]),
          paragraph(says.on(longDaySaid(cameTo.on))),
          ...reasonBlocks(says.reason, cameTo.reason),
        ],
});
