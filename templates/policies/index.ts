import { type Policy, policySchema } from '#domain/policy/policy.ts';
import { asat } from './asat.ts';
import { dgat } from './dgat.ts';
import { lt2 } from './lt2.ts';
import { spt } from './spt.ts';
import { williamstown } from './williamstown.ts';

/** The policies that come with the program, each checked as one from a file would be. */
export const policies: readonly Policy[] = [williamstown, asat, dgat, lt2, spt].map((policy) =>
  policySchema.parse(policy),
);
