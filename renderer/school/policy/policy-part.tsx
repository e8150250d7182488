import { type ReactNode, useEffect, useRef, useState } from 'react';
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
  const [used, setUsed] = useState<string>();
  return (
    <Stack>
      <p>{words.policy.text}</p>
      <Loaded reading={reading}>
        {({ list, current }) => (
          <Stack>
            <PolicyChoice policies={list.policies} current={current} onUsed={setUsed} />
            {current.policy && (
              <Row>
                <LinkButton to={href('welsh')}>{words.welsh.open}</LinkButton>
              </Row>
            )}
            {current.policy && (
              <Arrived isHere={used === current.policy.id}>
                <OpenQuestions policy={current.policy} choices={current.choices} level={level} />
              </Arrived>
            )}
          </Stack>
        )}
      </Loaded>
    </Stack>
  );
}

/** What comes next after something was chosen above: the focus goes there, and it is brought into view. */
function Arrived({ isHere, children }: { isHere: boolean; children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isHere) place.current?.focus();
  }, [isHere]);
  return (
    <div ref={place} tabIndex={-1}>
      {children}
    </div>
  );
}
