import type { WritableDb } from '#db/types.ts';
import { addNeed, nextNeedPosition, saveNeed } from '#db/writes/training.ts';
import { noting, removeRow } from '#db/writes/undo/changes.ts';
import type { ChangeId, RecordId, TrainingNeedId } from '#domain/ids.ts';
import type { Result } from '#domain/problems.ts';
import type { TrainingNeed } from '#domain/record/rows.ts';
import { done, refuse } from '#domain/result.ts';
import { fullName, nameOf, sortName } from '#domain/staff/staff.ts';
import { shortenedNames } from '#domain/staff/team-name.ts';
import type { HandlersOf, Transaction } from '#electron/office/handling.ts';
import { writeRecord } from '#electron/office/records/open-record.ts';
import { removeNoted } from '#electron/office/records/remove-noted.ts';
import { emptyNeed } from '#electron/office/training/empty-need.ts';

export const training: HandlersOf<'training'> = {
  'training.list': (read, { cycleId }) => {
    const cycle = read.cycles.byId(cycleId);
    const staff = new Map(read.staff.all().map((person) => [person.id, person]));
    const signed = new Set<RecordId>(
      read.reviews.rowsInCycle(cycleId).flatMap((row) => (row.state === 'signed' ? [row.id] : [])),
    );
    return done({
      needs: read.trainingNeeds.inCycle(cycleId).flatMap((need) => {
        const person = staff.get(need.staffId);
        if (!person) return [];
        const { jobTitle, site } = person;
        const isSigned = need.recordId !== null && signed.has(need.recordId);
        return { ...need, name: fullName(person), sortName: sortName(person), jobTitle, site, signed: isSigned };
      }),
      closed: cycle?.closedOn !== null,
      themes: read.trainingNeeds.themes(),
      priorities: cycle ? read.cycles.priorities(cycle) : [],
    });
  },

  'training.add': (tx, { cycleId, staffId, recordId, continues }, asked) => {
    const person = tx.read.staff.byId(staffId);
    if (!person) return refuse({ code: 'not-found', what: 'staff' });
    const cycle = tx.read.cycles.byId(cycleId);
    if (!cycle) return refuse({ code: 'not-found', what: 'cycle' });
    if (cycle.closedOn !== null) return refuse({ code: 'cycle-closed' });
    const carried = continues && tx.read.trainingNeeds.byId(continues);
    if (continues && carried?.staffId !== staffId) return refuse({ code: 'not-found', what: 'training-need' });
    const begin = (db: WritableDb) => {
      const id = asked.newId<TrainingNeedId>();
      const where = { id, cycleId, staffId, recordId, position: nextNeedPosition(db, cycleId) };
      addNeed(db, { ...emptyNeed, ...(carried && carriedOn(carried)), ...where });
      return done({ trainingNeedId: id });
    };
    if (recordId !== null)
      return writeRecord(tx, recordId, asked, ({ db, head }) => {
        const isTheirs = head.staffId === staffId && head.cycleId === cycleId;
        return isTheirs ? begin(db) : refuse({ code: 'not-found', what: 'review' });
      });
    return begin(tx.db);
  },

  'training.addForMany': (tx, { cycleId, staffIds, fields }, asked) => {
    const cycle = tx.read.cycles.byId(cycleId);
    if (!cycle) return refuse({ code: 'not-found', what: 'cycle' });
    if (cycle.closedOn !== null) return refuse({ code: 'cycle-closed' });
    if (fields.doneOn && fields.doneOn > asked.today) return refuse({ code: 'day-in-future', field: 'doneOn' });
    const people = tx.read.staff.some([...new Set(staffIds)]);
    if (people.length < new Set(staffIds).size) return refuse({ code: 'not-found', what: 'staff' });
    const needs = people.map(({ id: staffId }) => ({ id: asked.newId<TrainingNeedId>(), staffId }));
    const rows = noting(
      tx.db,
      needs.map(({ id }) => ({ table: 'trainingNeed', id })),
      () => {
        for (const need of needs) {
          const where = { ...need, cycleId, recordId: null, position: nextNeedPosition(tx.db, cycleId) };
          addNeed(tx.db, { ...emptyNeed, ...written(fields), ...where });
        }
      },
    );
    // of several it is said what they need
    const about = people.length === 1 ? nameOf(people[0]) : (fields.need ?? '').slice(0, MOST_TOLD);
    return done({ trainingNeedIds: needs.map(({ id }) => id), changeId: tx.note({ about, rows }) });
  },

  'training.save': (tx, { trainingNeedId, fields }, asked) => {
    const found = needIn(tx, trainingNeedId);
    if (!found.ok) return found;
    const { db, need } = found.value;
    if (fields.doneOn && fields.doneOn > asked.today) return refuse({ code: 'day-in-future', field: 'doneOn' });
    const isWording = Object.keys(fields).some((field) => wording.has(field));
    const save = () => {
      const rows = noting(db, [{ table: 'trainingNeed', id: trainingNeedId }], () =>
        saveNeed(db, trainingNeedId, fields),
      );
      if (rows.length > 0) tx.note({ about: nameOf(tx.read.staff.byId(need.staffId)), rows });
      return done({ savedAt: asked.now });
    };
    // what both signed is its wording; what became of a need is noted all year
    return need.recordId !== null && isWording ? writeRecord(tx, need.recordId, asked, save) : save();
  },

  'training.saveForMany': (tx, { needs, fields }, asked) => {
    if (fields.doneOn && fields.doneOn > asked.today) return refuse({ code: 'day-in-future', field: 'doneOn' });
    for (const { trainingNeedId, staffId } of needs) {
      const found = needIn(tx, trainingNeedId);
      if (!found.ok) return found;
      const isHere = tx.read.trainingNeeds.home(trainingNeedId) === tx.home;
      if (found.value.need.staffId !== staffId || !isHere) return refuse({ code: 'not-found', what: 'training-need' });
    }
    const ids = [...new Set(needs.map(({ trainingNeedId }) => trainingNeedId))];
    const rows = noting(
      tx.db,
      ids.map((id) => ({ table: 'trainingNeed', id })),
      () => {
        for (const id of ids) saveNeed(tx.db, id, fields);
      },
    );
    if (rows.length === 0) return done({ changed: 0, changeId: null });
    const changed = new Set<string>(rows.map(({ id }) => id));
    const people = needs.flatMap((one) => (changed.has(one.trainingNeedId) ? [one.staffId] : []));
    const about = shortenedNames(tx.read.staff.some([...new Set(people)]).map(fullName));
    return done({ changed: rows.length, changeId: tx.note({ about, rows }) });
  },

  'training.remove': (tx, { trainingNeedId }, asked) => {
    const found = needIn(tx, trainingNeedId);
    if (!found.ok) return found;
    const { db, need } = found.value;
    const row = { table: 'trainingNeed', id: trainingNeedId } as const;
    return need.recordId === null ? removeAlone(tx, db, need) : removeNoted(tx, need.recordId, asked, row);
  },
};

/** As much of a need as the list of changes tells. */
const MOST_TOLD = 80;

/** What the CPD form prints of a need, and both sign. */
const wording: ReadonlySet<string> = new Set(['need', 'action']);

/** The parts that were said. */
function written(fields: Partial<{ [Part in keyof NeedFields]: NeedFields[Part] | undefined }>): Partial<NeedFields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)); // its own parts
}

type NeedFields = Omit<TrainingNeed, 'id' | 'staffId' | 'cycleId' | 'recordId' | 'position' | 'continues'>;

function carriedOn({ id, need, action, whoActs, theme, priority, provider, costPence }: TrainingNeed) {
  return { need, action, whoActs, theme, priority, provider, costPence, continues: id };
}

/** A training need that may be changed. Refuses one that is not there, and one of a closed cycle. */
function needIn(tx: Transaction, id: TrainingNeedId): Result<{ db: WritableDb; need: TrainingNeed }> {
  const need = tx.read.trainingNeeds.byId(id);
  if (!need) return refuse({ code: 'not-found', what: 'training-need' });
  const isClosed = tx.read.cycles.byId(need.cycleId)?.closedOn !== null;
  return isClosed ? refuse({ code: 'cycle-closed' }) : done({ need, db: tx.db });
}

function removeAlone(tx: Transaction, db: WritableDb, need: TrainingNeed): Result<{ changeId: ChangeId }> {
  const removed = removeRow(db, 'trainingNeed', need.id);
  if (removed === null) return refuse({ code: 'not-found', what: 'training-need' });
  const person = tx.read.staff.byId(need.staffId);
  return done({ changeId: tx.note({ about: nameOf(person), rows: [removed] }) });
}
