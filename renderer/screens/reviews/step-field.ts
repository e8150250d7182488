/** The id of the field in which a step's day is said. */
export function stepFieldId(record: string, step: string): string {
  return `${record}/step/${step}`;
}
