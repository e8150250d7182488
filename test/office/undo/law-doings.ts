import type { NamesPutBack } from '#contract/index.ts';
import { type FullSchool, finding } from './undoing.ts';

type Doing = (school: FullSchool) => Promise<unknown>;

/** Each way to ask for what can be put back of the law. */
export const lawDoings: Record<Extract<NamesPutBack, `law.${string}`>, Record<string, Doing>> = {
  'law.deal': {
    'another finding': async ({ office }) => {
      const { findings } = await office.ask('law.findings', { policyId: finding.policyId, on: null });
      const open = findings.find(({ dealt }) => dealt === null);
      if (!open) throw new Error('something is open');
      await office.ask('law.deal', { ...finding, findingId: open.id, clause: open.clause });
    },
  },
  'law.reopen': {
    'what was dealt with': async ({ office }) => {
      const { findings } = await office.ask('law.findings', { policyId: finding.policyId, on: null });
      const dealt = findings.flatMap((one) => one.dealt ?? []).at(0);
      if (!dealt) throw new Error('something was dealt with');
      await office.ask('law.reopen', { policyId: finding.policyId, dealtId: dealt.id });
    },
  },
};
