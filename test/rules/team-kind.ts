import type { Form } from '#domain/policy/form.ts';
import type { Policy } from '#domain/policy/policy.ts';
import type { Step } from '#domain/policy/steps.ts';
import { withVisits } from './observation-kind.ts';

/** What a team of gardeners says of its year: one box, and everybody signs. */
const teamForm: Form = {
  id: 'team-review',
  title: { en: 'The team’s year' },
  for: 'team-review',
  signed: true,
  clause: 'D1',
  sections: [
    {
      id: 'team',
      title: { en: 'The team' },
      questions: [
        { id: 'team-who', kind: 'facts', label: { en: 'Who' }, show: [{ fact: 'name', label: { en: 'Gardeners' } }] },
        { id: 'team-grew', kind: 'text', by: 'agreed', lines: 4, label: { en: 'What we grew' } },
        {
          id: 'team-hands',
          kind: 'signatures',
          label: { en: 'Shake hands' },
          appraisee: { en: 'Colleague' },
          appraiser: { en: 'Guide' },
        },
      ],
    },
  ],
};

const teamStep = (id: string, rest: Partial<Step> = {}): Step => ({
  id,
  label: { en: id },
  about: 'team-review',
  waitsFor: 'appraiser',
  optional: false,
  clause: 'D2',
  ...rest,
});

/** The invented policy with visits and with the reviews of teams. */
export const withTeams: Policy = {
  ...withVisits,
  id: 'greenbank-teams',
  steps: [
    ...withVisits.steps,
    teamStep('team-kitchen', { groups: ['other-support'] }),
    teamStep('team-principal', { groups: ['headteacher'] }),
    teamStep('team-met'),
    teamStep('team-written'),
    teamStep('team-signed', { means: 'signed' }),
  ],
  deadlines: [
    ...withVisits.deadlines,
    {
      id: 'team-written-soon',
      step: 'team-written',
      about: 'team-review',
      when: { kind: 'after', step: 'team-met', amount: 1, unit: 'weeks' },
      joiners: 'none',
      clause: 'D2',
    },
  ],
  forms: [...withVisits.forms, teamForm],
};
