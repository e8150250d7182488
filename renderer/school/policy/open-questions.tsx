import { useState } from 'react';
import type { PolicyChoices } from '#domain/policy/choices.ts';
import type { Policy } from '#domain/policy/policy.ts';
import { type Answer, useRead, useWrite } from '#renderer/asking/ask.ts';
import { type Moved, MovedNotice } from '#renderer/deadlines/moved-notice.tsx';
import { Card, CheckBox, Stack, toast } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { sentence } from '#renderer/words/problems.ts';
import { OpenQuestion } from './open-question.tsx';

const says = words.policy;

interface Props {
  policy: Policy;
  choices: PolicyChoices;
  level: 2 | 3;
}

/** What the policy leaves open: the school's own choice, with what the program proposes; each answer is kept at once. */
export function OpenQuestions({ policy, choices, level }: Props) {
  const { ask } = useWrite('policies.answer');
  const [alsoOpen, setAlsoOpen] = useState(false);
  const [moved, setMoved] = useState<readonly Moved[]>([]);
  if (policy.choices.length === 0) return null;

  async function send(answers: PolicyChoices, inOpen: boolean): Promise<Answer<unknown>> {
    const kept = await ask({ answers, alsoOpen: inOpen });
    if (kept.ok) setMoved(kept.value.moved);
    return kept;
  }

  async function include(inOpen: boolean): Promise<void> {
    setAlsoOpen(inOpen);
    const kept = inOpen ? await send({}, true) : undefined;
    if (kept && !kept.ok) toast({ text: sentence(kept.problem) });
  }

  return (
    <Card title={says.ownChoice} level={level}>
      <Stack>
        <p>{says.ownChoiceText}</p>
        <OpenCyclesToo checked={alsoOpen} onChange={(inOpen) => void include(inOpen)} />
        <MovedNotice moved={moved} onClose={() => setMoved([])} />
        {policy.choices.map((open) => (
          <OpenQuestion
            key={open.id}
            open={open}
            answer={choices[open.id] ?? open.proposal}
            send={(answer) => send({ [open.id]: answer }, alsoOpen)}
          />
        ))}
      </Stack>
    </Card>
  );
}

/** Asked only where a cycle is open. */
function OpenCyclesToo({ checked, onChange }: { checked: boolean; onChange: (checked: boolean) => void }) {
  const cycles = useRead('cycles.list', {});
  const isOpen = cycles.state === 'ready' && cycles.value.cycles.some(({ closedOn }) => closedOn === null);
  return isOpen && <CheckBox label={says.alsoOpen} hint={says.alsoOpenHint} checked={checked} onChange={onChange} />;
}
