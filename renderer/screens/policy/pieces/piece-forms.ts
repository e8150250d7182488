import type { ReactNode } from 'react';
import { scopeRuleId, staffGroupId } from '#domain/policy/groups.ts';
import { newName, type OwnPolicy } from '#domain/policy/own-policy.ts';
import type { EditablePart } from '#domain/policy-editing/policy-edits.ts';
import type { PieceValues } from '#domain/policy-editing/policy-pieces.ts';
import { policyLabels } from '#renderer/words/policy/policy-labels.ts';
import {
  AppealFields,
  AppointedByFields,
  AppraiserRuleFields,
  MostAppraiseesFields,
  TrainingFields,
} from './fields/appraiser-fields.tsx';
import { CautionFields } from './fields/caution-fields.tsx';
import { DeadlineFields } from './fields/deadline-fields.tsx';
import { EntryAppealFields } from './fields/entry-appeal-fields.tsx';
import {
  CategoryFields,
  ObjectivesMostFields,
  RetentionFields,
  SupportPlanFields,
} from './fields/judgement-fields.tsx';
import { ObservationFields } from './fields/observation-fields.tsx';
import { PayFields } from './fields/pay-fields.tsx';
import {
  GroupFields,
  JoiningFields,
  OwnPeriodFields,
  ScopeFields,
  TermFields,
  TitleFields,
} from './fields/people-fields.tsx';
import { ScaleFields } from './fields/scale-fields.tsx';
import { SharingFields } from './fields/sharing-fields.tsx';
import { StepFields } from './fields/step-fields.tsx';
import { PeriodFields, PhaseFields } from './fields/year-fields.tsx';
import type { PieceFieldsProps } from './piece-fields.ts';

/** The boxes of each piece that can be changed. */
export const pieceFields: { [Part in EditablePart]: (props: PieceFieldsProps<Part>) => ReactNode } = {
  title: TitleFields,
  term: TermFields,
  group: GroupFields,
  scope: ScopeFields,
  'own-period': OwnPeriodFields,
  joining: JoiningFields,
  period: PeriodFields,
  phase: PhaseFields,
  step: StepFields,
  deadline: DeadlineFields,
  'appointed-by': AppointedByFields,
  'appraiser-rule': AppraiserRuleFields,
  'appraiser-training': TrainingFields,
  'appraiser-appeal': AppealFields,
  'most-appraisees': MostAppraiseesFields,
  'objectives-most': ObjectivesMostFields,
  category: CategoryFields,
  caution: CautionFields,
  observation: ObservationFields,
  scale: ScaleFields,
  sharing: SharingFields,
  'support-plan': SupportPlanFields,
  pay: PayFields,
  'entry-appeal': EntryAppealFields,
  retention: RetentionFields,
};

/** How something that is added begins; undefined where there is nothing more to add, null where nothing is ever added. */
export const beginnings: { [Part in EditablePart]: ((own: OwnPolicy) => PieceValues[Part] | undefined) | null } = {
  group: ({ policy }) => {
    const id = staffGroupId.options.find((group) => !policy.groups.some((one) => one.id === group));
    return id && { id, label: { en: policyLabels.groups[id] }, covered: true };
  },
  scope: ({ policy }) => {
    const rule = scopeRuleId.options.find((one) => !policy.scope.some((known) => known.rule === one));
    return { rule: rule ?? 'agency', reason: { en: '' }, clause: '' };
  },
  'appraiser-rule': () => ({ groups: [], lead: 'appointed', panel: [], clause: '' }),
  period: (own) => ({
    id: newName(own, 'period'),
    label: { en: '' },
    groups: [],
    clause: '',
    starts: { month: 9, dayOfMonth: 1 },
    months: 12,
  }),
  deadline: (own) => ({
    id: newName(own, 'deadline'),
    step: own.policy.steps[0]?.id ?? '',
    joiners: 'none',
    clause: '',
    when: { kind: 'by', day: { on: { month: 10, dayOfMonth: 31, year: 0 } } },
  }),
  category: (own) => ({ id: newName(own, 'kind'), label: { en: '' }, of: 'employer', clause: '' }),
  caution: () => ({ text: { en: '' }, clause: '' }),
  observation: () => ({
    kinds: [],
    observer: 'any',
    least: 'unsaid',
    notice: 'unsaid',
    feedback: 'as-soon-as-practicable',
    clause: '',
  }),
  scale: (own) => ({
    id: newName(own, 'scale'),
    label: { en: '' },
    best: 'point-1',
    clause: '',
    points: ['point-1', 'point-2'].map((value) => ({ value, label: { en: '' } })),
  }),
  sharing: (own) => ({ id: newName(own, 'purpose'), purpose: { en: '' }, clause: '' }),
  title: null,
  term: null,
  'own-period': null,
  joining: null,
  phase: null,
  step: null,
  'appointed-by': null,
  'appraiser-training': null,
  'appraiser-appeal': null,
  'most-appraisees': null,
  'objectives-most': null,
  'support-plan': null,
  pay: null,
  'entry-appeal': null,
  retention: null,
};
