import type { Reads } from '#db/reads.ts';
import { addAppeal, saveAppeal } from '#db/writes/record/appeals.ts';
import { noting, removeRow } from '#db/writes/undo/changes.ts';
import type { ChangedTable } from '#domain/change.ts';
import { groupsAsked } from '#domain/cycle/posts.ts';
import type { AppealId, ChangeId, RecordId } from '#domain/ids.ts';
import type { Problem, Result } from '#domain/problems.ts';
import {
  type Appeal,
  type AppealReceived,
  appealRules,
  endedProblem,
  notEnded,
  receivedProblem,
} from '#domain/record/appeals.ts';
import { done, refuse } from '#domain/result.ts';
import { nameOf } from '#domain/staff/staff.ts';
import type { HandlersOf, Occasion, Transaction } from '#electron/office/handling.ts';
import { type OpenRecord, recordIn, refreshRecord } from '#electron/office/records/open-record.ts';

/** Appeals are noted of closed and of signed records, too: a review is often appealed against once it is signed. */
export const appeals: HandlersOf<'appeals'> = {
  'appeals.note': (tx, { recordId, ...received }, asked) => {
    const found = recordIn(tx, recordId);
    if (!found.ok) return found;
    const wrong = receivedProblem(received, notEnded, asked.today) ?? restProblem(found.value, received);
    if (wrong) return refuse(wrong);
    const clause = clauseOf(tx.read, found.value, received);
    if (clause === undefined) return refuse({ code: 'field-unknown', field: 'disputes' });
    const id = asked.newId<AppealId>();
    const changeId = written(tx, found.value, id, asked, () =>
      addAppeal(tx.db, { ...received, ...notEnded, id, recordId, clause }),
    );
    return done({ appealId: id, changeId });
  },

  'appeals.correct': (tx, { recordId, appealId, ...received }, asked) => {
    const found = appealIn(tx, recordId, appealId);
    if (!found.ok) return found;
    const { open, before } = found.value;
    const wrong = receivedProblem(received, before, asked.today) ?? restProblem(open, received);
    if (wrong) return refuse(wrong);
    // one that stays what it was keeps the clause of its day
    const clause = received.disputes === before.disputes ? before.clause : clauseOf(tx.read, open, received);
    if (clause === undefined) return refuse({ code: 'field-unknown', field: 'disputes' });
    const after = { ...before, ...received, clause };
    return done({ changeId: written(tx, open, appealId, asked, () => saveAppeal(tx.db, after)) });
  },

  'appeals.decide': (tx, { recordId, appealId, ...ended }, asked) => {
    const found = appealIn(tx, recordId, appealId);
    if (!found.ok) return found;
    const { open, before } = found.value;
    const wrong = endedProblem(ended, before, asked.today);
    if (wrong) return refuse(wrong);
    return done({ changeId: written(tx, open, appealId, asked, () => saveAppeal(tx.db, { ...before, ...ended })) });
  },

  'appeals.remove': (tx, { recordId, appealId }, asked) => {
    const found = appealIn(tx, recordId, appealId);
    if (!found.ok) return found;
    const { open } = found.value;
    const removed = removeRow(tx.db, table, appealId);
    if (!removed) return refuse({ code: 'not-found', what: 'appeal' });
    refreshRecord(tx, open, { today: asked.today });
    return done({ changeId: tx.note({ about: namesOf(tx.read, open), rows: [removed] }) });
  },
};

const table: ChangedTable = 'appeal';

/** An appeal, and the record that it hangs on. Refuses one that is not there, or that hangs on another record. */
function appealIn(tx: Transaction, recordId: RecordId, id: AppealId): Result<{ open: OpenRecord; before: Appeal }> {
  const found = recordIn(tx, recordId);
  if (!found.ok) return found;
  const before = tx.read.records.appeal(id);
  if (before?.recordId !== recordId) return refuse({ code: 'not-found', what: 'appeal' });
  return done({ open: found.value, before });
}

/** Writes an appeal; when something is due on its record follows from it. */
function written(tx: Transaction, open: OpenRecord, id: AppealId, { today }: Occasion, work: () => void): ChangeId {
  const rows = noting(tx.db, [{ table, id }], work);
  refreshRecord(tx, open, { today });
  return tx.note({ about: namesOf(tx.read, open), rows });
}

/** The clause under which an appeal is made, null where the policy has none; undefined where there is no such appeal. */
function clauseOf(read: Reads, { frame, people }: OpenRecord, { disputes }: AppealReceived): string | null | undefined {
  return people
    .flatMap((id) => read.staff.byId(id) ?? [])
    .flatMap((person) => appealRules(frame.policy, groupsAsked(person, frame)[0]))
    .find((rule) => rule.disputes === disputes)?.clause;
}

/** A team's statement has no days of its own that could rest: those are its members' reviews'. */
function restProblem({ head }: OpenRecord, { pauses }: Pick<AppealReceived, 'pauses'>): Problem | undefined {
  return pauses && head.kind === 'team-review' ? { code: 'field-unknown', field: 'pauses' } : undefined;
}

function namesOf(read: Reads, { people }: OpenRecord): string {
  return people.map((id) => nameOf(read.staff.byId(id))).join(', ');
}
