import type { QuestionOf } from '#domain/form.ts';
import type { Side } from '#domain/review.ts';
import type { Said } from '#domain/said.ts';
import type { Block } from '#templates/blocks.ts';
import type { FormFacts } from './form.ts';
import { tag } from './tag.ts';

/** Whose boxes a question has, in printed order. */
const sidesOf: Record<QuestionOf<'text'>['by'], readonly Side[]> = {
  appraisee: ['appraisee'],
  appraiser: ['appraiser'],
  both: ['appraisee', 'appraiser'],
  agreed: ['agreed'],
};

/**
 * The boxes of a question in prose. Where both sides may answer, each answer stands in a box of its own with the
 * side's name; while neither has, there is one box that either may write in.
 */
export function answerBlocks(question: QuestionOf<'text'>, facts: FormFacts): Block[] {
  const answers = facts.filled?.record.answers.filter((answer) => answer.questionId === question.id) ?? [];
  const sides = sidesOf[question.by].filter((side) => answers.some((answer) => answer.side === side && answer.text));
  if (sides.length === 0) return [box(question, tag(question.id), null, '')];
  return sides.map((side) => {
    const text = answers.find((answer) => answer.side === side)?.text ?? '';
    return box(question, tag(question.id, side), nameOf(side, facts), text);
  });
}

function box(question: QuestionOf<'text'>, boxTag: string, by: Said | null, text: string): Block {
  return { kind: 'answer', tag: boxTag, label: question.label, by, text, lines: question.lines };
}

function nameOf(side: Side, { policy }: FormFacts): Said | null {
  if (side === 'agreed') return null;
  const { en, cy } = policy.terms[side].one;
  return cy === undefined ? { en: capital(en) } : { en: capital(en), cy: capital(cy) };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
