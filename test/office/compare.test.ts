import { expect, test } from 'vitest';
import { day } from '#domain/days/dates.ts';
import { openOffice } from './office.ts';
import { byBoth, openCycle, reviewOf, setUpSchool } from './school-year.ts';

test('two versions of a statement are compared box by box, in words, as they were signed or as they stand', async () => {
  const office = await openOffice('manager', '2026-09-21');
  const { people } = await setUpSchool(office);
  const recordId = reviewOf(await openCycle(office), people.nia);
  const add = async (text: string) => {
    const { rowId } = await office.ask('rows.add', { kind: 'objective', recordId, continues: null, category: null });
    await office.ask('rows.save', { kind: 'objective', rowId, fields: { text } });
    return rowId;
  };
  const answer = (text: string) =>
    office.ask('records.answer', {
      recordId,
      question: 'helped-or-hindered',
      side: 'agreed',
      row: '',
      cell: '',
      text,
    });
  const club = await add('Run a Welsh club');
  await answer('Time to plan helped.');
  await office.ask('records.markStep', { recordIds: [recordId], step: 'meeting', on: day('2026-09-14') });
  const compare = { recordId, before: 1, after: 2 };
  expect(await office.refused('records.compare', compare)).toEqual({ code: 'not-found', what: 'review' });
  const sign = () =>
    office.ask('records.sign', { recordId, signatures: byBoth({ name: 'Nia', signedOn: day('2026-09-18') }) });
  await sign();
  await office.ask('records.reopen', { recordId, reason: 'The club moves' });
  expect((await office.ask('records.compare', compare)).boxes).toEqual([]);

  await office.ask('rows.save', {
    kind: 'objective',
    rowId: club,
    fields: { text: 'Run a Welsh choir', criteria: 'Twelve pupils' },
  });
  await answer('Time to plan helped. So did the training.');
  const told = async () =>
    (await office.ask('records.compare', compare)).boxes.map(({ label, isBeside, pieces }) => [
      isBeside ? `beside ${label}` : label,
      pieces.map(({ kind, text }) => (kind === 'same' ? text : kind === 'out' ? `[${text}-]` : `{${text}+}`)).join(''),
    ]);
  const changed = await told();
  expect(changed.map(([label]) => label)).toEqual([
    'Did anything help/or hinder progress',
    'Objective 1',
    'beside Objective 1', // that it was revised, with its earlier wording
    'Success criteria/timescale 1',
  ]);
  expect(changed[0]?.[1]).toBe('Time to plan helped.{ So did the training.+}');
  expect(changed[1]?.[1]).toBe('Run a Welsh [club-]{choir+}');
  expect(changed[2]?.[1]).toContain('Until 21 Sep 2026: Run a Welsh club');
  expect(changed[3]?.[1]).toBe('{Twelve pupils+}');

  // signed again, and written on in a third version: the second says what it said
  const [revision] = (await office.ask('reviews.byId', { reviewId: recordId })).revisions;
  if (revision)
    await office.ask('revisions.explain', { recordId, revisionId: revision.id, fields: { reason: 'No pianist' } });
  const before = await told();
  await sign();
  expect(await told()).toEqual(before);
  await office.ask('records.reopen', { recordId, reason: 'The date' });
  await answer('');
  expect(await told()).toEqual(before);
});
