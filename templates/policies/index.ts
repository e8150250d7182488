import { type Policy, policySchema } from '#domain/policy.ts';
import { williamstown } from './williamstown.ts';

/** The policies that come with the program, each checked as one from a file would be. */
export const policies: readonly Policy[] = [williamstown].map((policy) => policySchema.parse(policy));
