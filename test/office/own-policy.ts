import type { OwnPolicy } from '#domain/policy/own-policy.ts';
import { withQuestion } from '#domain/policy-editing/form-edits.ts';
import type { TestOffice } from './office.ts';
import { firstPolicy } from './school-year.ts';

export const title = { en: 'Our policy' };

/** A copy of the policy that the school follows, as it stands after a change. */
export async function adapted(office: TestOffice): Promise<OwnPolicy> {
  const { policyId } = await office.ask('policies.adapt', { policyId: firstPolicy().id, title });
  return kept(office, policyId);
}

export async function kept({ ask }: TestOffice, policyId: string): Promise<OwnPolicy> {
  const { policy, own } = await ask('policies.byId', { policyId });
  return { policy, leftOut: own?.leftOut ?? [] };
}

/** A copy whose statement asks one question more, saved. */
export async function asking(office: TestOffice, en: string): Promise<OwnPolicy> {
  const question = { id: 'own-question-1', kind: 'text', by: 'both', lines: 4, label: { en } } as const;
  const own = withQuestion(await adapted(office), 'statement', { id: 'review' }, question);
  await office.ask('policies.saveOwn', { own });
  return own;
}
