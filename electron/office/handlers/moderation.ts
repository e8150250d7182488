import { addSample, removeSample, saveConclusion, saveItem } from '#db/writes/moderation.ts';
import type { CycleId, ModerationId } from '#domain/ids.ts';
import { drawSample, numberFrom } from '#domain/moderation/sample.ts';
import { done, refuse } from '#domain/result.ts';
import type { HandlersOf, Transaction } from '#electron/office/handling.ts';
import { drawableIn, moderationFacts } from '#templates/parts/moderation/moderation-facts.ts';

const gone = { code: 'not-found', what: 'sample' } as const;

export const moderation: HandlersOf<'moderation'> = {
  'moderation.ofCycle': (read, { cycleId }, { today }) => {
    const facts = moderationFacts(read, cycleId, today);
    if (!facts) return refuse({ code: 'not-found', what: 'cycle' });
    const { cycle, said, checks, reviews, samples, consistency, groups } = facts;
    return done({
      cycleLabel: cycle.label,
      said: said ? { says: said.says, clause: said.clause } : null,
      checks: [...checks],
      reviews,
      samples: samples.map(({ cycleId: _cycle, items, ...sample }) => ({
        ...sample,
        items: items.map(({ moderationId: _sample, sortName: _sort, ...item }) => item),
      })),
      consistency,
      groups: [...groups].map(([id, label]) => ({ id, label })),
    });
  },

  'moderation.draw': (tx, { cycleId, number: wanted, each, moderator }, { today, newId }) => {
    if (!tx.read.cycles.byId(cycleId)) return refuse({ code: 'not-found', what: 'cycle' });
    const id = newId<ModerationId>();
    const number = wanted ?? numberFrom(id);
    const drawn = drawSample(drawableIn(tx.read, cycleId), { number, each });
    if (drawn.length === 0) return refuse({ code: 'not-found', what: 'review' });
    addSample(tx.db, { id, cycleId, number, each, drawnOn: today, moderator, conclusion: '' }, drawn);
    return done({ moderationId: id, number });
  },

  'moderation.save': (tx, { moderationId, recordId, fields }, { today }) => {
    const item = tx.read.moderation.items(moderationId).find((one) => one.recordId === recordId);
    if (!item || tx.home !== 'general') return refuse(gone);
    const { check, finding, followUp, doneOn } = fields;
    if (doneOn && doneOn > today) return refuse({ code: 'day-in-future', field: 'doneOn' });
    const checks = new Map(Object.entries(item.checks));
    if (check?.answer === '') checks.delete(check.id);
    else if (check) checks.set(check.id, check.answer);
    saveItem(tx.db, {
      moderationId,
      recordId,
      checks: Object.fromEntries(checks),
      ...(finding !== undefined && { finding }),
      ...(followUp !== undefined && { followUp }),
      ...(doneOn !== undefined && { doneOn }),
    });
    return done({});
  },

  'moderation.conclude': (tx, { cycleId, moderationId, conclusion }) => {
    if (!sampleOf(tx, cycleId, moderationId)) return refuse(gone);
    saveConclusion(tx.db, moderationId, conclusion);
    return done({});
  },

  'moderation.remove': (tx, { cycleId, moderationId }) => {
    const sample = sampleOf(tx, cycleId, moderationId);
    if (!sample) return refuse(gone);
    const isWritten = tx.read.moderation
      .items(moderationId)
      .some(({ checks, finding, followUp }) => finding !== '' || followUp !== '' || Object.keys(checks).length > 0);
    if (isWritten || sample.conclusion !== '') return refuse({ code: 'record-written' });
    removeSample(tx.db, moderationId);
    return done({});
  },
};

/** The sample, if it is one of the cycle. */
function sampleOf(tx: Transaction, cycleId: CycleId, id: ModerationId) {
  const sample = tx.read.moderation.byId(id);
  return sample?.cycleId === cycleId ? sample : undefined;
}
