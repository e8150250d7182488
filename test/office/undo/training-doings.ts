import type { NamesPutBack } from '#contract/index.ts';
import { day } from '#domain/days/dates.ts';
import { type FullSchool, held, wasThere } from './undoing.ts';

type Doing = (school: FullSchool) => Promise<unknown>;

const line = { name: 'Fire safety', whom: 'all', months: 12, source: '', checkedOn: null, isLeftOut: false } as const;

/** Each way to ask for what can be put back of training that was held, and of what must be had. */
export const trainingDoings: Record<
  Extract<
    NamesPutBack,
    `mustHaves.${string}` | `trainingEvents.${string}` | `training.${'saveForMany' | 'addForMany' | 'remove'}`
  >,
  Record<string, Doing>
> = {
  'training.saveForMany': {
    'two of one person': ({ office, needs, school: { people } }) =>
      office.ask('training.saveForMany', {
        needs: [
          { trainingNeedId: needs.ofReview, staffId: people.nia },
          { trainingNeedId: needs.alone, staffId: people.nia },
        ],
        fields: { state: 'met', doneOn: day('2026-09-18'), costPence: 4_500 },
      }),
  },
  'training.addForMany': {
    'two people': ({ office, cycleId, school: { people } }) =>
      office.ask('training.addForMany', {
        cycleId,
        staffIds: [people.nia, people.owain],
        fields: { need: 'First aid' },
      }),
  },
  'training.remove': {
    'a need of a review': ({ office, needs }) => office.ask('training.remove', { trainingNeedId: needs.ofReview }),
    'a need alone': ({ office, needs }) => office.ask('training.remove', { trainingNeedId: needs.alone }),
  },
  'mustHaves.save': {
    'a line of the usual list': ({ office }) => office.ask('mustHaves.save', { ...line, id: 'fire', months: 24 }),
    'a line of the school’s own': ({ office }) =>
      office.ask('mustHaves.save', { ...line, id: null, whom: ['teacher'] }),
  },
  'trainingEvents.save': {
    'one that was held, for two': ({ office, school }) =>
      office.ask('trainingEvents.save', { ...held, id: null, people: [school.head, school.people.nia].map(wasThere) }),
    'somebody more, and another certificate': ({ office, school, event }) =>
      office.ask('trainingEvents.save', {
        ...held,
        id: event,
        people: [
          { ...wasThere(school.people.nia), certificate: 'No 7', expiresOn: day('2027-08-31') },
          wasThere(school.people.rhian),
        ],
      }),
  },
  'trainingEvents.remove': {
    'one that was held': ({ office, event }) => office.ask('trainingEvents.remove', { trainingEventId: event }),
  },
};
