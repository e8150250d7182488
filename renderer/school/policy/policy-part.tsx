import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useRead } from '#renderer/asking/ask.ts';
import { together } from '#renderer/asking/together.ts';
import { href } from '#renderer/places/routes.ts';
import { Card, Columns, LinkButton, Loaded, ProseWidth, Row, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { OpenQuestions } from './open-questions.tsx';
import { PolicyChoice } from './policy-choice.tsx';

/** The policy that the school follows, and beside it what the policy leaves to the school. */
export function PolicyPart({ level }: { level: 2 }) {
  const reading = together({ list: useRead('policies.list', {}), current: useRead('policies.current', {}) });
  const [used, setUsed] = useState<string>();
  return (
    <Loaded reading={reading}>
      {({ list, current: { policy, choices } }) => {
        const choice = (
          <Card>
            <Stack>
              <p>{words.policy.text}</p>
              <PolicyChoice policies={list.policies} current={{ policy, choices }} onUsed={setUsed} />
              {policy && (
                <Row>
                  <LinkButton to={href('welsh')}>{words.welsh.open}</LinkButton>
                </Row>
              )}
            </Stack>
          </Card>
        );
        if (!policy) return <ProseWidth>{choice}</ProseWidth>;
        const questions = (
          <Arrived isHere={used === policy.id}>
            <OpenQuestions policy={policy} choices={choices} level={level} />
          </Arrived>
        );
        return <Columns beside={questions}>{choice}</Columns>;
      }}
    </Loaded>
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
