import type { Day } from '#domain/days/dates.ts';
import type { ListCell, ShownList } from '#domain/list/shown-list.ts';
import type { RowKeys } from '#domain/list-back/row-keys.ts';
import type { School } from '#domain/school.ts';
import type { Block, Column } from '#templates/blocks.ts';
import { document } from '#templates/document.ts';
import { nameOfFile } from '#templates/parts/file-name.ts';
import { letterhead } from '#templates/parts/letterhead.ts';
import { inLine, longDaySaid } from '#templates/parts/said.ts';
import { words } from '#templates/words/index.ts';

const says = words.lists.shown;

/** A column is no narrower and no wider than so many letters of its part of the width. */
const NARROWEST = 8;
const WIDEST = 40;

interface ListFacts {
  school: School;
  today: Day;
  list: ShownList;
  /** By which its rows are known again; a list that does not come back has none. */
  keys: RowKeys | undefined;
}

/** A list of the window as it is shown there: its columns, its rows, its order (requirements 11.5). In English, as the window is. */
export const shownListPaper = document<ListFacts>({
  id: 'list',
  title: says.title,
  about: says.about,
  form: null,
  subjects: ['list'],
  formats: ['excel', 'pdf', 'word'],
  load: (read, subject, today) =>
    subject.of === 'list' ? { school: read.school(), today, list: subject.list, keys: subject.keys } : undefined,
  compose: ({ school, today, list, keys }) => ({
    title: { en: list.title },
    subtitle: inLine([
      words.lists.staff.seenOn(longDaySaid(today)),
      ...[list.count, ...list.filters].map((text) => ({ en: text })),
    ]),
    school: letterhead(school),
    blocks: [{ kind: 'section', title: { en: list.title }, blocks: [tableOf(list, keys)] }],
    languages: ['en'],
    workbook: 'sheets',
    form: null,
    demo: school.demo,
  }),
  fileName: ({ today, list }) => nameOfFile([{ en: list.title }, longDaySaid(today)]),
});

function tableOf({ columns, rows }: ShownList, keys: RowKeys | undefined): Block {
  if (rows.length === 0) return { kind: 'paragraph', text: says.nothing };
  return {
    kind: 'table',
    columns: columns.map(
      ({ heading, kind, room = 0 }, place): Column => ({
        label: { en: heading },
        kind,
        share: shareOf(
          Math.max(room, heading.length),
          rows.map((row) => row[place] ?? null),
        ),
      }),
    ),
    rows: rows.map((row) => columns.map((_, place) => row[place] ?? null)),
    blankRows: 0,
    total: false,
    ...(keys && { keys }),
  };
}

/** As wide as the words in it, and no narrower than asked for: by the longest, within bounds. */
function shareOf(least: number, cells: readonly ListCell[]): number {
  const lengths = cells.map((cell) => (typeof cell === 'string' ? cell.length : cell === null ? 0 : NARROWEST + 3));
  const longest = lengths.reduce((most, length) => Math.max(most, length), least);
  return Math.min(WIDEST, Math.max(NARROWEST, longest));
}
