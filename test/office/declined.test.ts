import { expect, test } from 'vitest';
import { day } from '#domain/days/dates.ts';
import { openOffice } from './office.ts';
import { openCycle, reviewOf, setUpSchool } from './school-year.ts';

test('whoever declines to sign is on record with what they said, on screen and on paper; somebody must have signed', async () => {
  const office = await openOffice('manager', '2026-09-21');
  const school = await setUpSchool(office);
  const reviewId = reviewOf(await openCycle(office), school.people.nia);
  const row = { kind: 'objective' as const, recordId: reviewId, continues: null, category: null };
  const { rowId } = await office.ask('rows.add', row);
  await office.ask('rows.save', { kind: 'objective', rowId, fields: { text: 'Lead the reading group' } });
  await office.ask('records.markStep', { recordIds: [reviewId], step: 'meeting', on: day('2026-09-14') });

  const signedOn = day('2026-09-18');
  const why = 'The second objective was not agreed.\nI was not asked.';
  const appraisee = { signer: 'appraisee' as const, name: 'Nia Prosser', signedOn, declined: why };
  const appraiser = { signer: 'appraiser' as const, name: 'Gwen Tudur', signedOn };
  const nobody = [appraisee, { ...appraiser, declined: 'Nor do I' }];
  expect(await office.refused('records.sign', { recordId: reviewId, signatures: nobody })).toEqual({
    code: 'nobody-signed',
  });
  await office.ask('records.sign', { recordId: reviewId, signatures: [appraisee, appraiser] });

  const { review, signatures } = await office.ask('reviews.byId', { reviewId });
  expect(review.state).toBe('signed');
  expect(signatures.map(({ signer, declined }) => [signer, declined])).toEqual([
    ['appraisee', why],
    ['appraiser', ''],
  ]);
  await office.ask('documents.print', { document: 'statement', language: 'en', subject: { of: 'review', reviewId } });
  const [page = ''] = office.printed;
  expect(page).toContain('Nia Prosser was asked to sign and declined: The second objective was not agreed.');
  expect(page).toContain('Gwen Tudur');
});
