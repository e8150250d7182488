import { useState } from 'react';
import type { Output } from '#contract/index.ts';
import { href } from '#renderer/places/routes.ts';
import { Facts, LinkButton, RadioGroup, Row, Stack, TextLink } from '#renderer/ui/index.ts';
import { listed } from '#renderer/words/days/days.ts';
import { dayAndTime } from '#renderer/words/days/times.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow } from '#renderer/words/language.ts';
import { LoadPolicy } from './load-policy.tsx';
import { PolicyActions } from './policy-actions.tsx';

export type PolicySummary = Output<'policies.list'>['policies'][number];

interface Props {
  policies: readonly PolicySummary[];
  current: Output<'policies.current'>;
  /** After a policy has been taken into use. */
  onUsed: (policyId: string) => void;
}

/** The policies that there are, what the marked one covers, and what may be done with it. */
export function PolicyChoice({ policies, current, onUsed }: Props) {
  const inUse = current.policy;
  const [marked, setMarked] = useState(inUse?.id ?? '');
  const summary = policies.find(({ id }) => id === marked);
  return (
    <Stack>
      <RadioGroup
        label={words.policy.choose}
        value={marked}
        onChange={setMarked}
        options={policies.map((policy) => ({
          value: policy.id,
          label: inWindow(policy.title),
          hint: hintOf(policy, inUse),
        }))}
      />
      {summary && <Facts rows={coverOf(summary)} />}
      {summary && <SeeForm policy={summary} />}
      {summary && <PolicyActions policy={summary} inUse={inUse} onGone={() => setMarked('')} onUsed={onUsed} />}
      <LoadPolicy />
      <Row>
        <LinkButton to={href('draftPolicy')}>{words.policy.actions.draft}</LinkButton>
      </Row>
    </Stack>
  );
}

/** The page that its statement will be printed on, to know a policy by. */
function SeeForm({ policy }: { policy: PolicySummary }) {
  const form = policy.forms.find(({ id }) => id === 'statement') ?? policy.forms[0];
  return (
    form && (
      <Row>
        <TextLink to={href('policyForm', { policyId: policy.id, form: form.id }, { show: 'page' })}>
          {words.policy.summary.seeForm(inWindow(form.title))}
        </TextLink>
      </Row>
    )
  );
}

function hintOf(policy: PolicySummary, inUse: Props['current']['policy']): string {
  const { hints } = words.policy;
  const isUsed = inUse?.id === policy.id;
  if (policy.ownSince === null) return hints.built(factsOf(policy), isUsed);
  const when = dayAndTime(new Date(policy.ownSince));
  return isUsed && inUse.version !== policy.version
    ? hints.newer(policy.version, inUse.version, when)
    : hints.own(policy.version, when, isUsed);
}

/** By what a policy is told from the others: where, for whom, over what time, how many objectives, and whether about pay. */
function factsOf({ nation, groups, periods, objectives, pay }: PolicySummary): string {
  const { mostObjectives, objectivesAgreed } = words.policy.summary;
  const covered = groups.filter((group) => group.covered).map(({ label }) => inWindow(label));
  return [
    words.settings.school.nations[nation],
    listed(covered),
    listed(periods.map(({ label }) => inWindow(label))),
    objectives ? mostObjectives(objectives.count, objectives.recommended) : objectivesAgreed,
    payOf(pay),
  ].join(' · ');
}

function mostOf(objectives: PolicySummary['objectives']): string {
  const { most, noNumber } = words.policy.summary;
  return objectives ? most(objectives.count, objectives.recommended) : noNumber;
}

function payOf(pay: boolean): string {
  return pay ? words.policy.summary.withPay : words.policy.summary.withoutPay;
}

/** What a policy covers, line by line; a line with nothing in it is left out. */
function coverOf(summary: PolicySummary): { label: string; value: string }[] {
  const { covers, leavesOut, periods, phases, objectives, pay, forms, languages, open, questions, optional } =
    words.policy.summary;
  const en = (one: { label: PolicySummary['title'] }) => inWindow(one.label);
  const groups = (covered: boolean) => summary.groups.filter((group) => group.covered === covered).map(en);
  const rows = [
    { label: covers, value: listed(groups(true)) },
    { label: leavesOut, value: listed(groups(false)) },
    { label: periods, value: listed(summary.periods.map(en)) },
    { label: phases, value: listed(summary.phases.map((phase) => (phase.optional ? optional(en(phase)) : en(phase)))) },
    { label: objectives, value: mostOf(summary.objectives) },
    { label: pay, value: payOf(summary.pay) },
    { label: forms, value: listed(summary.forms.map((form) => inWindow(form.title))) },
    { label: languages, value: listed(summary.languages.map((language) => words.policy.languages[language])) },
    { label: open, value: summary.choices === 0 ? '' : questions(summary.choices) },
  ];
  return rows.filter(({ value }) => value !== '');
}
