import { expect, test } from 'vitest';
import type { RecordId } from '#domain/ids.ts';
import type { TestOffice } from '#test/office/office.ts';
import { sign } from '#test/office/school-year.ts';
import { fullSchool } from '#test/office/undo/undoing.ts';
import { filledIn, formOut, lookedAt, takenFrom } from './forms.ts';

const HELPED = 'statement/helped-or-hindered/agreed//';
const COMMENTS = { question: 'helped-or-hindered', side: 'agreed', row: '', cell: '' } as const;

const write = (office: TestOffice, recordId: RecordId, text: string) =>
  office.ask('records.answer', { recordId, ...COMMENTS, text });
const standing = async (office: TestOffice, reviewId: Parameters<typeof write>[1]) =>
  (await office.ask('reviews.byId', { reviewId: reviewId as never })).answers.find(
    ({ question }) => question === COMMENTS.question,
  )?.text ?? '';

test('a form that comes back as it went out says nothing new', async () => {
  const { office, nia } = await fullSchool();
  const looked = await lookedAt(office, await formOut(office, nia));
  expect(looked.lines).toEqual([]);
  expect(looked.same).toBeGreaterThan(5);
  expect(looked).toMatchObject({ changedHereOnly: 0, lost: 0, outside: [], again: [], madeOn: '2026-09-21' });
});

test('what was typed is shown, taken in one change that can be undone, and is nothing new the second time', async () => {
  const { office, nia, rows } = await fullSchool();
  const file = filledIn(await formOut(office, nia), {
    [HELPED]: 'Time to plan\nand a rota',
    [`${rows.objective}/text`]: 'Lead two reading groups',
  });
  const looked = await lookedAt(office, file);
  expect(looked.lines.map(({ theirs, kind, proposed }) => ({ theirs, kind, proposed }))).toEqual(
    expect.arrayContaining([
      { theirs: 'Time to plan\nand a rota', kind: 'changed', proposed: true },
      { theirs: 'Lead two reading groups', kind: 'changed', proposed: true },
    ]),
  );
  const { boxes, changeId } = await takenFrom(office, looked);
  expect(boxes).toBe(2);
  expect(await standing(office, nia)).toBe('Time to plan\nand a rota');
  expect((await lookedAt(office, file)).lines).toEqual([]);

  if (!changeId) throw new Error('something was changed');
  const [latest] = (await office.ask('changes.list', {})).changes;
  expect(latest).toMatchObject({ id: changeId, what: 'form-taken', about: 'Nia Prosser' });
  await office.ask('changes.undo', { changeId });
  expect(await standing(office, nia)).toBe('');
});

test('a box that was emptied in the file, and one that was changed here since, are shown and not proposed', async () => {
  const { office, nia } = await fullSchool();
  await write(office, nia, 'Time');
  const out = await formOut(office, nia);
  const emptied = await lookedAt(office, filledIn(out, { [HELPED]: '' }));
  expect(emptied.lines).toMatchObject([{ kind: 'emptied', proposed: false, changedHere: false }]);

  await write(office, nia, 'Time and a room');
  const both = await lookedAt(office, filledIn(out, { [HELPED]: 'Time and a rota' }));
  expect(both.lines).toMatchObject([{ kind: 'changed', proposed: false, changedHere: true }]);
  const taken = await office.ask('returnedForms.take', {
    fileId: both.fileId,
    recordId: nia,
    boxes: both.lines.map(({ address }) => address),
  });
  expect(taken.boxes).toBe(1);
  expect(await standing(office, nia)).toBe('Time and a rota');
});

test('what nobody touched in the file and somebody changed here stays as it is here', async () => {
  const { office, nia } = await fullSchool();
  const out = await formOut(office, nia);
  await write(office, nia, 'Written here afterwards');
  expect(await lookedAt(office, out)).toMatchObject({ lines: [], changedHereOnly: 1 });
});

test('nothing is written over that changed while somebody was looking', async () => {
  const { office, nia } = await fullSchool();
  const looked = await lookedAt(office, filledIn(await formOut(office, nia), { [HELPED]: 'Time to plan' }));
  await write(office, nia, 'Typed meanwhile');
  const boxes = looked.lines.map(({ address }) => address);
  const asked = { fileId: looked.fileId, recordId: nia, boxes };
  expect(await office.refused('returnedForms.take', asked)).toEqual({ code: 'form-refused', why: 'changed-since' });
  expect(await standing(office, nia)).toBe('Typed meanwhile');
});

test('of a signed record everything is shown, and nothing can be taken', async () => {
  const { office, owain } = await fullSchool();
  const file = filledIn(await formOut(office, owain), { [HELPED]: 'Time to plan' });
  await sign(office, owain);
  const looked = await lookedAt(office, file);
  expect(looked.closed).toBe('signed');
  expect(looked.lines.filter(({ kind }) => kind !== 'not-taken')).toEqual([]);
  expect(looked.lines).toEqual([expect.objectContaining({ theirs: 'Time to plan', why: 'closed' })]);
  const asked = { fileId: looked.fileId, recordId: owain, boxes: looked.lines.map(({ address }) => address) };
  expect(await office.refused('returnedForms.take', asked)).toMatchObject({ code: 'form-refused' });
});
