import type { Reads } from '#db/reads.ts';
import { addRevision, dropRevision } from '#db/writes/record/revisions.ts';
import type { Day } from '#domain/days/dates.ts';
import type { ObjectiveId, ObjectiveRevisionId } from '#domain/ids.ts';
import { stepsAbout } from '#domain/policy/policy.ts';
import type { Problem } from '#domain/problems.ts';
import { isSet, objectivesSetOn, revising } from '#domain/record/revisions.ts';
import { type Objective, type Wording, wordedParts } from '#domain/record/rows.ts';
import type { Occasion, Transaction } from '#electron/office/handling.ts';
import type { OpenRecord } from './open-record.ts';

type Changes = { [Part in keyof Wording]?: Wording[Part] | undefined };

/** Since when a change of an objective of a record is a revision; undefined while they are being written. */
export function setOnIn(
  read: Pick<Reads, 'records'>,
  { head, frame, home }: Pick<OpenRecord, 'head' | 'frame' | 'home'>,
) {
  const setting = read.records.work(head.id, home);
  return setting && objectivesSetOn({ version: head.version, ...setting }, stepsAbout(frame.policy, head.kind));
}

/**
 * Before an objective that is set is changed, keeps its wording: the first word that is typed begins the revision. Gives the
 * objective as it stands, where it was read.
 */
export function keepWording(
  tx: Transaction,
  open: OpenRecord,
  id: ObjectiveId,
  fields: Changes,
  asked: Occasion,
): Objective | undefined {
  if (wordedParts.every((part) => fields[part] === undefined)) return undefined;
  const found = tx.read.records.wording(id, open.home);
  if (!found) return undefined;
  const { objective: before, latest } = found;
  const when = { setOn: setOnIn(tx.read, open), version: open.head.version, today: asked.today };
  const outcome = revising(before, fields, { latest, ...when });
  if (outcome.does === 'drop') dropRevision(open.db, outcome.id);
  if (outcome.does !== 'keep') return before;
  addRevision(open.db, {
    id: asked.newId<ObjectiveRevisionId>(),
    recordId: open.head.id,
    objectiveId: id,
    position: (latest?.position ?? 0) + 1,
    on: asked.today,
    begunOn: asked.today,
    // whoever reopened what was signed has said why
    reason: reasonOf(tx.read, open),
    isSpelling: false,
    isOver: false,
    ...outcome.earlier,
  });
  return before;
}

/** Why an objective may not be removed: it is set, or was revised. Undefined where it may. */
export function whyNotRemoved(
  { read }: { read: Pick<Reads, 'records'> },
  open: Pick<OpenRecord, 'head' | 'frame' | 'home'>,
  id: ObjectiveId,
  today: Day,
): Problem | undefined {
  const row = read.records.objective(id);
  const when = { setOn: setOnIn(read, open), version: open.head.version, today };
  const mustStay = row && (isSet(row, when) || read.records.lastRevision(id));
  return mustStay ? { code: 'objective-set' } : undefined;
}

/** Why the version that is written was begun; empty for the first. */
function reasonOf(read: Pick<Reads, 'records'>, { head: { id, version } }: Pick<OpenRecord, 'head'>): string {
  if (version === 1) return '';
  return read.records.whole(id)?.versions.find((one) => one.version === version)?.reason ?? '';
}
