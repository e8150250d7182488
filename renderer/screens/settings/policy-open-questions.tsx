import type { Policy } from '#domain/policy.ts';
import type { PolicyChoice, PolicyChoices } from '#domain/policy/choices.ts';
import { inLanguage } from '#domain/said.ts';
import { useWrite } from '#renderer/ask.ts';
import { useAutosavedChoice } from '#renderer/autosave.ts';
import { Card, RadioGroup, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/en.ts';

interface Props {
  policy: Policy;
  choices: PolicyChoices;
  level: 2 | 3;
}

/** What the policy leaves open: the school's own choice, with what the program proposes. */
export function PolicyOpenQuestions({ policy, choices, level }: Props) {
  const { ownChoice, ownChoiceText } = words.settings.policy;
  if (policy.choices.length === 0) return null;
  return (
    <Card title={ownChoice} level={level}>
      <Stack>
        <p>{ownChoiceText}</p>
        {policy.choices.map((open) => (
          <OpenQuestion key={open.id} policyId={policy.id} open={open} choices={choices} />
        ))}
      </Stack>
    </Card>
  );
}

interface QuestionProps {
  policyId: string;
  open: PolicyChoice;
  choices: PolicyChoices;
}

function OpenQuestion({ policyId, open, choices }: QuestionProps) {
  const { ask } = useWrite('policies.choose');
  const box = useAutosavedChoice(`policy/${open.id}`, choices[open.id] ?? open.proposal, (chosen) =>
    ask({ policyId, choices: { ...choices, [open.id]: chosen } }),
  );
  return (
    <RadioGroup
      {...box}
      label={inLanguage(open.question, 'en')}
      options={open.options.map(({ value, label }) => ({
        value,
        label: inLanguage(label, 'en'),
        ...(value === open.proposal && { hint: words.settings.policy.proposed }),
      }))}
    />
  );
}
