import { day } from '#domain/days/dates.ts';
import type { CycleId, StaffId } from '#domain/ids.ts';
import type { TestOffice } from './office.ts';

/** A visit that was held and talked about, and one that was begun by mistake. */
export async function observations({ ask }: TestOffice, staffId: StaffId, observer: StaffId): Promise<void> {
  const { recordId } = await ask('observations.begin', { staffId, kind: 'drop-in' });
  const fields = { observer: { staffId: observer }, plannedOn: day('2026-11-19'), at: '09:30' };
  await ask('observations.save', { recordId, fields });
  const focus = { question: 'observation-focus', side: 'agreed', row: '', cell: '' } as const;
  await ask('records.answer', { recordId, ...focus, text: 'Reading' });
  await ask('records.markStep', { recordIds: [recordId], step: 'observed', on: day('2026-11-19') });
  const { recordIds } = await ask('observations.beginForMany', { staffIds: [staffId], kind: 'book-monitoring' });
  await ask('observations.saveForMany', { recordIds, fields: { at: '11:15' } });
  const mistaken = await ask('observations.begin', { staffId, kind: 'peer' });
  await ask('observations.remove', mistaken);
}

/** A concern, and the support plan that grows out of it: extended, suspended, resumed, and over. */
export async function concerns({ ask }: TestOffice, staffId: StaffId): Promise<void> {
  const { recordId: follows } = await ask('concerns.begin', { kind: 'concern', staffId });
  await ask('concerns.setDays', { recordId: follows, starts: day('2026-09-21'), ends: null });
  const { recordId } = await ask('concerns.begin', { kind: 'support-plan', staffId, follows });
  await ask('concerns.setDays', { recordId, starts: day('2026-10-05'), ends: day('2026-11-06') });
  const mistaken = await ask('concerns.begin', { kind: 'note', staffId });
  await ask('concerns.remove', mistaken);
  await ask('concerns.planReviews', { recordId, count: 3 });
  await ask('concerns.extend', { recordId, until: day('2026-11-20'), reason: 'Absent for two weeks' });
  await ask('concerns.rest', { recordId, from: day('2026-10-12'), until: null, why: 'grievance' });
  await ask('concerns.rest', { recordId, from: day('2026-10-12'), until: day('2026-10-16'), why: 'grievance' });
  const cameTo = { what: 'back', on: day('2026-11-20'), reason: 'Every measure was met' } as const;
  await ask('concerns.conclude', { recordId, cameTo });
}

/** A sample that is moderated, and one that was drawn by mistake. */
export async function moderation({ ask }: TestOffice, cycleId: CycleId): Promise<void> {
  const drawn = { cycleId, each: 1, moderator: 'Ivo Marsh' };
  const { moderationId } = await ask('moderation.draw', { ...drawn, number: 48_213 });
  const { samples } = await ask('moderation.ofCycle', { cycleId });
  const recordId = samples[0]?.items[0]?.recordId;
  if (!recordId) throw new Error('a review was drawn');
  const check = { id: 'measurable', answer: 'partly' } as const;
  await ask('moderation.save', { moderationId, recordId, fields: { check, finding: 'No measure' } });
  await ask('moderation.conclude', { cycleId, moderationId, conclusion: 'Talk to two appraisers' });
  const mistaken = await ask('moderation.draw', { ...drawn, number: null });
  await ask('moderation.remove', { cycleId, moderationId: mistaken.moderationId });
}
