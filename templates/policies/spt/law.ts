import type { Overtaken } from '#domain/law/finding.ts';
import { equalityAct } from '#templates/law/findings.ts';

/** What of this text the law or guidance has overtaken, read statute by statute. */
export const law: readonly Overtaken[] = [
  { finding: equalityAct, clause: 'Appendix 1, Adjustments', piece: { part: 'question', key: 'wellbeing disability' } },
];
