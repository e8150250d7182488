import { day } from '#domain/days/dates.ts';
import type { MustHave } from '#domain/training/must-have.ts';

/** When the sources below were looked up. What was not looked up says so, and is the school's to check. */
const checkedOn = day('2026-11-29');

const asked = (one: Omit<MustHave, 'isLeftOut' | 'checkedOn'> & Partial<MustHave>): MustHave => ({
  isLeftOut: false,
  checkedOn: null,
  ...one,
});

/** What is usually asked of staff in a school, by nation; each school changes its own copy of a line (requirements 5.4). */
export const usualMustHaves: readonly MustHave[] = [
  asked({
    id: 'safeguarding-england',
    name: 'Safeguarding and child protection',
    nation: 'england',
    whom: 'all',
    months: 12,
    source:
      'Keeping children safe in education (Department for Education), part one: at induction, with updates at least once a year',
  }),
  asked({
    id: 'safeguarding-wales',
    name: 'Safeguarding (group A)',
    nation: 'wales',
    whom: 'all',
    months: 36,
    source:
      'National safeguarding training, learning and development standards (Social Care Wales, November 2022): refreshed every three years',
    checkedOn,
  }),
  asked({
    id: 'first-aid',
    name: 'First aid at work',
    nation: null,
    whom: 'named',
    months: 36,
    source: 'Health and Safety (First-Aid) Regulations 1981: certificates stand for three years',
  }),
  asked({
    id: 'paediatric-first-aid',
    name: 'Paediatric first aid',
    nation: 'england',
    whom: 'named',
    months: 36,
    source: 'Statutory framework for the early years foundation stage: renewed every three years',
  }),
  asked({
    id: 'allergy-england',
    name: 'Allergy and anaphylaxis',
    nation: 'england',
    whom: 'all',
    months: 12,
    source:
      'Statutory guidance on medical conditions and allergy (Department for Education), in force from September 2026; how often was in a draft',
    checkedOn,
  }),
  asked({
    id: 'healthcare-wales',
    name: 'Healthcare needs and allergy',
    nation: 'wales',
    whom: 'all',
    months: 12,
    source: 'Supporting learners with healthcare needs (Welsh Government, 215/2017)',
  }),
  asked({
    id: 'cyber-england',
    name: 'Cyber security',
    nation: 'england',
    whom: 'all',
    months: 12,
    source:
      'Risk protection arrangement (Department for Education): the course of the National Cyber Security Centre, each membership year; the certificate is kept',
    checkedOn,
  }),
  asked({
    id: 'cyber-wales',
    name: 'Cyber security',
    nation: 'wales',
    whom: 'all',
    months: 12,
    source: 'The school’s insurer or local authority; the course of the National Cyber Security Centre',
  }),
  asked({
    id: 'fire',
    name: 'Fire safety',
    nation: null,
    whom: 'all',
    months: 12,
    source: 'Regulatory Reform (Fire Safety) Order 2005, article 21: when somebody begins, and repeated periodically',
  }),
];
