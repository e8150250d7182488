import { addLawDealt } from '#db/writes/handover.ts';
import { noting, removeRow } from '#db/writes/undo/changes.ts';
import type { DealtId } from '#domain/ids.ts';
import { done, refuse } from '#domain/result.ts';
import { inLanguage } from '#domain/text/bilingual.ts';
import type { HandlersOf } from '#electron/office/handling.ts';
import { policyById } from '#electron/office/policy-by-id.ts';
import { foundIn } from '#templates/law/found-in.ts';

export const law: HandlersOf<'law'> = {
  'law.findings': (read, { policyId, on }, { today }) => {
    const policy = policyById(read, policyId);
    if (!policy) return refuse({ code: 'not-found', what: 'policy' });
    const day = on ?? today;
    const dealt = read.handover.lawDealt(policyId);
    const findings = foundIn(read, policy, day).map(({ piece, ...found }) => {
      const known = dealt.find(({ findingId, clause }) => findingId === found.id && clause === found.clause);
      return {
        ...found,
        piece: piece && `${piece.part} ${piece.key}`,
        dealt: known ? { id: known.id, on: known.dealtOn, by: known.by, note: known.note } : null,
      };
    });
    const cycles = read.cycles.open().filter((cycle) => cycle.policy.id === policyId);
    return done({ today, on: day, cycles: cycles.map(({ label, starts }) => ({ label, starts })), findings });
  },

  'law.deal': (tx, { policyId, findingId, clause, note }, { today, by, newId }) => {
    const policy = policyById(tx.read, policyId);
    const found =
      policy && foundIn(tx.read, policy, today).find((one) => one.id === findingId && one.clause === clause);
    if (!found) return refuse({ code: 'not-found', what: 'finding' });
    const dealt = tx.read.handover.lawDealt(policyId);
    if (dealt.some((one) => one.findingId === findingId && one.clause === clause))
      return refuse({ code: 'dealt-already' });
    const id = newId<DealtId>();
    const rows = noting(tx.db, [{ table: 'lawDealt', id }], () =>
      addLawDealt(tx.db, { id, policyId, findingId, clause, note, dealtOn: today, by }),
    );
    return done({ changeId: tx.note({ about: inLanguage(found.source, 'en'), rows }) });
  },

  'law.reopen': (tx, { policyId, dealtId }) => {
    const before = tx.read.handover.lawDealtById(dealtId);
    const removed = before?.policyId === policyId ? removeRow(tx.db, 'lawDealt', dealtId) : null;
    if (!before || !removed) return refuse({ code: 'not-found', what: 'finding' });
    return done({ changeId: tx.note({ about: before.clause, rows: [removed] }) });
  },
};
