import type { Output } from '#contract/index.ts';
import { useRead } from '#renderer/ask.ts';
import { Loaded, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/en.ts';
import { PolicyChoice } from './policy-choice.tsx';
import { PolicyOpenQuestions } from './policy-open-questions.tsx';
import { PolicyTerms } from './policy-terms.tsx';

/** The policy that the school follows, and what the policy leaves to the school. */
export function PolicyPart({ level }: { level: 2 | 3 }) {
  const current = useRead('policies.current', {});
  const built = useRead('policies.list', {});
  return (
    <Stack>
      <p>{words.policy.text}</p>
      <Loaded reading={built}>
        {({ policies }) => (
          <Loaded reading={current}>{(value) => <Chosen policies={policies} current={value} level={level} />}</Loaded>
        )}
      </Loaded>
    </Stack>
  );
}

interface Props {
  policies: Output<'policies.list'>['policies'];
  current: Output<'policies.current'>;
  level: 2 | 3;
}

function Chosen({ policies, current, level }: Props) {
  return (
    <Stack>
      <PolicyChoice policies={policies} current={current} />
      {current.policy && <PolicyTerms policy={current.policy} choices={current.choices} />}
      {current.policy && <PolicyOpenQuestions policy={current.policy} choices={current.choices} level={level} />}
    </Stack>
  );
}
