import type { Overtaken } from '#domain/law/finding.ts';
import { dataProtection, equalityAct } from '#templates/law/findings.ts';

/** What of this text the law or guidance has overtaken, read statute by statute. */
export const law: readonly Overtaken[] = [
  { finding: equalityAct, clause: 'Checklist during the meeting' },
  { finding: dataProtection, clause: 'Checklist after the meeting' },
];
