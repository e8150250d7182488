import { type LetterFacts, letter, paragraph, reasonBlocks } from '#templates/parts/letters/letter.ts';
import { longDaySaid } from '#templates/parts/said.ts';
import { words } from '#templates/words/index.ts';

const says = words.letters.capability;

/** Tells somebody in writing that the capability procedure takes over, in the policy's words (requirements 6.3, 8.11). */
export const capabilityNotice = letter({
  id: 'capability-notice',
  said: says,
  kinds: ['concern', 'support-plan'],
  applies: ({ course: { cameTo } }) => cameTo?.what === 'capability',
  body: (facts) => {
    const { cameTo } = facts.course;
    if (cameTo === null) return [];
    return [
      paragraph(transitionOf(facts)),
      paragraph(says.from(longDaySaid(cameTo.on))),
      ...reasonBlocks(says.reason, cameTo.reason),
      paragraph(says.next),
    ];
  },
});

/** What the policy says of the transition; the program's own sentence where it has none. */
function transitionOf({ form }: LetterFacts) {
  const questions = form.sections.flatMap((section) => section.questions);
  return questions.find(({ id, kind }) => kind === 'notice' && id === 'transition')?.label ?? says.usual;
}
