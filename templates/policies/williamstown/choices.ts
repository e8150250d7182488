import type { Policy } from '#domain/policy/policy.ts';
import { joinerPlansWithin } from '#templates/policies/usual/choices.ts';

/** What the policy leaves to the school. */
export const choices: Policy['choices'] = [
  {
    id: 'day-unit',
    kind: 'option',
    question: {
      en: 'The policy gives five and ten days. Which days does the school count?',
      cy: 'Mae’r polisi’n rhoi 5 diwrnod a 10 diwrnod. Pa ddiwrnodau y mae’r ysgol yn eu cyfrif?',
    },
    options: [
      { value: 'working', label: { en: 'Working days', cy: 'Diwrnodau gwaith' } },
      { value: 'school', label: { en: 'School days', cy: 'Diwrnodau ysgol' } },
      { value: 'calendar', label: { en: 'Calendar days', cy: 'Diwrnodau calendr' } },
    ],
    proposal: 'working',
  },
  {
    id: 'own-period',
    kind: 'option',
    question: {
      en: 'Somebody has a fixed term, starts late or leaves. Does their period follow their contract?',
      cy: 'Mae gan rywun gontract cyfnod penodol, neu mae’n dechrau’n hwyr neu’n gadael. A yw ei gyfnod yn dilyn ei gontract?',
    },
    options: [
      { value: 'yes', label: { en: 'Yes, it follows the contract', cy: 'Ydy, mae’n dilyn y contract' } },
      { value: 'no', label: { en: 'No, it is the whole cycle', cy: 'Nac ydy, y cylch cyfan ydyw' } },
    ],
    proposal: 'yes',
  },
  {
    ...joinerPlansWithin,
    question: {
      en: 'Somebody joins part-way. Within how long is their first meeting held?',
      cy: 'Mae rhywun yn ymuno yn ystod y cylch. O fewn faint o amser y cynhelir ei gyfarfod cyntaf?',
    },
    of: { en: 'working days', cy: 'diwrnod gwaith' },
  },
  {
    id: 'most-appraisees',
    kind: 'count',
    question: {
      en: 'From how many appraisees on should an appraiser be pointed out as having too many?',
      cy: 'O faint o werthuseion ymlaen y dylid nodi bod gan werthuswr ormod?',
    },
    least: 1,
    most: 40,
    of: { en: 'people', cy: 'o bobl' },
    proposal: 6,
  },
];
