import type { Reads } from '#db/reads.ts';
import { filledPlaces, ruleFor, SECOND_POST } from '#domain/cycle/appraisers.ts';
import type { Cycle } from '#domain/cycle/cycle.ts';
import type { CycleRules } from '#domain/cycle/cycle-days.ts';
import { ownPeriodOf } from '#domain/cycle/own-period.ts';
import { groupsAsked } from '#domain/cycle/posts.ts';
import { recordDeadlines } from '#domain/deadlines/running.ts';
import { shownDeadline, shownRunning } from '#domain/deadlines/shown-deadline.ts';
import type { RecordId, ReviewId } from '#domain/ids.ts';
import { formRules } from '#domain/policy/form-rules.ts';
import type { StaffGroupId } from '#domain/policy/groups.ts';
import { appliesToAny, type Policy, stepsAbout, stepsFor } from '#domain/policy/policy.ts';
import { doneOn, stepThatMeans } from '#domain/policy/steps.ts';
import { appealRules, restsSince } from '#domain/record/appeals.ts';
import { payRules } from '#domain/record/pay.ts';
import { objectivesSetOn, setObjectives } from '#domain/record/revisions.ts';
import { done, refuse } from '#domain/result.ts';
import type { ReviewRecord } from '#domain/review/review.ts';
import { stageOf, stagesUnder } from '#domain/review/stage.ts';
import { fullName, isPaused, jobTitles, type Staff, sortName } from '#domain/staff/staff.ts';
import { shortenedNames, teamMembers } from '#domain/staff/team-name.ts';
import { leavingIn } from '#electron/office/cycles/leaving-appraisers.ts';
import { keepsAppraiser } from '#electron/office/cycles/reassign.ts';
import type { HandlersOf } from '#electron/office/handling.ts';
import { countingOf } from '#electron/office/records/counting.ts';
import { teamOfReview } from '#electron/office/records/team-reviews.ts';
import { nextBooked } from '#electron/office/reviews/next-booked.ts';
import { shownTakenIn } from '#electron/office/reviews/shown-standing.ts';
import { foundIn } from '#templates/law/found-in.ts';
import { reviewAppraisers } from './review-appraisers.ts';
import { reviewCalendar } from './review-calendar.ts';

export const reviews: HandlersOf<'reviews'> = {
  'reviews.list': (read, { cycleId }, { today }) => {
    const cycle = read.cycles.byId(cycleId);
    if (!cycle) return refuse({ code: 'not-found', what: 'cycle' });
    const counting = countingOf(read, cycle);
    const first = new Map(read.reviews.nextDeadlines(cycleId).map((row) => [row.recordId, row]));
    const nextOf = (id: ReviewId) => {
      const running = first.get(id);
      return (running && shownRunning(running, counting, today)) ?? null;
    };
    const booked = nextBooked(read, cycle);
    const resting = read.reviews.restingIn(cycleId);
    const leaves = leavingIn(read, cycle, today);
    const steps = Map.groupBy(read.reviews.stepsIn(cycleId), ({ recordId }) => recordId);
    const rows = new Map(read.reviews.rowsInCycle(cycleId).map((row) => [row.staffId, row]));
    return done({
      stages: stagesUnder(cycle.policy.steps),
      reviews: read.staff.all().flatMap((person) => {
        const row = rows.get(person.id);
        if (!row) return [];
        const { id: reviewId, staffId, appraiserName, stage, restricted } = row;
        const who = {
          name: fullName(person),
          sortName: sortName(person),
          jobTitle: jobTitles(person),
          group: person.group,
          site: person.site,
        };
        const next = nextOf(reviewId);
        const meeting = booked.get(reviewId) ?? null;
        const paused = isPaused(person, today) || resting.has(reviewId);
        return {
          ...who,
          reviewId,
          staffId,
          appraiserName,
          appraiserLeaves: leaves(row),
          meetingOn: doneOn('meeting', steps.get(reviewId) ?? [], cycle.policy.steps) ?? null,
          booked: meeting,
          stage,
          restricted,
          paused,
          next,
        };
      }),
    });
  },

  'reviews.byId': (read, { reviewId }, { today }) => {
    const record = read.reviews.record(reviewId);
    const cycle = record && read.cycles.byId(record.review.cycleId);
    const person = record && read.staff.byId(record.review.staffId);
    if (!record || !cycle || !person) return refuse({ code: 'not-found', what: 'review' });
    const { policy } = cycle;
    const counting = countingOf(read, cycle);
    const groups = groupsAsked(person, cycle);
    const [group] = groups;
    const rules = formRules(policy, { kind: 'review', groups }, record.objectives);
    const last = read.reviews.before(reviewId);
    const lastCycle = last && read.cycles.byId(last.review.cycleId);
    const marked = new Map(record.steps.map((one) => [one.step, one]));
    const { cautions, categories, undecided } = policy.objectives;
    const { appraiserId } = record.review;
    const { id, ewcRegistered, language, site } = person;
    const setting = { version: record.review.version, steps: record.steps, versions: record.versions };
    const setOn = objectivesSetOn(setting, stepsAbout(policy, 'review'));
    const team = teamOfReview(read, reviewId);
    return done({
      ...rules,
      ...record,
      team: team ? { recordId: team, names: namesOf(read, team) } : null,
      today,
      objectivesSetOn: setOn ?? null,
      setObjectives: setObjectives(record, { setOn, version: setting.version, today }),
      stage: stageOf(record.review, record, policy.steps),
      restricted: read.records.isRestricted(reviewId),
      staff: { id, name: fullName(person), jobTitle: jobTitles(person), ewcRegistered, language, site },
      appealRules: appealRules(policy, group),
      pausedByAppeal: restsSince(record.appeals) ?? null,
      pay: payOf(record, policy, groups),
      appraiserJobTitle: appraiserId === null ? null : (read.staff.byId(appraiserId)?.jobTitle ?? null),
      appraiserLeaves: leavingIn(read, cycle, today)(record.review),
      cycle,
      terms: policy.terms,
      overtaken: foundIn(read, policy, today).flatMap(({ question, what, source }) =>
        question && appliesToAny(question, groups) ? [{ question: question.id, what, source }] : [],
      ),
      categories: categories.filter((one) => appliesToAny(one, groups)),
      steps: stepsFor(policy, 'review', groups).map((step) => ({
        ...step,
        on: marked.get(step.id)?.on ?? null,
        reason: marked.get(step.id)?.reason ?? '',
      })),
      deadlines: recordDeadlines(record, [person], counting, today).map((one) => shownDeadline(one, counting, today)),
      ownPeriod: ownPeriodShown(person, counting),
      panel: filledPlaces(ruleFor(person, cycle), record.review.panel).map((one) => ({
        ...one,
        appraises: one.place === SECOND_POST,
      })),
      keepsAppraiser: keepsAppraiser(read, record.review, cycle, today),
      ...decidedOn(read, record, cycle),
      paused: isPaused(person, today),
      previous: last && lastCycle ? previousOf(last, lastCycle) : null,
      determinedBy: undecided === 'unsaid' ? null : undecided,
      cautions: cautions.filter((one) => appliesToAny(one, groups)).map(({ text }) => text),
      priorities: read.cycles.priorities(cycle),
      themes: read.trainingNeeds.themes(),
    });
  },

  ...reviewAppraisers,
  ...reviewCalendar,
};

function namesOf(read: Reads, team: RecordId): string {
  return shortenedNames(teamMembers(read.staff.some(read.records.people(team))).map(({ name }) => name));
}

/** What a policy says of somebody's pay, and what was decided; null where it says nothing. */
function payOf({ pay }: ReviewRecord, policy: Policy, groups: readonly StaffGroupId[]) {
  const rules = payRules(policy, groups);
  if (!rules) return null;
  const { recommended, clause, appeal } = rules;
  const step = stepThatMeans('pay', stepsFor(policy, 'review', groups)) ?? null;
  return { recommended, clause, appeal, step, decision: pay };
}

/** Last year's review as it stands beside this one. */
function previousOf(record: ReviewRecord, { label, policy }: Cycle) {
  const meetingOn = doneOn('meeting', record.steps, policy.steps) ?? null;
  return { ...record, reviewId: record.review.id, cycleLabel: label, meetingOn };
}

/** What the school decided about somebody in a cycle: why they were left out later, or are in against a rule. */
function decidedOn(read: Reads, { review: { staffId, state } }: ReviewRecord, cycle: Cycle) {
  const member = read.cycles.member(cycle.id, staffId);
  const leftOut = member?.leftOut?.by === 'decision' ? member.leftOut.reason : '';
  return {
    endedBecause: state === 'ended' ? leftOut : null,
    takenIn: shownTakenIn(member?.takenIn ?? null, cycle),
  };
}

/** Somebody's own period in a cycle; null where the cycle's own days hold for them. */
function ownPeriodShown(person: Staff, counting: CycleRules) {
  const { starts, ends, startsBecause, endsBecause, joinedOn } = ownPeriodOf(person, counting);
  const isWhole = startsBecause === null && endsBecause === null && joinedOn === null;
  return isWhole ? null : { starts, ends, startsBecause, endsBecause, joinedOn };
}
