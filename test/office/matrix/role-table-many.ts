import type { OperationName } from '#contract/index.ts';
import { notThere, type OfNobody, type OfSomebody, theirsToBegin } from './role-row.ts';

type OfMany = Extract<
  OperationName,
  'records.markSteps' | `observations.${'begin' | 'save'}ForMany` | 'training.saveForMany'
>;

/** Who is answered what when something is done with several rows of a list at once. */
export const rolesOfMany: Record<OfMany, OfNobody | OfSomebody> = {
  'records.markSteps': notThere,
  'observations.beginForMany': theirsToBegin,
  'observations.saveForMany': notThere,
  'training.saveForMany': theirsToBegin,
};
