import type { Problem } from '#domain/problems.ts';
import { href } from '#renderer/places/routes.ts';
import { TextLink } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { sentence } from '#renderer/words/problems.ts';
import type { Change } from './change.ts';

/** Where somebody does what is asked of them before a change can be put back. */
const doneOn: Partial<Record<Problem['code'], 'cycles'>> = {
  'cycle-written': 'cycles',
  'cycle-joined-apart': 'cycles',
  'cycle-closed': 'cycles',
  'already-in': 'cycles',
};

/** Why a change cannot be put back, and the way to where that can be put right. */
export function WhyNot({ change: { why } }: { change: Change }) {
  if (why === null) return null;
  const screen = doneOn[why.code];
  return (
    <>
      {sentence(why)} {screen && <TextLink to={href(screen)}>{words[screen].title}</TextLink>}
    </>
  );
}
