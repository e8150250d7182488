import path from 'node:path';
import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import type { Input, Output } from '#contract/index.ts';
import { newFolder } from '#test/afterwards.ts';
import { listOf } from './lists.ts';
import { openOffice, type TestOffice } from './office.ts';
import { openCycle, reviewOf, setUpSchool } from './school-year.ts';
import { latestChange } from './undo/undoing.ts';

type Reading = Input<'earlier.apply'>;

/** Chooses a tracker and takes what the program proposes for it. */
async function readingOf(
  { ask, hands }: TestOffice,
  file: string,
): Promise<Omit<Reading, 'columns' | 'headingRow'> & Output<'earlier.look'>> {
  hands.openFile = file;
  await ask('imports.choose', {});
  const look = await ask('earlier.look', { table: 0, headingRow: null });
  return { ...look, table: 0, people: [] };
}

const asked = ({ table, headingRow, columns, year, people }: Reading): Reading => ({
  ...{ table, headingRow, year, people },
  columns: columns.map(({ position, holds, year: of }) => ({ position, holds, year: of })),
});

/** A school on 21 November 2026 whose cycle 2026–27 runs: Nia, Owain and Rhian work there. */
async function school() {
  const office = await openOffice('manager', '2026-11-21');
  const { people } = await setUpSchool(office);
  const cycle = await openCycle(office);
  return { office, people, cycle };
}

const tracker = () =>
  listOf(
    'Name,Job,Review 2024-25 held on,Line manager 2024-25,Objectives met 2024-25,Training,Review 2025/26 held on,Outcome 25/26',
    'Nia Prosser,TA,03/10/2024,Gwen Tudur,3 of 4,"Level 2, first aid",not held,Good',
    'REES Owain,Caretaker,,,,,9 Oct 2025,',
    'Siân Former,Cook,04/10/2024,,all,,,',
    'Gwen Tudur,Headteacher,01/10/2024,,,,,',
  );

test('columns are known by their headings, each with its year, and what has no meaning of its own is a note', async () => {
  const { office } = await school();
  const { columns } = await readingOf(office, tracker());
  expect(columns.map(({ heading, holds, year }) => [heading, holds, year])).toEqual([
    ['Name', 'fullName', null],
    ['Job', 'note', null],
    ['Review 2024-25 held on', 'held', 2024],
    ['Line manager 2024-25', 'appraiser', 2024],
    ['Objectives met 2024-25', 'note', 2024],
    ['Training', 'note', null],
    ['Review 2025/26 held on', 'held', 2025],
    ['Outcome 25/26', 'note', 2025],
  ]);
});

test('each row and year becomes a review of an earlier cycle, nothing of a row is lost, and the rest is shown', async () => {
  const { office, people } = await school();
  const reading = await readingOf(office, tracker());
  const { placed, cycles, aside, there } = await office.ask('earlier.preview', asked(reading));
  expect(cycles).toEqual(['2024–25', '2025–26']);
  expect(there).toBe(0);
  expect(
    placed.map(({ row, name, label, held, appraiser, note }) => [row, name, label, held, appraiser, note]),
  ).toEqual([
    [2, 'Nia Prosser', '2024–25', '2024-10-03', 'Gwen Tudur', 'From the old tracker:\nObjectives met 2024-25: 3 of 4'],
    // what names no year belongs to the latest that the row tells of, and a day that is none is not lost
    [
      2,
      'Nia Prosser',
      '2025–26',
      null,
      '',
      'From the old tracker:\nJob: TA\nTraining: Level 2, first aid\nReview 2025/26 held on: not held\nOutcome 25/26: Good',
    ],
    [3, 'Owain Rees', '2025–26', '2025-10-09', '', 'From the old tracker:\nJob: Caretaker'],
  ]);
  expect(placed.every(({ isByName }) => isByName)).toBe(true);
  expect(aside.map(({ row, said, why, text }) => [row, said, why, text])).toEqual([
    [4, 'Siân Former', 'nobody', '2024-10-04\nJob: Cook\nObjectives met 2024-25: all'],
    [5, 'Gwen Tudur', 'headteacher', '2024-10-01\nJob: Headteacher'],
  ]);

  expect(await office.ask('earlier.apply', asked(reading))).toEqual({ reviews: 3, cycles: 2 });
  const { reviews } = await office.ask('staff.byId', { staffId: people.nia });
  expect(reviews.map(({ cycleLabel }) => cycleLabel)).toEqual(['2026–27', '2025–26', '2024–25']);
  const { cycles: list } = await office.ask('cycles.list', {});
  expect(list.map(({ label, closedOn, reviews: of }) => [label, closedOn, of])).toEqual([
    ['2026–27', null, 2],
    ['2025–26', '2026-11-21', 2],
    ['2024–25', '2026-11-21', 1],
  ]);
  const [cycle2024] = list.filter(({ label }) => label === '2024–25');
  if (!cycle2024) throw new Error('it was made');
  const whole = await office.ask('cycles.byId', { cycleId: cycle2024.id });
  const review = await office.ask('reviews.byId', { reviewId: reviewOf(whole, people.nia) });
  expect(review.steps.map(({ on }) => on)).toContain('2024-10-03');
  // nothing is called late of which nobody knows
  expect(review.deadlines).toEqual([]);
  expect(JSON.stringify(review)).toContain('Objectives met 2024-25: 3 of 4');

  // what a spreadsheet does not say is told to no governor
  const report = {
    document: 'governor-report',
    subject: { of: 'cycle', cycleId: cycle2024.id },
    language: 'en',
  } as const;
  expect(await office.refused('documents.preview', report)).toEqual({ code: 'nothing-to-print' });

  // a second time nothing is new, and the running year is untouched
  const again = await readingOf(office, tracker());
  expect(await office.ask('earlier.preview', asked(again))).toMatchObject({ placed: [], there: 3 });
  expect(await office.refused('earlier.apply', asked(again))).toEqual({ code: 'nothing-new' });

  const change = await latestChange(office);
  expect(change).toMatchObject({ what: 'earlier-read-in' });
  await office.ask('changes.undo', { changeId: change.id, leaving: 0 });
  expect((await office.ask('cycles.list', {})).cycles.map(({ label }) => label)).toEqual(['2026–27']);
  expect((await office.ask('staff.byId', { staffId: people.nia })).reviews).toHaveLength(1);
});

test('a sheet for a year, a box of the policy, and somebody whom the office names by hand', async () => {
  const { office, people } = await school();
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Reviews 2023-24');
  sheet.addRow(['Staff tracker']);
  sheet.addRow(['Name', 'Date of review', 'Comments', 'Signed']);
  sheet.addRow(['Nia Prosser', new Date('2023-10-12T00:00:00Z'), 'Went well', 'Yes']);
  sheet.addRow(['Rhian Hughes', new Date('2023-10-13T00:00:00Z'), 'Left for Ysgol y Cwm', 'Yes']);
  const file = path.join(newFolder(), 'tracker.xlsx');
  await book.xlsx.writeFile(file);
  const reading = await readingOf(office, file);
  expect(reading.year).toBe(2023);
  const [box] = reading.boxes;
  if (!box) throw new Error('the policy has a box for prose');
  const columns = reading.columns.map((column) =>
    column.heading === 'Comments' ? { ...column, holds: `box:${box.id}` as const } : column,
  );
  const named = asked({ ...reading, columns, people: [{ row: 4, staffId: people.rhian }] });
  const { placed, aside } = await office.ask('earlier.preview', named);
  expect(aside).toEqual([]);
  expect(placed.map(({ name, label, held, note, isByName }) => [name, label, held, note, isByName])).toEqual([
    ['Nia Prosser', '2023–24', '2023-10-12', 'From the old tracker:\nSigned: Yes', true],
    ['Rhian Lloyd', '2023–24', '2023-10-13', 'From the old tracker:\nSigned: Yes', false],
  ]);
  expect(placed[0]?.boxes).toEqual([{ label: box.label.en, text: 'Went well' }]);
  const leftOut = { ...named, people: [{ row: 3, staffId: null }] };
  expect((await office.ask('earlier.preview', leftOut)).placed).toEqual([]);
});

test('a second file adds to a year that the first one made, and is taken back and done again by itself', async () => {
  const { office } = await school();
  const readIn = async (...lines: string[]) =>
    office.ask('earlier.apply', asked(await readingOf(office, listOf(...lines))));
  await readIn('Name,Held 2024-25', 'Nia Prosser,3/10/2024');
  expect(await readIn('Name,Outcome 2024-25', 'Nia Prosser,Good', 'Owain Rees,Good')).toEqual({
    reviews: 1,
    cycles: 0,
  });
  const reviewsOf2024 = async () =>
    (await office.ask('cycles.list', {})).cycles.find(({ label }) => label === '2024–25')?.reviews;
  expect(await reviewsOf2024()).toBe(2);
  const { id: changeId } = await latestChange(office);
  await office.ask('changes.undo', { changeId, leaving: 0 });
  expect(await reviewsOf2024()).toBe(1);
  await office.ask('changes.redo', { changeId });
  expect(await reviewsOf2024()).toBe(2);
});

test('a year that runs or was worked through here is not written into, and somebody twice in a year is said', async () => {
  const { office } = await school();
  const reading = await readingOf(
    office,
    listOf(
      'Name,Year,Outcome',
      'Nia Prosser,2026-27,Good',
      'Nia Prosser,2024/25,Good',
      'Nia Prosser,2024,Better',
      'Owain Rees,,Good',
    ),
  );
  const { aside, placed } = await office.ask('earlier.preview', asked(reading));
  expect(placed).toHaveLength(1);
  expect(aside.map(({ row, why }) => [row, why])).toEqual([
    [2, 'running'],
    [4, 'twice'],
    [5, 'no-year'],
  ]);
});
