import type { Reads } from '#db/reads.ts';
import { addRecord, removeRecord } from '#db/writes/record/records.ts';
import { addMember, removeMember } from '#db/writes/record/teams.ts';
import type { Cycle } from '#domain/cycle/cycle.ts';
import { groupsAsked } from '#domain/cycle/posts.ts';
import { compareDays } from '#domain/days/dates.ts';
import type { CycleId, RecordId, StaffId } from '#domain/ids.ts';
import { formOf } from '#domain/policy/policy.ts';
import { doneOn } from '#domain/policy/steps.ts';
import type { Problem, Result } from '#domain/problems.ts';
import { type AppealRule, appealRules } from '#domain/record/appeals.ts';
import type { WholeRecord } from '#domain/record/record.ts';
import { done, refuse } from '#domain/result.ts';
import { fullName } from '#domain/staff/staff.ts';
import { teamMembers } from '#domain/staff/team-name.ts';
import type { HandlersOf, Transaction } from '#electron/office/handling.ts';
import { changeable, type OpenRecord } from '#electron/office/records/open-record.ts';
import { rulesUnder } from '#electron/office/records/record-rules.ts';
import { reviewsOfTeam } from '#electron/office/records/team-reviews.ts';

const noTeam: Problem = { code: 'not-found', what: 'record' };

export const teams: HandlersOf<'teams'> = {
  'teams.ofCycle': (read, { cycleId }) => {
    const cycle = read.cycles.byId(cycleId);
    if (!cycle) return refuse({ code: 'not-found', what: 'cycle' });
    return done({
      clause: formOf(cycle.policy, 'team-review')?.clause ?? null,
      teams: read.reviews.teamsIn(cycleId).map(({ head, people }) => ({
        recordId: head.id,
        members: named(read, people),
        state: head.state,
        signedOn:
          read.records.whole(head.id)?.versions.find(({ version }) => version === head.version)?.signedOn ?? null,
      })),
    });
  },

  'teams.byId': (read, { recordId }, { today }) => {
    const whole = read.records.whole(recordId);
    const cycle = whole?.head.cycleId ? read.cycles.byId(whole.head.cycleId) : undefined;
    const form = cycle && formOf(cycle.policy, 'team-review');
    const rules = whole && cycle && rulesUnder(cycle, whole, read.staffOfOffice.some(whole.people));
    if (whole?.head.kind !== 'team-review' || !cycle || !form || !rules) return refuse(noTeam);
    const { policy } = cycle;
    const reviews = new Map(reviewsOfTeam(read, whole).map((one) => [one.review.staffId, one]));
    const stages = new Map(read.reviews.rowsInCycle(cycle.id).map(({ id, stage }) => [id, stage]));
    const members = named(read, whole.people).map(({ staffId, name }) => {
      const own = reviews.get(staffId);
      return {
        staffId,
        name,
        jobTitle: read.staff.byId(staffId)?.jobTitle ?? '',
        reviewId: own?.review.id ?? null,
        stage: (own && stages.get(own.review.id)) ?? null,
        appraiserName: own?.review.appraiserName ?? '',
        meetingOn: (own && doneOn('meeting', own.steps, policy.steps)) ?? null,
      };
    });
    const met = members.map(({ meetingOn }) => meetingOn);
    const { head, ...contents } = whole;
    return done({
      ...rules,
      ...contents,
      recordId,
      today,
      clause: form.clause,
      cycle,
      state: head.state,
      version: head.version,
      members,
      others: mayJoin(read, cycle, read.records.isRestricted(recordId)),
      jobTitles: each(members.map(({ jobTitle }) => jobTitle)),
      appraiserName: each(members.map(({ appraiserName }) => appraiserName)),
      meetingOn: met.includes(null) ? null : (met[0] ?? null),
      terms: policy.terms,
      categories: policy.objectives.categories,
      cautions: policy.objectives.cautions.map(({ text }) => text),
      priorities: read.cycles.priorities(cycle),
      appealRules: rulesOfTeam(read, cycle, whole.people),
      previous: previousTeam(read, cycle, whole),
    });
  },

  'teams.begin': (tx, { cycleId, staffIds }, { today, newId }) => {
    const cycle = tx.read.cycles.byId(cycleId);
    if (!cycle) return refuse({ code: 'not-found', what: 'cycle' });
    if (cycle.closedOn !== null) return refuse({ code: 'cycle-closed' });
    if (!formOf(cycle.policy, 'team-review')) return refuse({ code: 'no-teams' });
    const members = [...new Set(staffIds)];
    for (const staffId of members) {
      const problem = whyNotJoining(tx, cycleId, staffId);
      if (problem) return refuse(problem);
    }
    if (members.length < 2) return refuse({ code: 'team-of-one' });
    const recordId = newId<RecordId>();
    const head = { id: recordId, kind: 'team-review', staffId: null, cycleId, begunOn: today } as const;
    addRecord(tx.db, { ...head, version: 1, state: 'open' }, members);
    return done({ recordId });
  },

  'teams.join': (tx, { recordId, staffId }) => {
    const found = teamIn(tx, recordId);
    if (!found.ok) return found;
    const problem = whyNotJoining(tx, found.value.cycleId, staffId);
    if (problem) return refuse(problem);
    addMember(tx.db, recordId, staffId);
    return done({});
  },

  'teams.leave': (tx, { recordId, staffId }) => {
    const found = teamIn(tx, recordId);
    if (!found.ok) return found;
    const { people } = found.value;
    if (!people.includes(staffId)) return refuse({ code: 'not-found', what: 'staff' });
    if (people.length <= 2) return refuse({ code: 'team-of-one' });
    removeMember(tx.db, recordId, staffId);
    return done({});
  },

  'teams.remove': (tx, { recordId }) => {
    const found = teamIn(tx, recordId);
    if (!found.ok) return found;
    if (tx.read.records.isTouched(recordId)) return refuse({ code: 'team-written' });
    removeRecord(tx.db, recordId);
    return done({});
  },
};

/** A team whose statement may still be written. */
function teamIn(tx: Transaction, recordId: RecordId): Result<OpenRecord & { cycleId: CycleId }> {
  const found = changeable(tx, recordId);
  if (!found.ok) return found;
  const { kind, cycleId } = found.value.head;
  return kind === 'team-review' && cycleId !== null ? done({ ...found.value, cycleId }) : refuse(noTeam);
}

/** Why somebody cannot be reviewed with a team in a cycle; undefined where they can. */
function whyNotJoining({ read, home }: Transaction, cycleId: CycleId, staffId: StaffId): Problem | undefined {
  const review = read.reviews.rowOfPerson(staffId, cycleId);
  if (!review || review.state === 'ended' || read.records.home(review.id) !== home)
    return { code: 'not-found', what: 'review' };
  if (review.state === 'signed') return { code: 'review-signed' };
  if (read.reviews.teamOf(staffId, cycleId) === undefined) return undefined;
  const person = read.staff.byId(staffId);
  return { code: 'in-another-team', name: person ? fullName(person) : '' };
}

/** Whoever is in the cycle, in no team, and has not signed, in the compartment of the team. */
function mayJoin(read: Reads, { id, closedOn }: Cycle, isRestricted: boolean) {
  if (closedOn !== null) return [];
  const taken = new Set(read.reviews.teamsIn(id).flatMap(({ people }) => people));
  const free = read.reviews
    .rowsInCycle(id)
    .filter(({ state, staffId, restricted }) => state === 'open' && !taken.has(staffId) && restricted === isRestricted);
  return named(
    read,
    free.map(({ staffId }) => staffId),
  );
}

/** The appeals that can be made of a team's statement. Its members' reviews go on while one is open. */
function rulesOfTeam(read: Reads, cycle: Cycle, people: readonly StaffId[]): AppealRule[] {
  const [first] = read.staff.some(people);
  const rules = first ? appealRules(cycle.policy, groupsAsked(first, cycle)[0]) : [];
  return rules.filter(({ disputes }) => disputes !== 'pay').map((rule) => ({ ...rule, pauses: false }));
}

/** The statement of the cycle before whose team has most members in common with this one; null where there is none. */
function previousTeam(read: Reads, cycle: Cycle, { head, people }: Pick<WholeRecord, 'head' | 'people'>) {
  const [before] = read.cycles
    .all()
    .filter(({ periodId, starts }) => periodId === cycle.periodId && starts < cycle.starts)
    .sort((one, other) => compareDays(other.starts, one.starts));
  const home = read.records.home(head.id);
  const alike = (before ? read.reviews.teamsIn(before.id) : [])
    // what only the headteacher opens stands beside nothing that the office reads
    .filter((team) => home === 'restricted' || read.records.home(team.head.id) === home)
    .map((team) => ({ id: team.head.id, common: team.people.filter((id) => people.includes(id)).length }))
    .filter(({ common }) => common * 2 > people.length)
    .sort((one, other) => other.common - one.common);
  const found = alike[0] && read.records.whole(alike[0].id);
  if (!found || !before) return null;
  return { recordId: found.head.id, cycleLabel: before.label, answers: found.answers, objectives: found.objectives };
}

function named(read: Reads, people: readonly StaffId[]) {
  return teamMembers(people.flatMap((id) => read.staff.byId(id) ?? [])).map(({ id, name }) => ({ staffId: id, name }));
}

/** What several have, each once. */
function each(texts: readonly string[]): string {
  return [...new Set(texts.filter((text) => text !== ''))].join(', ');
}
