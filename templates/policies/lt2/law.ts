import type { Overtaken } from '#domain/law/finding.ts';
import { earlyCareer, headteachersStandards, payByPerformance } from '#templates/law/findings.ts';

/** What of this text the law or guidance has overtaken, read statute by statute. */
export const law: readonly Overtaken[] = [
  {
    finding: headteachersStandards,
    clause: 'Appendix A',
    piece: { part: 'standards', key: 'headteachers' },
    question: { id: 'standards-assessment', groups: ['headteacher'] },
  },
  { finding: earlyCareer, clause: '1.1', piece: { part: 'scope', key: 'induction teacher' } },
  {
    finding: payByPerformance,
    clause: '2.2.7',
    piece: { part: 'pay', key: 'pay' },
    question: { id: 'pay-recommendation', groups: ['teacher'] },
  },
];
