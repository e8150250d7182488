import type { PolicyChoices } from '#domain/policy/choices.ts';
import type { Policy } from '#domain/policy.ts';
import { Card, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/en.ts';
import { OpenQuestion } from './open-question.tsx';

interface Props {
  policy: Policy;
  choices: PolicyChoices;
  level: 2 | 3;
}

/** What the policy leaves open: the school's own choice, with what the program proposes. */
export function OpenQuestions({ policy, choices, level }: Props) {
  const { ownChoice, ownChoiceText } = words.policy;
  if (policy.choices.length === 0) return null;
  return (
    <Card title={ownChoice} level={level}>
      <Stack>
        <p>{ownChoiceText}</p>
        {policy.choices.map((open) => (
          <OpenQuestion key={open.id} open={open} answer={choices[open.id] ?? open.proposal} />
        ))}
      </Stack>
    </Card>
  );
}
