/** What the parts of a policy are called in its Welsh papers, where it has no numbers for them. */
const parts: Readonly<Record<string, string>> = {
  'Checklist after the meeting': 'rhestr wirio ar ôl y cyfarfod',
  'Checklist during the meeting': 'rhestr wirio yn ystod y cyfarfod',
};

const numbered = /^Step (\d+)$/;

/** A clause of a policy in Welsh: a number as it is, a part under its Welsh name. */
export function welshClause(clause: string): string {
  return parts[clause] ?? clause.replace(numbered, 'Cam $1');
}
