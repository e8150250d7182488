import type { Reads } from '#db/reads.ts';
import type { Frame } from '#domain/cycle/frame.ts';
import { groupsAsked } from '#domain/cycle/posts.ts';
import { type Missing, missingIn } from '#domain/form/check.ts';
import { formRules, type PolicyFormRules } from '#domain/policy/form-rules.ts';
import { stepsAbout } from '#domain/policy/policy.ts';
import { doneOn } from '#domain/policy/steps.ts';
import type { StepDone, WholeRecord } from '#domain/record/record.ts';
import type { RecordKind } from '#domain/record/record-kind.ts';
import type { Staff } from '#domain/staff/staff.ts';
import { teamMembers } from '#domain/staff/team-name.ts';
import { frameOf } from './counting.ts';
import { reviewsOfTeam } from './team-reviews.ts';

/** What the forms of a record go by: the policy of its cycle, for the groups of those whom it is about. */
export function rulesOf(read: Reads, record: WholeRecord): PolicyFormRules | undefined {
  const frame = frameOf(read, record.head);
  // nobody's group depends on a pause, which is kept elsewhere
  return frame && rulesUnder(frame, record, read.staffOfOffice.some(record.people));
}

/** The same of a record whose policy is at hand, and the people whom it is about. */
export function rulesUnder(
  frame: Frame,
  { head, objectives }: Pick<WholeRecord, 'head' | 'objectives'>,
  theirs: readonly Staff[],
): PolicyFormRules | undefined {
  const groups = theirs.flatMap((person) => groupsAsked(person, frame));
  const members = head.kind === 'team-review' ? teamMembers(theirs) : [];
  return groups.length > 0 ? formRules(frame.policy, { kind: head.kind, groups, members }, objectives) : undefined;
}

/**
 * What is asked of an objective that was not met where support did not come: of this year's review, or of the one that set
 * the objectives that it looks back on. Some policies ask for an answer; under others it is worth a look.
 */
function brokenPromise(read: Reads, { head, promises }: WholeRecord): 'needed' | 'worth-a-look' | null {
  const isBroken = (one: { state: string }): boolean => one.state === 'not-kept';
  if (!promises.some(isBroken) && !read.reviews.before(head.id)?.promises.some(isBroken)) return null;
  return frameOf(read, head)?.policy.objectives.missed ? 'needed' : 'worth-a-look';
}

/** What is missing before a record is signed. */
export function missingBefore(read: Reads, record: WholeRecord, rules: PolicyFormRules): Missing[] {
  const frame = frameOf(read, record.head);
  const met = (kind: RecordKind, steps: readonly StepDone[]): boolean =>
    doneOn('meeting', steps, frame ? stepsAbout(frame.policy, kind) : []) !== undefined;
  // a team met when each of its members did
  const reviews = reviewsOfTeam(read, record);
  const hasMet =
    reviews.length > 0 ? reviews.every(({ steps }) => met('review', steps)) : met(record.head.kind, record.steps);
  return missingIn({ content: record, rules, hasMet, brokenPromise: brokenPromise(read, record) });
}
