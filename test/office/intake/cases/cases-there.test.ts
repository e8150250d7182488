import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { chooseList, importList, listOf } from '#test/office/lists.ts';
import { openOffice } from '#test/office/office.ts';

// The lists of issue 15 that need somebody who is there already (cases/README), through the door of the program.

const folder = path.resolve('test/samples/cases/lists');
const fileOf = (letter: string) =>
  path.join(folder, readdirSync(folder).find((name) => name.startsWith(letter)) ?? letter);

const headings =
  'Employee Number,First Name,Last Name,Job Title,Start Date,Contract Type,Contract End Date,Leaving Date,Email';

test.each([
  [
    'd1',
    'somebody new with the address that a leaver had is asked about',
    ',Nia,Prosser,Teaching Assistant,2019-09-02,Permanent,,2025-08-31,office@school.example',
    { doubtful: [['Bob Hughes', 'email-of-another', ['Nia Prosser']]] },
  ],
  [
    'd3',
    'a leaver whom the list has as permanent is asked about',
    '12,Nia,Prosser,Teaching Assistant,2019-09-02,Fixed term,2026-08-31,2026-08-31,',
    { doubtful: [['Nia Prosser', 'leaver', ['Nia Prosser']]] },
  ],
  [
    'd4',
    'an assistant who becomes a teacher joins the teachers, as the preview shows',
    '12,Nia,Prosser,Teaching Assistant,,,,,',
    {
      changed: [
        ['group', 'class-support', 'teacher'],
        ['jobTitle', 'Teaching Assistant', 'Class Teacher'],
      ],
    },
  ],
  [
    'g1',
    'a last day before the first day is refused, as the form refuses it',
    '12,Nia,Prosser,HLTA,2026-09-01,,,,',
    { rejected: [[2, 'leavingDate', 'before-start']] },
  ],
  [
    'h2',
    'an empty first name erases nothing',
    '12,Nia,Prosser,Teaching Assistant,,,,,',
    { changed: [['jobTitle', 'Teaching Assistant', 'HLTA']] },
  ],
] as const)('%s %s', async (letter, _, line, wanted) => {
  const office = await openOffice('manager');
  await importList(office, listOf(headings, line));
  const preview = await office.ask('imports.preview', await chooseList(office, fileOf(letter)));
  expect({
    added: preview.added.map(({ name }) => name),
    changed: preview.changed.flatMap(({ fields }) => fields.map(({ field, before, after }) => [field, before, after])),
    doubtful: preview.doubtful.map(({ name, why, like }) => [name, why, like.map((person) => person.name)]),
    rejected: preview.rejected.map(({ row, column, reason }) => [row, column, reason]),
  }).toEqual({ added: [], changed: [], doubtful: [], rejected: [], ...wanted });
});
