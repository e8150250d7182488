import { useRead } from '#renderer/asking/ask.ts';
import { together } from '#renderer/asking/together.ts';
import { href } from '#renderer/places/routes.ts';
import { LinkButton, Loaded, Row, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { OpenQuestions } from './open-questions.tsx';
import { PolicyChoice } from './policy-choice.tsx';

/** The policy that the school follows, and what the policy leaves to the school. */
export function PolicyPart({ level }: { level: 2 | 3 }) {
  const reading = together({ list: useRead('policies.list', {}), current: useRead('policies.current', {}) });
  return (
    <Stack>
      <p>{words.policy.text}</p>
      <Loaded reading={reading}>
        {({ list, current }) => (
          <Stack>
            <PolicyChoice policies={list.policies} current={current} />
            {current.policy && (
              <Row>
                <LinkButton to={href('welsh')}>{words.welsh.open}</LinkButton>
              </Row>
            )}
            {current.policy && <OpenQuestions policy={current.policy} choices={current.choices} level={level} />}
          </Stack>
        )}
      </Loaded>
    </Stack>
  );
}
