import type { NamesPutBack } from '#contract/index.ts';
import { day } from '#domain/days/dates.ts';
import type { RequestId } from '#domain/ids.ts';
import { changeStaff, supportStaff } from '#test/office/school-year.ts';
import type { FullSchool } from '#test/office/undo/undoing.ts';
import type { Prepared } from './doing.ts';

type Names = `${'keeping' | 'requests' | 'releases'}.${string}`;

/** Each way to ask for what can be put back of keeping, of requests, and of what was handed to the office. */
export const keepingDoings: Record<Extract<NamesPutBack, Names>, Record<string, Prepared>> = {
  'keeping.saveRule': {
    'a longer period':
      async ({ office }) =>
      () =>
        office.ask('keeping.saveRule', {
          id: 'staff',
          amount: 8,
          unit: 'years',
          kind: 'own',
          source: 'The trust',
          checkedOn: null,
        }),
  },
  'keeping.hold': {
    'for a grievance':
      async ({ office, school }) =>
      () =>
        office.ask('keeping.hold', holdOf(school.people.owain)),
  },
  'keeping.release': {
    'one that was set': async ({ office, school }) => {
      const held = await office.ask('keeping.hold', holdOf(school.people.owain));
      return () => office.ask('keeping.release', held);
    },
  },
  'keeping.propose': {
    'somebody who left long ago': async (school) => {
      const items = await dueItems(school);
      return () => school.office.ask('keeping.propose', { restricted: false, items });
    },
  },
  'keeping.withdraw': {
    'the proposal': async (school) => {
      const items = await dueItems(school);
      const proposed = await school.office.ask('keeping.propose', { restricted: false, items });
      return () => school.office.ask('keeping.withdraw', proposed);
    },
  },
  'requests.add': {
    'of somebody': async (school) => () => school.office.ask('requests.add', requestOf(school)),
  },
  'requests.acknowledge': {
    'a complaint': async ({ office, school }) => {
      const complaint = { kind: 'complaint', staffId: school.people.nia, name: '', asked: 'Too slow' } as const;
      const { requestId } = await office.ask('requests.add', { ...complaint, receivedOn: day('2026-09-18') });
      return () => office.ask('requests.acknowledge', { requestId, on: day('2026-09-21') });
    },
  },
  'requests.await': asked(({ office }, requestId) =>
    office.ask('requests.await', { requestId, awaited: 'identity', from: day('2026-09-20') }),
  ),
  'requests.came': {
    'what was awaited': async (school) => {
      const { requestId } = await school.office.ask('requests.add', requestOf(school));
      await school.office.ask('requests.await', { requestId, awaited: 'identity', from: day('2026-09-20') });
      const came = { requestId, awaited: 'identity', until: day('2026-09-21') } as const;
      return () => school.office.ask('requests.came', came);
    },
  },
  'requests.extend': asked(({ office }, requestId) =>
    office.ask('requests.extend', { requestId, on: day('2026-09-21'), why: 'Three years of papers' }),
  ),
  'requests.search': asked(({ office }, requestId) =>
    office.ask('requests.search', { requestId, restricted: false, why: 'All that the program keeps' }),
  ),
  'requests.give': asked(({ office }, requestId) =>
    office.ask('requests.give', { requestId, restricted: false, passages: ['answer|a|text|0|0|1f'], given: true }),
  ),
  'requests.hide': asked(({ office }, requestId) =>
    office.ask('requests.hide', { requestId, restricted: false, mentions: ['answer|a/b|text|0|0'], hidden: true }),
  ),
  'requests.close': {
    answered: async (school) => {
      const { requestId } = await school.office.ask('requests.add', requestOf(school));
      await school.office.ask('requests.search', { requestId, restricted: false, why: 'All that the program keeps' });
      const ended = { requestId, on: day('2026-09-21'), outcome: 'Handed over', heldAfter: true };
      return () => school.office.ask('requests.close', ended);
    },
  },
  'releases.make': {
    'a training need': async (school) => {
      const source = await restrictedNeed(school);
      return () => school.office.ask('releases.make', { source });
    },
  },
  'releases.remove': {
    'a training need': async (school) => {
      const source = await restrictedNeed(school);
      const { releaseId } = await school.office.ask('releases.make', { source });
      return () => school.office.ask('releases.remove', { releaseId });
    },
  },
};

type Of = FullSchool['school']['people']['nia'];

function holdOf(staffId: Of) {
  return { staffId, reason: 'grievance', note: '', reviewOn: day('2027-01-11'), restricted: false } as const;
}

function requestOf({ school }: FullSchool) {
  const fields = { name: '', asked: 'Everything', receivedOn: day('2026-09-18') };
  return { kind: 'access', staffId: school.people.owain, ...fields } as const;
}

/** Something that is done to a request. */
function asked(work: (school: FullSchool, requestId: RequestId) => Promise<unknown>): Record<string, Prepared> {
  return {
    'of a request': async (school) => {
      const { requestId } = await school.office.ask('requests.add', requestOf(school));
      return () => work(school, requestId);
    },
  };
}

/** Somebody who left so long ago that nothing of them is kept any more. */
async function dueItems({ office }: FullSchool) {
  const { staffId } = await office.ask('staff.add', { staff: { ...supportStaff, givenName: 'Elin' } });
  await changeStaff(office, staffId, { startDate: day('2001-09-03'), leavingDate: day('2004-08-31') });
  return [{ class: 'staff' as const, id: staffId }];
}

/** A need of somebody whose records only the headteacher opens. */
async function restrictedNeed({ office, cycleId, school }: FullSchool) {
  const need = { cycleId, staffId: school.manager, recordId: null, continues: null };
  const { trainingNeedId } = await office.ask('training.add', need);
  await office.ask('training.save', { trainingNeedId, fields: { need: 'Payroll at year end' } });
  return { of: 'training-need' as const, id: trainingNeedId };
}
