import type { Overtaken } from '#domain/law/finding.ts';
import { appraisalGuidance, payByPerformance } from '#templates/law/findings.ts';

/** What of this text the law or guidance has overtaken, read statute by statute. */
export const law: readonly Overtaken[] = [
  { finding: payByPerformance, clause: '1.1' },
  {
    finding: payByPerformance,
    clause: '7.3',
    piece: { part: 'pay', key: 'pay' },
    question: { id: 'pay-recommendation', groups: ['teacher'] },
  },
  { finding: appraisalGuidance, clause: 'Introduction, before 1' },
];
