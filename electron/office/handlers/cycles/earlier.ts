import type { Output, Parsed } from '#contract/index.ts';
import type { Reads } from '#db/reads.ts';
import { guessColumns, yearIn } from '#domain/earlier/earlier-columns.ts';
import type { EarlierReview } from '#domain/earlier/earlier-rows.ts';
import type { Policy } from '#domain/policy/policy.ts';
import type { Result } from '#domain/problems.ts';
import { done, refuse } from '#domain/result.ts';
import { fullName } from '#domain/staff/staff.ts';
import { isBlank, textOf } from '#domain/staff-list/cells.ts';
import { earlierBoxes } from '#electron/office/earlier/earlier-boxes.ts';
import { keepEarlier } from '#electron/office/earlier/keep-earlier.ts';
import { type PlacedEarlier, placeEarlier } from '#electron/office/earlier/place-earlier.ts';
import type { HandlersOf, TaskContext } from '#electron/office/handling.ts';
import { sheetAt } from '#electron/office/imports/staged-sheet.ts';

const EXAMPLES = 3;

/** The old tracker of a school, read into the cycles of earlier years (requirements 8.19). */
export const earlier: HandlersOf<'earlier'> = {
  'earlier.look': (desk, { table, headingRow }) => {
    const sheet = sheetAt(desk, table, headingRow);
    if (!sheet.ok) return sheet;
    const { headings, rows, name } = sheet.value;
    const { policy } = desk.read().policy();
    return done({
      headingRow: sheet.value.headingRow,
      columns: guessColumns(sheet.value).map((column) => ({
        ...column,
        heading: headings[column.position] ?? '',
        examples: rows
          .map(({ cells }) => cells[column.position] ?? '')
          .filter((cell) => !isBlank(cell))
          .slice(0, EXAMPLES)
          .map(textOf),
      })),
      year: yearIn(name) ?? null,
      rows: rows.length,
      boxes: policy ? earlierBoxes(policy).map(({ id, label }) => ({ id, label })) : [],
      policy: policy?.title ?? null,
    });
  },

  'earlier.preview': (desk, input) => {
    const found = placedIn(desk, input, desk.read());
    return found.ok ? done(shown(found.value)) : found;
  },

  'earlier.apply': (desk, input) =>
    desk.write((tx, asked) => {
      const found = placedIn(desk, input, tx.read);
      if (!found.ok) return found;
      const { policy, placed } = found.value;
      if (placed.length === 0) return refuse({ code: 'nothing-new' });
      return done({ reviews: placed.length, cycles: keepEarlier(tx, policy, placed, asked) });
    }),
};

function placedIn(
  desk: TaskContext,
  input: Parsed<'earlier.preview'>,
  read: Reads,
): Result<PlacedEarlier & { policy: Policy }> {
  const sheet = sheetAt(desk, input.table, input.headingRow);
  if (!sheet.ok) return sheet;
  const { policy } = read.policy();
  if (policy === null) return refuse({ code: 'not-found', what: 'policy' });
  return done({ policy, ...placeEarlier(read, policy, sheet.value, input, desk.asked().today) });
}

function shown({ placed, aside, there }: PlacedEarlier): Output<'earlier.preview'> {
  return {
    placed: placed.map(({ of, person, isByName, year, appraiser, boxes, note }) => ({
      ...{ row: of.row, staffId: person.id, name: fullName(person), isByName, label: year.label },
      ...{ held: of.held, appraiser: appraiser.name, boxes, note },
    })),
    cycles: [...new Set(placed.filter(({ cycle }) => !cycle).map(({ year }) => year.label))].sort(),
    aside: aside.map(({ of, why }) => ({ row: of.row, year: of.year, said: nameOf(of), why, text: everythingIn(of) })),
    there: there.length,
  };
}

const nameOf = ({ whose }: EarlierReview): string =>
  fullName(whose).trim() || (whose.employeeNumber ?? whose.email ?? '');

/** All that stands in a row for a year, so that it can be kept by whoever saves the list. */
function everythingIn({ held, appraiser, boxes, rest }: EarlierReview): string {
  const said = [held ?? '', appraiser, ...[...boxes, ...rest].map(({ heading, text }) => `${heading}: ${text}`)];
  return said.filter((text) => text !== '').join('\n');
}
