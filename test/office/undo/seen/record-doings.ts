import type { NamesPutBack } from '#contract/index.ts';
import { day } from '#domain/days/dates.ts';
import type { RecordId, ReviewId } from '#domain/ids.ts';
import { pictureOfADot } from '#test/office/lists.ts';
import type { TestOffice } from '#test/office/office.ts';
import { filledIn, formOut, lookedAt, takenFrom } from '#test/office/returned/forms.ts';
import { byBoth } from '#test/office/school-year.ts';
import type { FullSchool } from '#test/office/undo/undoing.ts';
import type { Prepared } from './doing.ts';

type Names =
  | `${'margin' | 'notes' | 'scans' | 'certificates' | 'observations' | 'moderation'}.${string}`
  | `concerns.${'begin' | 'remove' | 'planReviews'}`
  | `records.${'sign' | 'reopen'}`
  | 'rows.add'
  | 'returnedForms.take'
  | 'revisions.explain'
  | 'training.add';

const agreed = { side: 'agreed', row: '', cell: '' } as const;

/** Each way to ask for what can be put back of records and of what hangs on them. */
export const recordDoings: Record<Extract<NamesPutBack, Names>, Record<string, Prepared>> = {
  'notes.add': {
    'of today':
      async ({ office, owain }) =>
      () =>
        office.ask('notes.add', { recordId: owain, text: 'Helped at the fair' }),
  },
  'margin.write': {
    'beside a question':
      async ({ office, owain }) =>
      () =>
        office.ask('margin.write', { recordId: owain, question: 'helped-or-hindered', text: 'Ask for the rota' }),
  },
  'notes.moveLine': {
    'into a box': async ({ office, owain }) => {
      await office.ask('notes.add', { recordId: owain, text: 'Helped at the fair' });
      const { answers } = await office.ask('reviews.byId', { reviewId: owain });
      const line =
        answers
          .find(({ question }) => question === 'notes-year')
          ?.text.split('\n')
          .at(-1) ?? '';
      const to = { question: 'helped-or-hindered', ...agreed };
      return () => office.ask('notes.moveLine', { recordId: owain, from: 'notes-year', line, to });
    },
  },
  'rows.add': {
    'an objective':
      async ({ office, owain }) =>
      () =>
        office.ask('rows.add', { kind: 'objective', recordId: owain, continues: null, category: null }),
  },
  'training.add': {
    'of a review':
      async ({ office, owain, cycleId, school }) =>
      () =>
        office.ask('training.add', { cycleId, staffId: school.people.owain, recordId: owain, continues: null }),
  },
  'records.sign': {
    'with a note in the margin': async ({ office, owain }) => {
      await ready(office, owain);
      await office.ask('margin.write', { recordId: owain, question: 'helped-or-hindered', text: 'Ask for the rota' });
      return () => signed(office, owain);
    },
  },
  'records.reopen': {
    'for a mistake': async ({ office, owain }) => {
      await signed(office, owain);
      return () => office.ask('records.reopen', { recordId: owain, reason: 'A wrong day' });
    },
  },
  'returnedForms.take': {
    'an answer and a row': async ({ office, nia, rows }) => {
      const file = filledIn(await formOut(office, nia), {
        'statement/helped-or-hindered/agreed//': 'Time to plan',
        [`${rows.objective}/text`]: 'Lead two reading groups',
      });
      return async () => takenFrom(office, await lookedAt(office, file));
    },
  },
  'scans.add': {
    'of what was signed': async ({ office, owain }) => {
      office.hands.openFile = pictureOfADot();
      return () => office.ask('scans.add', { recordId: owain, version: 1 });
    },
  },
  'scans.remove': {
    'with its bytes': async ({ office, owain }) => {
      office.hands.openFile = pictureOfADot();
      await office.ask('scans.add', { recordId: owain, version: 1 });
      const [scan] = (await office.ask('scans.ofRecord', { recordId: owain })).scans;
      if (!scan) throw new Error('a scan was kept');
      return () => office.ask('scans.remove', { recordId: owain, scanId: scan.id });
    },
  },
  'revisions.explain': {
    'the reason': async ({ office, owain }) => {
      const { objectives } = await office.ask('reviews.byId', { reviewId: owain });
      const rowId = objectives[0]?.id;
      if (!rowId) throw new Error('an objective was signed');
      await office.ask('records.reopen', { recordId: owain, reason: 'A new timetable' });
      await office.ask('rows.save', { kind: 'objective', rowId, fields: { text: 'Lead both groups' } });
      const [revision] = (await office.ask('reviews.byId', { reviewId: owain })).revisions;
      if (!revision) throw new Error('the earlier wording was kept');
      const of = { recordId: owain, revisionId: revision.id };
      return () => office.ask('revisions.explain', { ...of, fields: { reason: 'The other leader has left' } });
    },
  },
  'certificates.add': {
    one: async ({ office, event, school }) => {
      office.hands.openFile = pictureOfADot('certificate.png');
      return () => office.ask('certificates.add', { trainingEventId: event, staffId: school.people.nia });
    },
  },
  'certificates.remove': {
    'with its bytes': async ({ office, event, school: { people } }) => {
      office.hands.openFile = pictureOfADot('certificate.png');
      await office.ask('certificates.add', { trainingEventId: event, staffId: people.nia });
      const { events } = await office.ask('trainingEvents.list', { staffId: people.nia });
      const file = events.flatMap((one) => one.people).flatMap(({ files }) => files)[0];
      if (!file) throw new Error('a certificate was kept');
      return () => office.ask('certificates.remove', { staffId: people.nia, certificateScanId: file.id });
    },
  },
  'concerns.begin': {
    'a concern':
      async ({ office, school }) =>
      () =>
        office.ask('concerns.begin', { kind: 'concern', staffId: school.people.owain }),
  },
  'concerns.remove': {
    'an empty one': async ({ office, school }) => {
      const begun = await office.ask('concerns.begin', { kind: 'note', staffId: school.people.owain });
      return () => office.ask('concerns.remove', begun);
    },
  },
  'concerns.planReviews': {
    three:
      async ({ office, plan }) =>
      () =>
        office.ask('concerns.planReviews', { recordId: plan, count: 3 }),
  },
  'observations.begin': {
    'a visit':
      async ({ office, school }) =>
      () =>
        office.ask('observations.begin', { staffId: school.people.owain, kind: 'drop-in' }),
  },
  'observations.beginForMany': {
    'two visits':
      async ({ office, school }) =>
      () =>
        office.ask('observations.beginForMany', {
          staffIds: [school.people.owain, school.people.nia],
          kind: 'drop-in',
        }),
  },
  'observations.save': {
    'who and when': async (school) => {
      const recordId = await visit(school);
      const fields = { observer: { staffId: school.school.head }, plannedOn: day('2026-09-24'), at: '09:30' };
      return () => school.office.ask('observations.save', { recordId, fields });
    },
  },
  'observations.saveForMany': {
    'by whom and when': async (school) => {
      const recordIds = [await visit(school), await visit(school)];
      const fields = { observer: { staffId: school.school.head }, plannedOn: day('2026-09-24'), at: '09:30' };
      return () => school.office.ask('observations.saveForMany', { recordIds, fields });
    },
  },
  'observations.remove': {
    'an empty one': async (school) => {
      const recordId = await visit(school);
      return () => school.office.ask('observations.remove', { recordId });
    },
  },
  'moderation.draw': {
    'a sample':
      async ({ office, cycleId }) =>
      () =>
        office.ask('moderation.draw', { cycleId, each: 1, moderator: 'Ivo Marsh', number: 48_213 }),
  },
  'moderation.save': {
    'a finding': async (school) => {
      const { moderationId, recordId } = await sample(school);
      return () => school.office.ask('moderation.save', { moderationId, recordId, fields: { finding: 'No measure' } });
    },
  },
  'moderation.conclude': {
    'a sentence': async (school) => {
      const { moderationId } = await sample(school);
      const said = { cycleId: school.cycleId, conclusion: 'Talk to two appraisers' };
      return () => school.office.ask('moderation.conclude', { moderationId, ...said });
    },
  },
  'moderation.remove': {
    'an empty sample': async (school) => {
      const { moderationId } = await sample(school);
      return () => school.office.ask('moderation.remove', { cycleId: school.cycleId, moderationId });
    },
  },
};

/** Writes what a review needs before it is signed. */
async function ready({ ask }: TestOffice, recordId: ReviewId): Promise<void> {
  const { rowId } = await ask('rows.add', { kind: 'objective', recordId, continues: null, category: null });
  await ask('rows.save', { kind: 'objective', rowId, fields: { text: 'Lead the reading group' } });
  await ask('records.markStep', { recordIds: [recordId], step: 'meeting', on: day('2026-09-14') });
}

const signed = ({ ask }: TestOffice, recordId: ReviewId) =>
  ask('records.sign', { recordId, signatures: byBoth({ name: 'Somebody', signedOn: day('2026-09-18') }) });

async function visit({ office, school }: FullSchool): Promise<RecordId> {
  return (await office.ask('observations.begin', { staffId: school.people.owain, kind: 'peer' })).recordId;
}

async function sample({ office, cycleId }: FullSchool) {
  const drawn = { cycleId, each: 1, moderator: 'Ivo Marsh', number: null };
  const { moderationId } = await office.ask('moderation.draw', drawn);
  const { samples } = await office.ask('moderation.ofCycle', { cycleId });
  const recordId = samples.find(({ id }) => id === moderationId)?.items[0]?.recordId;
  if (!recordId) throw new Error('a review was drawn');
  return { moderationId, recordId };
}
