import { useState } from 'react';
import type { Output } from '#contract/index.ts';
import { inLanguage } from '#domain/said.ts';
import { useWrite } from '#renderer/ask.ts';
import { useFormProblems } from '#renderer/form-problems.ts';
import { Button, ErrorSummary, Facts, RadioGroup, Stack } from '#renderer/ui/index.ts';
import { listed } from '#renderer/words/days.ts';
import { words } from '#renderer/words/en.ts';

type Summary = Output<'policies.list'>['policies'][number];

const fields = ['policyId'] as const;

interface Props {
  policies: readonly Summary[];
  current: Output<'policies.current'>;
}

/** The built-in policies, what the marked one covers, and taking it. */
export function PolicyChoice({ policies, current }: Props) {
  const [marked, setMarked] = useState(current.policy?.id ?? '');
  const choose = useWrite('policies.choose');
  const problems = useFormProblems('policy', fields);
  const { choose: label, missing, use, inUse } = words.policy;
  const summary = policies.find(({ id }) => id === marked);
  const isCurrent = summary !== undefined && summary.id === current.policy?.id;

  async function take(): Promise<void> {
    if (!summary) return problems.show([{ field: 'policyId', text: missing }]);
    const answer = await choose.ask({ policyId: summary.id, choices: {} });
    if (answer.ok) problems.clear();
    else problems.refused(answer.problem);
  }

  return (
    <Stack>
      <ErrorSummary {...problems.summary} />
      <RadioGroup
        {...problems.at('policyId')}
        label={label}
        value={marked}
        onChange={setMarked}
        options={policies.map((policy) => ({
          value: policy.id,
          label: inLanguage(policy.title, 'en'),
          hint: policy.id === current.policy?.id ? inUse : words.settings.school.nations[policy.nation],
        }))}
      />
      {summary && <Facts rows={coverOf(summary)} />}
      {!isCurrent && (
        <div>
          <Button look="main" busy={choose.busy} onClick={() => void take()}>
            {use}
          </Button>
        </div>
      )}
    </Stack>
  );
}

function coverOf(summary: Summary): { label: string; value: string }[] {
  const { covers, leavesOut, forms } = words.policy;
  const groups = (covered: boolean) =>
    summary.groups.filter((group) => group.covered === covered).map((group) => inLanguage(group.label, 'en'));
  const rows = [
    { label: covers, value: listed(groups(true)) },
    { label: leavesOut, value: listed(groups(false)) },
    { label: forms, value: listed(summary.forms.map((form) => inLanguage(form.title, 'en'))) },
  ];
  return rows.filter(({ value }) => value !== '');
}
