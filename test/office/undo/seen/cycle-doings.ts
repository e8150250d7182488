import type { NamesPutBack } from '#contract/index.ts';
import { SECOND_POST } from '#domain/cycle/appraisers.ts';
import { listOf, readInEarlier } from '#test/office/lists.ts';
import { appointed, changeStaff } from '#test/office/school-year.ts';
import type { FullSchool } from '#test/office/undo/undoing.ts';
import type { Prepared } from './doing.ts';

type Names =
  | `cycles.${'open' | 'close' | 'reopen' | 'leaveOut'}`
  | 'earlier.apply'
  | `teams.${string}`
  | 'reviews.setPanel'
  | 'school.setOffices';

/** Each way to ask for what can be put back of cycles, teams and offices. */
export const cycleDoings: Record<Extract<NamesPutBack, Names>, Record<string, Prepared>> = {
  'school.setOffices': {
    'another business manager': async ({ office: { ask }, school: { head, people } }) => {
      // records that moved to the headteacher stay there (decision 27): of Rhian there are none yet
      return () => ask('school.setOffices', { headteacherId: head, businessManagerId: people.rhian });
    },
  },
  'cycles.open': {
    'of the year to come': async ({ office: { ask } }) => {
      const { choices, today } = await ask('cycles.preview', { periodId: null, starts: null });
      const next = choices.find(({ cycleId, starts }) => cycleId === null && starts > today);
      if (!next) throw new Error('another cycle can be opened');
      const { periodId, starts, ends } = next;
      const { people } = await ask('cycles.preview', { periodId, starts, ends });
      const appraisers = people.flatMap((person) => appointed(person) ?? []);
      return () => ask('cycles.open', { periodId, starts, ends, appraisers, leaveOut: [] });
    },
  },
  'earlier.apply': {
    'two years of one person':
      async ({ office }) =>
      async () => {
        office.hands.openFile = listOf('Name,Held 2020-21,Note 2021-22', 'Nia Prosser,3/10/2020,Went well');
        await readInEarlier(office);
      },
  },
  'cycles.close': {
    'with what is open':
      async ({ office: { ask }, cycleId }) =>
      () =>
        ask('cycles.close', { cycleId, stillOpen: 1000 }),
  },
  'teams.begin': {
    'of two': async ({ office: { ask }, cycleId, school: { people } }) => {
      return () => ask('teams.begin', { cycleId, staffIds: [people.nia, people.owain] });
    },
  },
  'cycles.leaveOut': {
    'somebody whose review is empty': async ({ office: { ask }, cycleId, school: { people } }) => {
      await ask('cycles.join', {
        cycleId,
        people: [{ staffId: people.rhian, appraiserId: null, appraiserName: 'Gwen Tudur' }],
        reason: 'Has been here for years',
      });
      return () => ask('cycles.leaveOut', { cycleId, staffId: people.rhian, reason: 'On secondment' });
    },
    'somebody whose review was begun': async ({ office: { ask }, cycleId, school: { people } }) => {
      return () => ask('cycles.leaveOut', { cycleId, staffId: people.nia, reason: 'On secondment' });
    },
    'one of a team of two, with their column': async (school) => {
      const { office, cycleId } = school;
      await team(school);
      return () => office.ask('cycles.leaveOut', { cycleId, staffId: school.school.people.owain, reason: 'Leaves' });
    },
  },
  'teams.join': {
    'a third': async (school) => {
      const asked = await third(school);
      return () => school.office.ask('teams.join', asked);
    },
  },
  'teams.leave': {
    'the third': async (school) => {
      const asked = await third(school);
      await school.office.ask('teams.join', asked);
      return () => school.office.ask('teams.leave', asked);
    },
  },
  'teams.remove': {
    'an empty one': async (school) => {
      const recordId = await team(school);
      return () => school.office.ask('teams.remove', { recordId });
    },
  },
  'reviews.setPanel': {
    'who appraises a second post': async ({ office, owain, school: { head, people } }) => {
      await changeStaff(office, people.owain, { otherJobTitle: 'Cleaner', otherGroup: 'other-support' });
      const place = { reviewId: owain, place: SECOND_POST, name: '' };
      return () => office.ask('reviews.setPanel', { ...place, staffId: head });
    },
  },
  // last: it leaves the cycle closed
  'cycles.reopen': {
    'for a reason': async ({ office: { ask }, cycleId }) => {
      await ask('cycles.close', { cycleId, stillOpen: 1000 });
      return () => ask('cycles.reopen', { cycleId, reason: 'Closed too early' });
    },
  },
};

/** The team of Nia and Owain, begun where there is none. */
async function team({ office: { ask }, cycleId, school: { people } }: FullSchool) {
  const { teams } = await ask('teams.ofCycle', { cycleId });
  if (teams[0]) return teams[0].recordId;
  return (await ask('teams.begin', { cycleId, staffIds: [people.nia, people.owain] })).recordId;
}

/** Somebody of the cycle who is not in the team yet. */
async function third(school: FullSchool) {
  const { office, cycleId } = school;
  const { rhian: staffId } = school.school.people;
  const reason = 'Has been here for years';
  await office.ask('cycles.join', {
    cycleId,
    people: [{ staffId, appraiserId: null, appraiserName: 'Gwen Tudur' }],
    reason,
  });
  return { recordId: await team(school), staffId };
}
