import { expect, test } from 'vitest';
import type { OwnColumnId } from '#domain/ids.ts';
import type { OwnColumn } from '#domain/own-columns/own-column.ts';
import { renderDocument, renderPage } from '#electron/render/index.ts';
import { documents } from '#templates/documents/index.ts';
import { noOwnColumns } from '#test/no-own-columns.ts';
import { excelSheets } from './readers/excel.ts';
import { pageText } from './readers/page.ts';
import { readsOf, staff, today } from './school.ts';

const column = (name: string, kind: OwnColumn['kind']): OwnColumn => ({
  id: name as OwnColumnId, // readable
  list: 'staff',
  name,
  kind,
  choices: [],
  position: 1,
});
const [person] = staff;
if (!person) throw new Error('there is somebody');

const reads = {
  ...readsOf(),
  ownColumns: {
    ...noOwnColumns,
    ofList: () => [column('Badge given', 'day'), column('First aider', 'tick'), column('Room', 'text')],
    ofStaff: () => [
      { row: person.id, columnId: 'Badge given' as OwnColumnId, value: '2026-09-03' }, // as above
      { row: person.id, columnId: 'First aider' as OwnColumnId, value: 'yes' },
      { row: person.id, columnId: 'Room' as OwnColumnId, value: 'Willow' },
    ],
  },
};

test('the staff list in Excel has the school’s own columns behind the others, and on paper it is as wide as it was', async () => {
  const made = documents.find(({ id }) => id === 'staff-list')?.make(reads, { of: 'staff', site: '' }, today);
  if (!made) throw new Error('there is a staff list');
  const [sheet] = excelSheets(await renderDocument(made.composed, { language: 'en', format: 'excel' }));
  const headings = sheet?.rows.find((row) => row.includes('Job title')) ?? [];
  expect(headings.slice(-3)).toEqual(['Badge given', 'First aider', 'Room']);
  const theirs = sheet?.rows.find((row) => row.some((cell) => cell.startsWith(`${person.familyName},`))) ?? [];
  expect(theirs.slice(-2)).toEqual(['Yes', 'Willow']);
  expect(theirs.at(-3)).toMatch(/^(?:46268|3 Sep 2026|03\/09\/2026|2026-09-03)/);
  const page = pageText(renderPage(made.composed, 'en'));
  expect(page).toContain(person.familyName);
  expect(page).not.toContain('Willow');
});
