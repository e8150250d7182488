import { type OperationName, operations } from '#contract/index.ts';
import type { Topic } from '#contract/operation.ts';

/** What is asked to come in or to go, and changes nothing that a copy would hold. */
const comingAndGoing: readonly OperationName[] = [
  'vault.open',
  'vault.lock',
  'vault.openDemo',
  'vault.leaveDemo',
  'restore.apply',
];

/** What lies outside the records: the copies themselves, and a file that is only looked at. */
const outside: readonly Topic[] = ['backups', 'import'];

/** Whether an operation changes something that a copy of the records would hold: records, settings or ways in. */
export function changesRecords(name: OperationName): boolean {
  const { changes, topics } = operations[name];
  return changes && !comingAndGoing.includes(name) && topics.some((topic) => !outside.includes(topic));
}
