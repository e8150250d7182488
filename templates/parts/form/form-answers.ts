import { isDay } from '#domain/days/dates.ts';
import { answerIn, type BoxWanted } from '#domain/form/content.ts';
import type { QuestionOf } from '#domain/form/kinds/index.ts';
import { sidesOf } from '#domain/form/sides.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { Block, BlockOf, CellLine } from '#templates/blocks.ts';
import { inHand, shortDaySaid } from '#templates/parts/said.ts';
import { boxAddress } from './box-address.ts';
import { type FormFacts, sideName } from './form-facts.ts';
import { missedBlocks } from './missed.ts';
import { promisedBlocks } from './promised.ts';
import { revisedBlocks } from './revised-lines.ts';

/** What stands in a box of a question, '' where nothing does or the form is empty. */
export function answered({ filled }: FormFacts, box: BoxWanted): string {
  return filled ? answerIn(filled.record.answers, box) : '';
}

/** What the program itself prints under a box. */
const shown: Record<NonNullable<QuestionOf<'text'>['shows']>, (facts: FormFacts) => Block[]> = {
  revisions: revisedBlocks,
  promises: promisedBlocks,
  causes: missedBlocks,
};

/** The boxes of a question in prose: one for each side that may answer, with the side's name. They share its room. */
export function textBlocks(question: QuestionOf<'text'>, facts: FormFacts): Block[] {
  const { id, by, label } = question;
  const sides = sidesOf[by];
  const lines = sides.length === 1 ? question.lines : Math.max(LEAST_LINES, Math.ceil(question.lines / sides.length));
  const boxes = sides.map(
    (side): Block => ({
      kind: 'answer',
      address: boxAddress(facts, { question: id, side }),
      label,
      by: sideName(side, facts),
      text: answered(facts, { question: id, side }),
      lines,
    }),
  );
  return question.shows === undefined ? boxes : [...boxes, ...shown[question.shows](facts)];
}

/** So many lines of writing a box has at least. */
const LEAST_LINES = 2;

/** The boxes to tick of a choice, once for each side that may make it. */
export function choiceBlocks(question: QuestionOf<'choice'>, facts: FormFacts): Block[] {
  const { id, label, by, options } = question;
  return sidesOf[by].map((side) =>
    tickBlock(
      { address: boxAddress(facts, { question: id, side }), label, by: sideName(side, facts) },
      options,
      answered(facts, { question: id, side }),
    ),
  );
}

/** Boxes to tick, the chosen one ticked. */
export function tickBlock(
  asks: Pick<BlockOf<'ticks'>, 'address' | 'label' | 'by'>,
  options: readonly { value: string; label: Bilingual }[],
  chosen: string,
): Block {
  const boxes = options.map(({ value, label }) => ({ value, label, on: value === chosen }));
  return { kind: 'ticks', ...asks, boxes };
}

/** A day beside its label, for each side that may say one. */
export function dayBlocks({ id, by, label }: QuestionOf<'day'>, facts: FormFacts): Block[] {
  const sides = sidesOf[by];
  const rows = sides.map((side) => {
    const name = sides.length > 1 ? sideName(side, facts) : null;
    const box = { question: id, side };
    return {
      label: name ? inHand(label, name) : label,
      value: dayBox(boxAddress(facts, box), answered(facts, box)),
    };
  });
  return [{ kind: 'facts', rows }];
}

/** A box with a day in words, or to write one in. */
export function dayBox(address: string, text: string): CellLine {
  if (!isDay(text)) return { address, text, holds: { kind: 'day', day: null } };
  return { address, text: shortDaySaid(text), holds: { kind: 'day', day: text } };
}
