import type { OwnPolicy } from '#domain/own-policy.ts';
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
