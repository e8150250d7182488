import { scaleOf, standardsOf } from '#domain/form/form-rules.ts';
import type { QuestionOf } from '#domain/form/kinds/index.ts';
import type { OverallCell } from '#domain/form/kinds/overall.ts';
import { overallOutcome } from '#domain/form/overall.ts';
import { ratingSides } from '#domain/form/sides.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { Block, TableRow } from '#templates/blocks.ts';
import { stacked } from '#templates/parts/said.ts';
import { words } from '#templates/words/index.ts';
import { boxAddress, newRows } from './box-address.ts';
import { answered, tickBlock } from './form-answers.ts';
import type { FormFacts } from './form-facts.ts';
import { column, keyTo, ratingBox, table } from './form-grids.ts';

/** Lines of writing on paper for a rating and for its comment, and how many lines stand empty where the list has none. */
const ROOM = { rating: 1, comment: 3 };
const EMPTY_LINES = 4;

/**
 * Each line of a list over three ratings, and these over their comments: seven columns, as such forms often have, would
 * leave no room to write on upright paper. A list without lines has some to write on.
 */
export function ratingsBlocks(question: QuestionOf<'ratings'>, facts: FormFacts): Block[] {
  const { id, columns } = question;
  const list = standardsOf(question, facts.rules);
  const scale = scaleOf(list?.scale, facts.rules);
  const lines = list?.lines ?? [];
  if (lines.length === 0 && facts.filled) return [{ kind: 'paragraph', text: words.noLines }];
  const printed = lines.length > 0 ? lines : newRows(EMPTY_LINES);
  const rows = printed.flatMap((line): TableRow[] => [
    { across: 'text' in line ? line.text : '' },
    {
      cells: ratingSides.map((side) => ratingBox(facts, { question: id, side, row: line.id, cell: 'rating' }, scale)),
      room: ROOM.rating,
    },
    {
      cells: ratingSides.map((side) => {
        const box = { question: id, side, row: line.id, cell: 'comment' };
        return { address: boxAddress(facts, box), text: answered(facts, box) };
      }),
      room: ROOM.comment,
    },
  ]);
  const heads: [{ label: Bilingual }, { label: Bilingual }][] = [
    [columns.appraiseeRating, columns.appraiseeComment],
    [columns.appraiserRating, columns.appraiserComment],
    [columns.agreedRating, columns.agreedComment],
  ];
  return [
    ...keyTo(scale),
    table(
      heads.map(([rating, comment]) => column(stacked(rating.label, comment.label), 1)),
      rows,
    ),
  ];
}

/** The two axes, the rating that they come to, and the reason where it had to be decided. */
export function overallBlocks(question: QuestionOf<'overall'>, facts: FormFacts): Block[] {
  const { overall } = facts.rules;
  if (overall === 'unsaid') return [];
  const { id } = question;
  const said = (cell: OverallCell): string => answered(facts, { question: id, side: 'agreed', cell });
  const addressIn = (cell: OverallCell) => boxAddress(facts, { question: id, side: 'agreed', cell });
  const outcome = overallOutcome(overall, said('results'), said('behaviour'));
  const rating = outcome.kind === 'rated' ? outcome.rating : outcome.kind === 'undefined' ? said('decision') : '';
  const points = scaleOf(overall.scale, facts.rules)?.points ?? [];
  const asks = (cell: OverallCell, label: Bilingual) => ({ address: addressIn(cell), label, by: null });
  const decided = asks('decision', question.label);
  const blocks = [
    tickBlock(asks('results', question.results), overall.results, said('results')),
    tickBlock(asks('behaviour', question.behaviour), overall.behaviour, said('behaviour')),
    // a rating that follows from the two axes is printed and not asked for
    tickBlock(outcome.kind === 'rated' ? { ...decided, address: null } : decided, points, rating),
  ];
  if (facts.filled && outcome.kind !== 'undefined') return blocks;
  return [
    ...blocks,
    {
      kind: 'answer',
      address: addressIn('reason'),
      label: words.overallReason,
      by: null,
      text: said('reason'),
      lines: 2,
    },
  ];
}
