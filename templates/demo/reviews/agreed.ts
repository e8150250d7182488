import type { EvidenceId, NewId, PromiseId, RecordId } from '#domain/ids.ts';
import type { Policy } from '#domain/policy/policy.ts';
import type { Evidence, Objective, SupportPromise, TrainingNeed } from '#domain/record/rows.ts';

/** What was agreed with the objectives of a year, where the policy's forms ask for it as rows. */
export function agreedOf(
  policy: Policy,
  { objectives, trainingNeeds }: { objectives: readonly Objective[]; trainingNeeds: readonly TrainingNeed[] },
  { recordId, newId }: { recordId: RecordId; newId: NewId },
): { evidence: Evidence[]; promises: SupportPromise[] } {
  const asks = new Set(
    policy.forms.flatMap(({ sections }) => sections.flatMap(({ questions }) => questions)).map(({ kind }) => kind),
  );
  const lines = [...new Set(objectives.map(({ monitoring }) => monitoring))].filter((line) => line !== '');
  return {
    evidence: asks.has('evidence')
      ? lines.map((what, at) => ({
          id: newId<EvidenceId>(),
          recordId,
          position: at + 1,
          what,
          kind: null,
          seenOn: null,
        }))
      : [],
    promises: asks.has('promises')
      ? trainingNeeds.map(({ action, whoActs, byDay, state, doneOn }, at) => ({
          id: newId<PromiseId>(),
          recordId,
          position: at + 1,
          what: action,
          kind: 'training',
          byWhom: whoActs,
          byDay,
          state: state === 'met' ? 'kept' : 'open',
          settledOn: doneOn,
        }))
      : [],
  };
}
