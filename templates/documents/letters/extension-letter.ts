import { letter, paragraph, reasonBlocks } from '#templates/parts/letters/letter.ts';
import { longDaySaid } from '#templates/parts/said.ts';
import { words } from '#templates/words/index.ts';

const { extension: says, outcome } = words.letters;

/** Tells somebody that their plan or probation was extended, and why: the last extension (requirements 6.3, 6.5). */
export const extensionLetter = letter({
  id: 'extension-letter',
  said: says,
  kinds: ['support-plan', 'probation'],
  applies: ({ course }) => course.extensions.length > 0,
  body: ({ kind, course: { ends, extensions } }) => {
    const last = extensions.at(-1);
    const from = extensions.at(-2)?.until ?? ends;
    if (!last || from === null) return [];
    return [
      paragraph(says.opening(outcome.of[kind], longDaySaid(from), longDaySaid(last.until))),
      ...reasonBlocks(says.reason, last.reason),
    ];
  },
});
