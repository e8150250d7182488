import { z } from 'zod';
import { policyChoices } from '#domain/policy/choices.ts';
import { ownPolicySchema } from '#domain/policy/own-policy.ts';
import { type Policy, policySchema } from '#domain/policy/policy.ts';
import { policyOfToday } from '#domain/policy/policy-shapes.ts';
import { type StoredShape, storedShape } from './stored-shape.ts';

/** A cycle asks for its policy many times in one transaction, and a school has few: the last ones are remembered. */
const MOST_REMEMBERED = 16;
const remembered = new Map<string, Policy>();

/** A policy says its own shape, in files too. */
export const policyShape: StoredShape<Policy> = {
  // the same policy is the same text, in whichever order its parts were written down
  write: (policy) => JSON.stringify(policySchema.parse(policy)),
  read: (text) => {
    const known = remembered.get(text);
    if (known) return known;
    const policy = policySchema.parse(policyOfToday(JSON.parse(text)));
    const [oldest] = remembered.keys();
    if (remembered.size >= MOST_REMEMBERED && oldest !== undefined) remembered.delete(oldest);
    remembered.set(text, policy);
    return policy;
  },
};

/** The school's answers to what a policy leaves open. */
export const choicesShape = storedShape(policyChoices);

/** What was left out of a policy of the school's own. */
export const leftOutShape = storedShape(z.array(ownPolicySchema.shape.leftOut.element));
