import type { Reads } from '#db/reads.ts';
import { addObservation, updateObservation } from '#db/writes/record/observations.ts';
import { addRecordOutside } from '#db/writes/record/record-frames.ts';
import { removeRecord } from '#db/writes/record/records.ts';
import { noting } from '#db/writes/undo/changes.ts';
import { outsideCycles } from '#domain/cycle/frame.ts';
import { isRestricted } from '#domain/cycle/opening.ts';
import type { Day } from '#domain/days/dates.ts';
import { recordDeadlines } from '#domain/deadlines/running.ts';
import { shownDeadline } from '#domain/deadlines/shown-deadline.ts';
import type { RecordId, StaffId } from '#domain/ids.ts';
import { notSeen } from '#domain/observation/not-seen.ts';
import {
  daysOf,
  type Observation,
  type ObservationDays,
  type ObservationKind,
} from '#domain/observation/observation.ts';
import { observerStanding, rulesOfObservation } from '#domain/observation/rules.ts';
import { formRules } from '#domain/policy/form-rules.ts';
import { stepsFor } from '#domain/policy/policy.ts';
import { done, refuse } from '#domain/result.ts';
import { fullName, type Staff, sortName } from '#domain/staff/staff.ts';
import { byName } from '#domain/text/order.ts';
import type { HandlersOf, Occasion, Transaction } from '#electron/office/handling.ts';
import { countingOf } from '#electron/office/records/counting.ts';
import { changeMany } from '#electron/office/records/many-records.ts';
import { writeRecord } from '#electron/office/records/open-record.ts';
import { withObservations } from '#templates/policies/usual/observations.ts';

const gone = { code: 'not-found', what: 'record' } as const;

export const observations: HandlersOf<'observations'> = {
  'observations.list': (read, { staffId }, { today }) => {
    const found = read.records.observations(staffId);
    const people = new Map(read.staff.some(found.map((one) => one.staffId)).map((person) => [person.id, person]));
    const listed = found.flatMap(({ focus, ...one }) => {
      const person = people.get(one.staffId);
      return person ? [{ ...shown(one, person, one), focus }] : [];
    });
    const when = ({ observed, plannedOn }: (typeof listed)[number]): string => observed ?? plannedOn ?? '9999';
    return done({
      today,
      rules: read.policy().policy?.observations ?? [],
      observations: listed.sort((a, b) => when(b).localeCompare(when(a)) || byName(a, b)),
      notSeen: notSeenIn(read, staffId, today),
      isWhole: read.seesRestricted,
    });
  },

  'observations.byId': (read, { recordId }, { today }) => {
    const whole = read.records.whole(recordId);
    const seen = read.records.observation(recordId);
    const frame = read.records.frame(recordId);
    const person = whole?.head.staffId ? read.staff.byId(whole.head.staffId) : undefined;
    if (!whole || !seen || !frame || !person) return refuse(gone);
    const { policy } = frame;
    const counting = countingOf(read, frame);
    const marked = new Map(whole.steps.map((one) => [one.step, one]));
    const says = rulesOfObservation(policy, person.group, seen.kind);
    const observer = seen.observerId === null ? undefined : read.staff.byId(seen.observerId);
    const { language, ewcRegistered, site } = person;
    return done({
      ...formRules(policy, { kind: 'observation', groups: [person.group] }, []),
      ...shown(seen, person, daysOf(whole.steps)),
      focus: '',
      today,
      state: whole.head.state,
      observerId: seen.observerId,
      person: { language, ewcRegistered, site },
      policyTitle: policy.title,
      terms: policy.terms,
      says,
      observer: says === null ? 'fits' : observerStanding(says.observer, seen, observer),
      steps: stepsFor(policy, 'observation', [person.group]).map(({ id, label, task = label }) => ({
        id,
        label,
        task,
        on: marked.get(id)?.on ?? null,
        reason: marked.get(id)?.reason ?? '',
      })),
      deadlines: recordDeadlines(whole, [person], counting, today, 'observation').map((one) =>
        shownDeadline(one, counting, today),
      ),
      answers: whole.answers,
      isEmpty: isEmpty(whole),
    });
  },

  'observations.begin': (tx, { staffId, kind }, asked) => {
    const begun = begin(tx, [staffId], kind, asked);
    if (!begun.ok) return begun;
    const [recordId] = begun.value;
    return recordId === undefined ? refuse(gone) : done({ recordId });
  },

  'observations.beginForMany': (tx, { staffIds, kind }, asked) => {
    const begun = begin(tx, [...new Set(staffIds)], kind, asked);
    return begun.ok ? done({ recordIds: begun.value, changeId: null }) : begun;
  },

  'observations.save': (tx, { recordId, fields }, asked) =>
    writeRecord(tx, recordId, asked, ({ db, people }) => {
      if (!tx.read.records.observation(recordId)) return refuse(gone);
      const { observer, kind } = fields;
      const named = observer && observerNamed(tx.read, observer);
      const isSelf = named !== undefined && people.some((id) => id === named.observerId);
      if (isSelf || (observer && !named)) return refuse({ code: 'field-unknown', field: 'observer' });
      updateObservation(db, recordId, { ...named, ...(kind !== undefined && { kind }), ...whenOf(fields) });
      return done({});
    }),

  'observations.saveForMany': (tx, { recordIds, fields }, asked) => {
    const { observer } = fields;
    const named = observer && observerNamed(tx.read, observer);
    if (observer && !named) return refuse({ code: 'field-unknown', field: 'observer' });
    return changeMany(
      tx,
      recordIds.map((recordId) => ({ recordId })),
      asked,
      {
        isSeen: true,
        work: ({ db, people }, { recordId }) => {
          if (!tx.read.records.observation(recordId)) return gone;
          if (named && people.some((id) => id === named.observerId)) return 'self';
          const row = { table: 'observation', id: recordId } as const;
          const rows = noting(db, [row], () => updateObservation(db, recordId, { ...named, ...whenOf(fields) }));
          return rows.length === 0 ? 'has-it' : rows;
        },
      },
    );
  },

  'observations.remove': (tx, { recordId }) => {
    const whole = tx.read.records.whole(recordId);
    const isHere = tx.read.records.observation(recordId) && tx.read.records.home(recordId) === tx.home;
    if (!whole || !isHere) return refuse(gone);
    if (!isEmpty(whole)) return refuse({ code: 'record-written' });
    removeRecord(tx.db, recordId);
    return done({});
  },
};

/** Begins an observation of each by the policy of today. Refuses somebody who is not on the staff list. */
function begin(tx: Transaction, staffIds: readonly StaffId[], kind: ObservationKind, { today, newId }: Occasion) {
  const frame = outsideCycles(tx.read.policy(), today);
  const recordIds: RecordId[] = [];
  for (const staffId of staffIds) {
    if (!tx.read.staff.byId(staffId)) return refuse({ code: 'not-found', what: 'staff' });
    if (!frame) return refuse({ code: 'not-found', what: 'policy' });
    const recordId = newId<RecordId>();
    const head = { id: recordId, staffId, cycleId: null, begunOn: today, version: 1, state: 'open' } as const;
    addRecordOutside(tx.db, { ...head, kind: 'observation' }, { ...frame, policy: withObservations(frame.policy) });
    addObservation(tx.db, { recordId, kind, observerId: null, observerName: '', plannedOn: null, at: '' });
    recordIds.push(recordId);
  }
  return done(recordIds);
}

/** For when an observation is planned, as far as that was said. */
function whenOf({ plannedOn, at }: { plannedOn?: Day | null | undefined; at?: string | undefined }) {
  return { ...(plannedOn !== undefined && { plannedOn }), ...(at !== undefined && { at }) };
}

/** How and by whom somebody is observed, with who they are. */
function shown({ recordId, kind, observerName, plannedOn, at }: Observation, person: Staff, days: ObservationDays) {
  const { notice, observed, feedback } = days;
  const who = { staffId: person.id, name: fullName(person), sortName: sortName(person), jobTitle: person.jobTitle };
  return { recordId, kind, observerName, plannedOn, at, notice, observed, feedback, ...who };
}

/**
 * Whom the school's policy has observed and nobody has in the period that runs. A session that may not see somebody's
 * observations is not told that there are none.
 */
function notSeenIn(read: Reads, staffId: StaffId | null, today: Day) {
  const { policy, choices } = read.policy();
  if (policy === null) return [];
  const school = read.school();
  const people = read.staff
    .all()
    .filter((person) => staffId === null || person.id === staffId)
    .filter((person) => read.seesRestricted || !isRestricted(person, school));
  const held = read.records
    .observations(staffId)
    .flatMap(({ staffId: whose, kind, observed }) =>
      observed === null ? [] : [{ staffId: whose, kind, on: observed }],
    );
  return notSeen(people, held, { policy, choices, calendar: read.calendar() }, today)
    .map(({ person, ...rest }) => ({
      ...rest,
      staffId: person.id,
      name: fullName(person),
      sortName: sortName(person),
      jobTitle: person.jobTitle,
    }))
    .sort(byName);
}

/** An observer as they are kept: on the staff list, or by name. */
function observerNamed(read: Reads, observer: { staffId: StaffId } | { name: string }) {
  if ('name' in observer) return { observerId: null, observerName: observer.name };
  const person = read.staff.byId(observer.staffId);
  return person && { observerId: person.id, observerName: fullName(person) };
}

/** Whether nothing was written and no day marked. */
function isEmpty({ answers, steps }: { answers: readonly { text: string }[]; steps: readonly unknown[] }): boolean {
  return steps.length === 0 && answers.every(({ text }) => text === '');
}
