import type { ChangeKind } from '#domain/change.ts';
import { href } from '#renderer/places/routes.ts';
import { TextLink } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { sentence } from '#renderer/words/problems.ts';
import type { Change } from './change.ts';

/** The screens on which what is not put back from the list is turned back. */
const turnedBackOn: Partial<Record<ChangeKind, 'cycles' | 'settings'>> = {
  'cycle-opened': 'cycles',
  'cycle-closed': 'cycles',
  'cycle-reopened': 'cycles',
  'member-left-out': 'cycles',
  'offices-set': 'settings',
  'policy-answered': 'settings',
};

/** Why a change cannot be put back from the list, and the way to where it is turned back instead. */
export function WhyNot({ change: { why, what } }: { change: Change }) {
  if (why === null) return null;
  const screen = why.code === 'undo-elsewhere' ? turnedBackOn[what] : undefined;
  return (
    <>
      {sentence(why)} {screen && <TextLink to={href(screen)}>{words[screen].title}</TextLink>}
    </>
  );
}
