import { isDay } from '#domain/days/dates.ts';
import { answerIn, type BoxWanted } from '#domain/form/content.ts';
import type { QuestionOf } from '#domain/form/kinds/index.ts';
import { sidesOf } from '#domain/form/sides.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { Block, CellLine, Text } from '#templates/blocks.ts';
import { type FormFacts, sideName } from './form-facts.ts';
import { inHand, shortDaySaid } from './said.ts';
import { tag } from './tag.ts';

/** What stands in a box of a question, '' where nothing does or the form is empty. */
export function answered({ filled }: FormFacts, box: BoxWanted): string {
  return filled ? answerIn(filled.record.answers, box) : '';
}

/**
 * The boxes of a question in prose. Where both sides may answer, each answer stands in a box of its own with the
 * side's name; while neither has, there is one box that either may write in.
 */
export function textBlocks(question: QuestionOf<'text'>, facts: FormFacts): Block[] {
  const sides = sidesOf[question.by].filter((side) => answered(facts, { question: question.id, side }) !== '');
  if (sides.length === 0) return [box(question, tag(question.id), null, '')];
  return sides.map((side) =>
    box(question, tag(question.id, side), sideName(side, facts), answered(facts, { question: question.id, side })),
  );
}

function box(question: QuestionOf<'text'>, boxTag: string, by: Bilingual | null, text: string): Block {
  return { kind: 'answer', tag: boxTag, label: question.label, by, text, lines: question.lines };
}

/** The boxes to tick of a choice, once for each side that may make it. */
export function choiceBlocks(question: QuestionOf<'choice'>, facts: FormFacts): Block[] {
  const { id, label, by, options } = question;
  return sidesOf[by].map((side) =>
    tickBlock(label, sideName(side, facts), tag(id, side), options, answered(facts, { question: id, side })),
  );
}

/** Boxes to tick, the chosen one ticked; their tags end in their number. */
export function tickBlock(
  label: Text,
  by: Bilingual | null,
  tagged: string,
  options: readonly { value: string; label: Bilingual }[],
  chosen: string,
): Block {
  const boxes = options.map((option, at) => ({
    tag: tag(tagged, at + 1),
    label: option.label,
    on: option.value === chosen,
  }));
  return { kind: 'ticks', label, by, boxes };
}

/** A day beside its label, for each side that may say one. */
export function dayBlocks({ id, by, label }: QuestionOf<'day'>, facts: FormFacts): Block[] {
  const sides = sidesOf[by];
  const rows = sides.map((side) => {
    const name = sides.length > 1 ? sideName(side, facts) : null;
    return {
      label: name ? inHand(label, name) : label,
      value: dayBox(tag(id, side), answered(facts, { question: id, side })),
    };
  });
  return [{ kind: 'facts', rows }];
}

/** A box with a day in words, or to write one in. */
export function dayBox(boxTag: string, text: string): CellLine {
  return { tag: boxTag, text: isDay(text) ? shortDaySaid(text) : text };
}
