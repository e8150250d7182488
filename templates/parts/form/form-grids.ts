import { endedAs, isMissed, missedCause } from '#domain/form/causes.ts';
import type { BoxWanted } from '#domain/form/content.ts';
import type { Scale } from '#domain/form/form-rules.ts';
import { scaleOf } from '#domain/form/form-rules.ts';
import { TICKED } from '#domain/form/kinds/checklist.ts';
import { saidBy } from '#domain/form/kinds/each-member.ts';
import { gridRows } from '#domain/form/kinds/grid.ts';
import type { QuestionOf } from '#domain/form/kinds/index.ts';
import { objectivesUnder } from '#domain/form/objectives.ts';
import { sidesOf } from '#domain/form/sides.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { Block, BoxHolds, Cell, CellLine, Column, TableRow, Text } from '#templates/blocks.ts';
import { inHand, stacked } from '#templates/parts/said.ts';
import { words } from '#templates/words/index.ts';
import { boxAddress, newRows } from './box-address.ts';
import { answered, dayBox } from './form-answers.ts';
import { type FormFacts, sideName } from './form-facts.ts';
import { revisedLines, untilLines } from './revised-lines.ts';

/** Lines of writing that a row for notes or comments has on paper. */
const ROOM = 3;

/** A table of the form's own, once for each side that may fill it in; rows with a heading begin with it. */
export function gridBlocks(question: QuestionOf<'grid'>, facts: FormFacts): Block[] {
  const { id, by, columns } = question;
  const rows = gridRows(question);
  const isHeaded = rows.some(({ label }) => label !== null);
  const heads = columns.map(({ label, cell }) => column(label, cell === 'day' ? 2 : 3));
  return sidesOf[by].flatMap((side): Block[] => {
    const body = rows.map((row): Cell[] => [
      ...(isHeaded ? [row.label] : []),
      ...columns.map((of) => {
        const box = { question: id, side, row: row.id, cell: of.id };
        const [address, text] = [boxAddress(facts, box), answered(facts, box)];
        return of.cell === 'day' ? dayBox(address, text) : { address, text };
      }),
    ]);
    const name = by === 'both' ? sideName(side, facts) : null;
    return [
      ...(name ? [{ kind: 'heading' as const, text: name }] : []),
      table(isHeaded ? [column({ en: '' }, 2), ...heads] : heads, body),
    ];
  });
}

/** The things on a checklist, each with a box for every side that ticks it. */
export function checklistBlocks({ id, by, items }: QuestionOf<'checklist'>, facts: FormFacts): Block[] {
  const sides = sidesOf[by];
  const heads = sides.map((side) => column((sides.length > 1 && sideName(side, facts)) || words.ticked, 1));
  const body = items.map((item): Cell[] => [
    item.label,
    ...sides.map((side): Cell => {
      const box = { question: id, side, row: item.id };
      const on = answered(facts, box) === TICKED;
      return { address: boxAddress(facts, box), text: on ? '☒' : '☐', holds: { kind: 'tick', on } };
    }),
  ]);
  return [table([column(words.toTick, sides.length > 1 ? 6 : 5), ...heads], body)];
}

/** Each member of a team with what they said; rows to write in where the form is empty. */
export function memberBlocks({ id, lines }: QuestionOf<'each-member'>, facts: FormFacts): Block[] {
  const { members } = facts.rules;
  const rows = members?.map(
    (member): TableRow => ({
      cells: [
        member.name,
        { address: boxAddress(facts, saidBy(id, member)), text: answered(facts, saidBy(id, member)) },
      ],
      room: lines,
    }),
  );
  const empty = Array.from({ length: EMPTY_MEMBERS }, (): TableRow => ({ cells: ['', ''], room: lines }));
  return [table([column(words.hands.member, 2), column(words.hands.saidByMember, 5)], rows ?? empty)];
}

/** So many members have room on a form that is handed out empty. */
const EMPTY_MEMBERS = 5;

/** Each objective of the review with what is said of it; numbered rows to write in where the form is empty. */
export function notesBlocks(question: QuestionOf<'objective-notes'>, facts: FormFacts): Block[] {
  const { id, by, columns } = question;
  const { filled, rules } = facts;
  const scale = scaleOf(question.scale, rules);
  const sides = sidesOf[by];
  const rated = question.scale === undefined ? null : (scale?.label ?? words.rating);
  const noteHead = rated ? stacked(rated, columns.note.label) : columns.note.label;
  const heads = sides.map((side) => {
    const name = sides.length > 1 ? sideName(side, facts) : null;
    return column(name ? inHand(noteHead, name) : noteHead, 3);
  });
  const objectives = filled ? objectivesUnder(question, rules.forms, filled.record.objectives) : [];
  const rows = objectives.length > 0 ? objectives : newRows(question.rows);
  const body = rows.map(
    (row): TableRow => ({
      cells: [
        objectiveCell(facts, id, row.id),
        ...sides.map((side): Cell => {
          const noted = { question: id, side, row: row.id, cell: 'note' };
          const note = { address: boxAddress(facts, noted), text: answered(facts, noted) };
          const ended = endLines(question, facts, noted);
          const rating = rated ? [ratingBox(facts, { ...noted, cell: 'rating' }, scale)] : [];
          const lines = [...rating, ...ended.over, note, ...ended.under];
          return lines.length === 1 ? note : { lines };
        }),
      ],
      room: ROOM,
    }),
  );
  return [...keyTo(scale), table([column(columns.objective.label, 3), ...heads], body)];
}

/** The words of an objective, with what was revised of it during the year; a box for them where the form is empty. */
function objectiveCell(facts: FormFacts, question: string, id: string): Cell {
  const { objectives = [], revisions = [] } = facts.filled?.record ?? {};
  const row = objectives.find((one) => one.id === id);
  if (!row) return objectiveBox(facts, question, id);
  const lines = [
    ...revisedLines(row, revisions),
    ...untilLines(row, 'text', revisions),
    ...untilLines(row, 'criteria', revisions),
  ];
  return lines.length === 0 ? row.text : { lines: [row.text, ...lines] };
}

/**
 * How an objective ended, over what is said of it, and under it why it was missed, where it was or nobody has said yet. A form
 * that is handed out empty asks for neither: it is the policy's own.
 */
function endLines(question: QuestionOf<'objective-notes'>, facts: FormFacts, noted: BoxWanted) {
  if (!question.ends || facts.filled === null) return { over: [], under: [] };
  const box = (cell: string, text: Text): CellLine => ({ address: boxAddress(facts, { ...noted, cell }), text });
  const said = (cell: string) => answered(facts, { ...noted, cell });
  const outcome = endedAs.options.find((one) => one === said('outcome'));
  const cause = missedCause.options.find((one) => one === said('cause'));
  const ending = question.scale === undefined ? said('outcome') : said('rating');
  const { side, row = '' } = noted;
  const isMet =
    ending !== '' &&
    ending !== 'partly-met' &&
    !isMissed(question, { side, row, answers: facts.filled.record.answers }, facts.rules);
  const over = [words.missed.howItEnded, box('outcome', outcome ? words.outcomes[outcome] : '')];
  const under = [
    words.missed.why,
    box('cause', cause ? words.missed.causes[cause] : ''),
    box('cause-said', said('cause-said')),
  ];
  return { over: question.scale === undefined ? over : [], under: isMet && cause === undefined ? [] : under };
}

/** A box for the words of an objective, so that a form that was handed out empty says what its notes are about. */
function objectiveBox(facts: FormFacts, question: string, row: string): CellLine {
  return { address: boxAddress(facts, { question, side: 'agreed', row, cell: 'objective' }), text: '' };
}

/** What the points of a scale are, over the table that they are used in. */
export function keyTo(scale: Scale | undefined): Block[] {
  if (!scale) return [];
  const points = (of: (label: Bilingual) => string) => scale.points.map(({ label }) => of(label)).join('; ');
  const isInWelsh = scale.points.every(({ label }) => label.cy !== undefined);
  const en = points((label) => label.en);
  return [
    { kind: 'paragraph', text: words.key(isInWelsh ? { en, cy: points((label) => label.cy ?? label.en) } : { en }) },
  ];
}

/** A rating in the words of its scale, or in one's own where there is none. */
export function ratingBox(facts: FormFacts, box: BoxWanted, scale: Scale | undefined): CellLine {
  const rating = answered(facts, box);
  const text = scale?.points.find(({ value }) => value === rating)?.label ?? rating;
  const holds: BoxHolds | undefined = scale && { kind: 'one-of', values: scale.points };
  return { address: boxAddress(facts, box), text, ...(holds && { holds }) };
}

/** A table of boxes. */
export function table(columns: Column[], rows: TableRow[]): Block {
  return { kind: 'table', columns, rows, blankRows: 0, total: false };
}

/** A column of words. */
export function column(label: Bilingual, share: number): Column {
  return { label, kind: 'text', share };
}
