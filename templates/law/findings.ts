import { day } from '#domain/days/dates.ts';
import type { LawFinding } from '#domain/law/finding.ts';

/** When the sources below were last looked at. */
const checkedOn = day('2026-11-29');

// Printed words stay as they were adopted; this stands beside them. What is not certain says so.

export const equalityAct: LawFinding = {
  id: 'equality-act',
  what: {
    en: 'The Disability Discrimination Act is named. The Equality Act 2010 has replaced it; what a disability is and the duty to make reasonable adjustments now stand there.',
    cy: 'Enwir y Ddeddf Gwahaniaethu ar sail Anabledd. Mae Deddf Cydraddoldeb 2010 wedi’i disodli; yno y mae ystyr anabledd a’r ddyletswydd i wneud addasiadau rhesymol erbyn hyn.',
  },
  source: { en: 'Equality Act 2010, sections 6 and 20', cy: 'Deddf Cydraddoldeb 2010, adrannau 6 ac 20' },
  since: day('2010-10-01'),
  certainty: 'certain',
  checkedOn,
};

export const dataProtection: LawFinding = {
  id: 'data-protection',
  what: {
    en: 'The Data Protection Act is named without its year. The Act of 1998 was replaced by the Data Protection Act 2018, which is read together with the UK GDPR.',
    cy: 'Enwir y Ddeddf Diogelu Data heb ei blwyddyn. Disodlwyd Deddf 1998 gan Ddeddf Diogelu Data 2018, a ddarllenir ynghyd â GDPR y DU.',
  },
  source: { en: 'Data Protection Act 2018', cy: 'Deddf Diogelu Data 2018' },
  since: day('2018-05-25'),
  certainty: 'likely',
  checkedOn,
};

export const headteachersStandards: LawFinding = {
  id: 'headteachers-standards',
  what: {
    en: 'The four domains are those of the National Standards of Excellence for Headteachers of January 2015. The Headteachers’ Standards 2020, ten under three headings, have replaced them; they are guidance.',
  },
  source: { en: 'Department for Education, Headteachers’ standards 2020' },
  since: day('2020-10-13'),
  certainty: 'certain',
  checkedOn,
};

export const earlyCareer: LawFinding = {
  id: 'early-career',
  what: {
    en: 'Newly qualified teachers in an induction year are named. They are early career teachers now, and their induction takes two years.',
  },
  source: {
    en: 'Department for Education, Induction for early career teachers (England), statutory guidance of 2021',
  },
  since: day('2021-09-01'),
  certainty: 'certain',
  checkedOn,
};

export const payByPerformance: LawFinding = {
  id: 'pay-by-performance',
  what: {
    en: 'Pay progression rests on performance. From the school year 2024/25 the School Teachers’ Pay and Conditions Document no longer asks for that; a school that keeps it says so in its pay policy. A recommendation on pay in the appraisal report is still asked for. The document binds maintained schools: a trust follows it where contracts say so. It is about teachers only.',
  },
  source: { en: 'School Teachers’ Pay and Conditions Document 2024, in force from 8 November 2024' },
  since: day('2024-11-08'),
  certainty: 'certain',
  checkedOn,
};

export const appraisalGuidance: LawFinding = {
  id: 'appraisal-guidance',
  what: {
    en: 'The model policy of the Department for Education, of 2012 and 2019, is named. Its guidance of July 2024 on teacher appraisal and capability, used from September 2024, is the text to follow now: informal support comes before capability, and appraisal adds little workload. It is not statutory. The Regulations of 2012 that are named with it are still the law for maintained schools.',
  },
  source: { en: 'Department for Education, Teacher appraisal and capability: guidance for schools, July 2024' },
  since: day('2024-09-01'),
  certainty: 'likely',
  checkedOn,
};
