import { isAnswered, missedCause } from '#domain/form/causes.ts';
import { answerIn } from '#domain/form/content.ts';
import { questionsOf } from '#domain/form/form-rules.ts';
import { sidesOf } from '#domain/form/sides.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { Block } from '#templates/blocks.ts';
import { words } from '#templates/words/index.ts';
import type { FormFacts } from './form-facts.ts';

/** Why an objective was missed, in words, where somebody said so. */
export function causeLines(cause: string, said: string): Bilingual[] {
  const known = missedCause.options.find((one) => one === cause);
  if (known === undefined) return [];
  return [said === '' ? words.missed.causes[known] : words.missed.said(words.missed.causes[known], said)];
}

/** The objectives that were missed through no fault of the person, or because support did not come, each with its cause. */
export function missedBlocks({ filled, rules }: FormFacts): Block[] {
  const { objectives = [], progress = [], answers = [] } = filled?.record ?? {};
  const assessed = rules.forms.flatMap(questionsOf).flatMap((question) => {
    if (question.kind !== 'objective-notes' || !question.ends) return [];
    return objectives.flatMap(({ id: row, text }) =>
      sidesOf[question.by].map((side) => {
        const said = (cell: string) => answerIn(answers, { question: question.id, side, row, cell });
        return { text, cause: said('cause'), said: said('cause-said') };
      }),
    );
  });
  const looked = progress.map(({ objective, cause, causeSaid }) => ({ text: objective, cause, said: causeSaid }));
  const items = [...assessed, ...looked]
    .filter((one) => one.cause !== 'neither' && isAnswered(one))
    .flatMap(({ text, cause, said }) => causeLines(cause, said).map((line) => words.missed.line(text, line)));
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}
