import { isDay } from '#domain/days/dates.ts';
import { answerIn } from '#domain/form/content.ts';
import { answeredBlocks } from '#templates/parts/letters/answered.ts';
import { type LetterFacts, letter, paragraph } from '#templates/parts/letters/letter.ts';
import { longDaySaid } from '#templates/parts/said.ts';
import { words } from '#templates/words/index.ts';

const says = words.letters.concern;

/** Confirms a concern and what was said about it in writing, under the policy's own headings (requirements 6.1). */
export const concernLetter = letter({
  id: 'concern-letter',
  said: says,
  kinds: ['concern'],
  applies: () => true,
  body: (facts) => [
    paragraph(openingOf(facts)),
    ...(facts.course.starts === null ? [] : [paragraph(says.since(longDaySaid(facts.course.starts)))]),
    ...answeredBlocks(facts),
    paragraph(says.closing),
  ],
});

function openingOf({ answers }: LetterFacts) {
  const met = answerIn(answers, { question: 'concern-met-on', side: 'agreed' });
  return isDay(met) ? says.openingOn(longDaySaid(met)) : says.opening;
}
