import { answeredBlocks } from '#templates/parts/letters/answered.ts';
import { type LetterFacts, letter, paragraph } from '#templates/parts/letters/letter.ts';
import { longDaySaid } from '#templates/parts/said.ts';
import { words } from '#templates/words/index.ts';

const { weeks: weeksSaid, workingWeeks, plan: says } = words.letters;

/** Tells somebody of their support plan: its days, its actions, who watches it, and its reviews (requirements 6.2, 8.10). */
export const planLetter = letter({
  id: 'plan-letter',
  said: says,
  kinds: ['support-plan'],
  applies: () => true,
  body: (facts) => [
    paragraph(says.opening(facts.form.title)),
    ...daysOf(facts),
    ...answeredBlocks(facts),
    paragraph(says.closing),
  ],
});

function daysOf({ course: { starts }, lastDay, weeks, bounds }: LetterFacts) {
  if (starts === null || lastDay === null || weeks === null) return [];
  const length = bounds?.working ? workingWeeks(weeks) : weeksSaid(weeks);
  return [
    paragraph(says.days(longDaySaid(starts), longDaySaid(lastDay), length)),
    ...(bounds?.working ? [paragraph(says.closed)] : []),
  ];
}
