import { cellId, type OverallCell, ratingSides } from '#domain/boxes.ts';
import type { QuestionOf } from '#domain/form.ts';
import { scaleOf, standardsOf } from '#domain/form-rules.ts';
import { overallOutcome } from '#domain/overall.ts';
import type { Said } from '#domain/said.ts';
import type { Block, TableRow } from '#templates/blocks.ts';
import { words } from '#templates/words/index.ts';
import { answered, tickBlock } from './form-answers.ts';
import type { FormFacts } from './form-facts.ts';
import { column, keyTo, ratingBox, table } from './form-grids.ts';
import { stacked } from './said.ts';
import { tag } from './tag.ts';

/** Lines of writing that the boxes of one line have on paper, and how many empty lines stand where the list has none. */
const ROOM = 4;
const EMPTY_LINES = 4;

/**
 * Each line of a list over three boxes: seven columns, as such forms often have, would leave no room to write on upright
 * paper. A rating stands over its comment. A list without lines has some to write on.
 */
export function ratingsBlocks(question: QuestionOf<'ratings'>, facts: FormFacts): Block[] {
  const { id, columns } = question;
  const list = standardsOf(question, facts.rules);
  const scale = scaleOf(list?.scale, facts.rules);
  const lines = list?.lines ?? [];
  if (lines.length === 0 && facts.filled) return [{ kind: 'paragraph', text: words.noLines }];
  const printed = lines.length > 0 ? lines : Array.from({ length: EMPTY_LINES }, () => ({ id: '', text: '' }));
  const rows = printed.flatMap((line, at): TableRow[] => [
    { across: line.text },
    ratingSides.map((side, index) => ({
      lines: [
        ratingBox(tag(id, at + 1, 2 * index + 1), line.id && answered(id, facts, side, cellId.rating(line.id)), scale),
        {
          tag: tag(id, at + 1, 2 * index + 2),
          text: line.id && answered(id, facts, side, cellId.comment(line.id)),
        },
      ],
    })),
  ]);
  const heads: [{ label: Said }, { label: Said }][] = [
    [columns.appraiseeRating, columns.appraiseeComment],
    [columns.appraiserRating, columns.appraiserComment],
    [columns.agreedRating, columns.agreedComment],
  ];
  return [
    ...keyTo(scale),
    table(
      heads.map(([rating, comment]) => column(stacked(rating.label, comment.label), 1)),
      rows,
      ROOM,
    ),
  ];
}

/** The two axes, the rating that they come to, and the reason where it had to be decided. */
export function overallBlocks(question: QuestionOf<'overall'>, facts: FormFacts): Block[] {
  const { overall } = facts.rules;
  if (overall === 'unsaid') return [];
  const { id } = question;
  const said = (cell: OverallCell): string => answered(id, facts, 'agreed', cell);
  const outcome = overallOutcome(overall, said('results'), said('behaviour'));
  const rating = outcome.kind === 'rated' ? outcome.rating : outcome.kind === 'undefined' ? said('decision') : '';
  const points = scaleOf(overall.scale, facts.rules)?.points ?? [];
  const blocks = [
    tickBlock(question.results, null, tag(id, 'results'), overall.results, said('results')),
    tickBlock(question.behaviour, null, tag(id, 'behaviour'), overall.behaviour, said('behaviour')),
    tickBlock(question.label, null, tag(id, 'rating'), points, rating),
  ];
  if (facts.filled && outcome.kind !== 'undefined') return blocks;
  const reason = {
    ...{ kind: 'answer' as const, tag: tag(id, 'reason'), label: words.overallReason, by: null },
    ...{ text: said('reason'), lines: 2 },
  };
  return [...blocks, reason];
}
