import type { Day } from '#domain/days/dates.ts';
import type { ObjectiveId, ObjectiveRevisionId } from '#domain/ids.ts';
import { doneOn, type Step } from '#domain/policy/steps.ts';
import type { RecordVersion, StepDone } from './record.ts';
import { type Objective, type ObjectiveRevision, type WordedPart, type Wording, wordedParts } from './rows.ts';

/** What says since when the objectives of a record count. */
interface Setting {
  version: number;
  versions: readonly Pick<RecordVersion, 'version' | 'signedOn'>[];
  steps: readonly Pick<StepDone, 'step' | 'on'>[];
}

/**
 * The day from which on a change of an objective is a revision: on which the objectives were set or, under a policy that
 * has no such step, on which an earlier version was signed. Undefined while they are still being written.
 */
export function objectivesSetOn(
  { version, versions, steps }: Setting,
  policySteps: readonly Pick<Step, 'id' | 'means'>[],
): Day | undefined {
  const signed = versions.flatMap((one) => (one.version < version && one.signedOn !== null ? one.signedOn : []));
  return doneOn('objectives', steps, policySteps) ?? signed[0];
}

/** When objectives were set, as far as they were, which version of the record is written, and what day it is. */
export interface SinceWhen {
  setOn: Day | undefined;
  version: number;
  today: Day;
}

/**
 * Whether the words of an objective count. One that was added after the others were set is written in peace on its first
 * day; whatever stood in a signed version counts.
 */
export function isSet(
  { begunOn, begunVersion, text }: Pick<Objective, 'begunOn' | 'begunVersion' | 'text'>,
  { setOn, version, today }: SinceWhen,
): boolean {
  if (setOn === undefined || text === '') return false;
  const wasSigned = begunVersion !== null && begunVersion < version;
  return wasSigned || begunOn === null || begunOn <= setOn || begunOn < today;
}

/** The objectives of a record whose words count, those that were revised among them: they are withdrawn, not removed. */
export function setObjectives(
  { objectives, revisions }: { objectives: readonly Objective[]; revisions: readonly ObjectiveRevision[] },
  when: SinceWhen,
): ObjectiveId[] {
  const isRevised = (id: ObjectiveId): boolean => revisions.some(({ objectiveId }) => objectiveId === id);
  return objectives.filter((one) => isSet(one, when) || isRevised(one.id)).map(({ id }) => id);
}

/** What a change of an objective does to its earlier wordings: nothing, one more to keep, or one fewer. */
export type Revising =
  | { does: 'nothing' }
  | { does: 'keep'; earlier: Wording }
  | { does: 'drop'; id: ObjectiveRevisionId };

/**
 * What a change of an objective does to its earlier wordings. The first change of something that was written keeps the
 * wording as it stood; whatever is typed after it belongs to that revision until its reason is given and a day has passed.
 * Where everything is put back as it was, there was no revision. Filling in what was left empty is none either.
 */
export function revising(
  before: Objective,
  fields: { [Part in WordedPart]?: Wording[Part] | undefined },
  { latest, ...when }: SinceWhen & { latest: ObjectiveRevision | undefined },
): Revising {
  if (!isSet(before, when) && latest === undefined) return { does: 'nothing' };
  const after = {
    text: fields.text ?? before.text,
    criteria: fields.criteria ?? before.criteria,
    monitoring: fields.monitoring ?? before.monitoring,
    targetDay: fields.targetDay === undefined ? before.targetDay : fields.targetDay,
  };
  if (latest !== undefined && !isRevisionOver(latest, when.today))
    return isAlike(latest, after) ? { does: 'drop', id: latest.id } : { does: 'nothing' };
  const losesWords = wordedParts.some((part) => isWritten(before[part]) && before[part] !== after[part]);
  if (when.setOn === undefined || !losesWords) return { does: 'nothing' };
  const { text, criteria, monitoring, targetDay } = before;
  return { does: 'keep', earlier: { text, criteria, monitoring, targetDay } };
}

/** Whether the next change of an objective begins another revision. */
export function isRevisionOver(
  { isOver, begunOn, reason, isSpelling }: Pick<ObjectiveRevision, 'isOver' | 'begunOn' | 'reason' | 'isSpelling'>,
  today: Day,
): boolean {
  return isOver || (begunOn < today && (reason.trim() !== '' || isSpelling));
}

/** A revision with the parts that it changed, as they were before and after it. */
export interface Revised {
  revision: ObjectiveRevision;
  changed: { part: WordedPart; was: Wording[WordedPart] }[];
}

/** The revisions of an objective in their order, each with the earlier wording of the parts that it changed. */
export function revisionsOf(
  objective: Pick<Objective, 'id' | WordedPart>,
  revisions: readonly ObjectiveRevision[],
): Revised[] {
  const own = revisions.filter(({ objectiveId }) => objectiveId === objective.id).toSorted(byPosition);
  return own.map((revision, at) => {
    const next = own[at + 1] ?? objective;
    const changed = wordedParts
      .filter((part) => isWritten(revision[part]) && revision[part] !== next[part])
      .map((part) => ({ part, was: revision[part] }));
    return { revision, changed };
  });
}

function byPosition(one: ObjectiveRevision, other: ObjectiveRevision): number {
  return one.position - other.position;
}

function isAlike(one: Wording, other: Wording): boolean {
  return wordedParts.every((part) => one[part] === other[part]);
}

function isWritten(part: Wording[WordedPart]): boolean {
  return part !== null && part.trim() !== '';
}
