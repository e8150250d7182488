import type { OperationName } from '#contract/index.ts';
import type { Line } from './line.ts';

type OfMany = Extract<
  OperationName,
  'records.markSteps' | `observations.${'begin' | 'save'}ForMany` | 'training.saveForMany'
>;

const ofRecords: Line = { about: 'records', people: true };
const ofPeople: Line = { about: 'people', people: true };

/** What is left in the trail when something was done with several rows of a list at once. */
export const linesOfMany: Record<OfMany, Line> = {
  'records.markSteps': ofRecords,
  'observations.beginForMany': ofRecords,
  'observations.saveForMany': ofRecords,
  'training.saveForMany': ofPeople,
};
