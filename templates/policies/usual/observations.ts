import { observationSteps } from '#domain/observation/observation.ts';
import type { Form } from '#domain/policy/form.ts';
import type { Policy } from '#domain/policy/policy.ts';
import type { DeadlineRule, Step } from '#domain/policy/steps.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { inEnglish } from './concerns/in-english.ts';

/** What a policy says that an observation tells, each in its own words; the program's own where it is left out. */
export interface ObservationSaid {
  clause: string;
  title?: Bilingual;
  person?: Bilingual;
  strengths?: Bilingual;
  areas?: Bilingual;
  actions?: Bilingual;
}

/** What was looked at, what was seen, and the talk about it (requirements 4.1, 8.8). */
export function observationForm(said: ObservationSaid): Form {
  return {
    id: 'observation',
    title: said.title ?? { en: 'Observation record', cy: 'Cofnod arsylwi' },
    for: 'observation',
    signed: false,
    clause: said.clause,
    sections: [
      {
        id: 'observation',
        title: { en: 'The observation', cy: 'Yr arsylwad' },
        questions: [
          {
            id: 'observation-facts',
            kind: 'facts',
            label: { en: 'Who, how and when', cy: 'Pwy, sut a phryd' },
            show: [
              { fact: 'name', label: said.person ?? { en: 'Member of staff', cy: 'Aelod o staff' } },
              { fact: 'job-title', label: { en: 'Job title', cy: 'Teitl swydd' } },
              { fact: 'observation-kind', label: { en: 'Kind of observation', cy: 'Math o arsylwad' } },
              { fact: 'observer', label: { en: 'Observer', cy: 'Arsylwr' } },
              { fact: 'notice-day', label: { en: 'Notice given on', cy: 'Rhoddwyd rhybudd ar' } },
              { fact: 'observed-day', label: { en: 'Observed on', cy: 'Arsylwyd ar' } },
              { fact: 'feedback-day', label: { en: 'Feedback given on', cy: 'Rhoddwyd adborth ar' } },
            ],
          },
          prose('observation-focus', { en: 'Focus', cy: 'Ffocws' }, 2),
        ],
      },
      {
        id: 'observation-seen',
        title: { en: 'What was seen', cy: 'Yr hyn a welwyd' },
        questions: [
          prose('observation-strengths', said.strengths ?? { en: 'Strengths', cy: 'Cryfderau' }, 6),
          prose('observation-areas', said.areas ?? { en: 'Areas for development', cy: 'Meysydd i’w datblygu' }, 6),
        ],
      },
      {
        id: 'observation-talk',
        title: { en: 'Feedback', cy: 'Adborth' },
        questions: [
          {
            id: 'observation-actions',
            kind: 'grid',
            by: 'agreed',
            label: said.actions ?? { en: 'Actions agreed', cy: 'Camau y cytunwyd arnynt' },
            columns: [
              { id: 'what', label: { en: 'Action', cy: 'Cam' }, cell: 'text' },
              { id: 'who', label: { en: 'Who', cy: 'Pwy' }, cell: 'text' },
              { id: 'by', label: { en: 'By when', cy: 'Erbyn pryd' }, cell: 'day' },
            ],
            rows: 3,
          },
          {
            id: 'observation-view',
            kind: 'text',
            by: 'agreed',
            lines: 4,
            label: { en: 'Comments of the person observed', cy: 'Sylwadau’r sawl a arsylwyd' },
          },
        ],
      },
    ],
  };
}

function prose(id: string, label: Bilingual, lines: number): Form['sections'][number]['questions'][number] {
  return { id, kind: 'text', by: 'agreed', lines, label };
}

/** An observation from its announcement to the talk about it; nothing of it has to be. */
export function stepsOfObservation(clause: string): Step[] {
  return [
    step('notice', { task: announce, label: announced, optional: true, clause }),
    step('observed', { task: observe, label: observed, optional: false, clause }),
    step('feedback', { task: tell, label: told, optional: false, clause }),
  ];
}

const announce = { en: 'Give notice of the observation', cy: 'Rhoi rhybudd o’r arsylwad' };
const announced = { en: 'Notice given of the observation', cy: 'Rhoddwyd rhybudd o’r arsylwad' };
const observe = { en: 'Observe', cy: 'Arsylwi' };
const observed = { en: 'Observed', cy: 'Arsylwyd' };
const tell = { en: 'Give feedback on the observation', cy: 'Rhoi adborth ar yr arsylwad' };
const told = { en: 'Feedback given on the observation', cy: 'Rhoddwyd adborth ar yr arsylwad' };

function step(name: keyof typeof observationSteps, said: Pick<Step, 'task' | 'label' | 'optional' | 'clause'>): Step {
  return { id: observationSteps[name], about: 'observation', waitsFor: 'appraiser', ...said };
}

/**
 * Feedback within so many hours of an observation, for the groups of whom a policy says so. Hours in which the school works
 * are counted in the working days that they take: 48 are two. `clause` is where the hours stand, if not with the rest.
 */
export function deadlinesOfFeedback(observations: Policy['observations'], clause?: string): DeadlineRule[] {
  const told = new Map<string, DeadlineRule>();
  for (const { feedback, groups, clause: ofRule } of observations) {
    if (typeof feedback === 'string') continue;
    const whose = groups?.join(' ') ?? '';
    if (told.has(whose)) continue;
    const id = told.size === 0 ? observationSteps.feedback : `${observationSteps.feedback}-${told.size + 1}`;
    const amount = Math.ceil(feedback.toHours / 24);
    told.set(whose, {
      id,
      step: observationSteps.feedback,
      about: 'observation',
      ...(groups && { groups }),
      when: { kind: 'after', step: observationSteps.observed, amount, unit: 'working' },
      joiners: 'none',
      clause: clause ?? ofRule,
    });
  }
  return [...told.values()];
}

/** Where a policy has no sheet of its own, there is no clause to name. */
const noClause = '–';

/** A policy with what every observation needs and its text does not have: a sheet, its steps, when feedback is due. */
export function withObservations(policy: Policy): Policy {
  const clause = policy.observations[0]?.clause ?? noClause;
  const said: <Own>(own: Own) => Own = policy.languages.includes('cy') ? (own) => own : inEnglish;
  const has = policy.forms.some((form) => form.for === 'observation');
  const missing = stepsOfObservation(clause).filter(({ id }) => !policy.steps.some((one) => one.id === id));
  const isTimed = policy.deadlines.some(({ step: of }) => of === observationSteps.feedback);
  return {
    ...policy,
    forms: has ? policy.forms : [...policy.forms, said(observationForm({ clause: noClause }))],
    steps: [...policy.steps, ...said(missing)],
    deadlines: isTimed ? policy.deadlines : [...policy.deadlines, ...deadlinesOfFeedback(policy.observations)],
  };
}
