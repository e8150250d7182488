import type { ReactNode } from 'react';
import type { Refusal } from '#contract/window.ts';
import type { Reading } from '#renderer/asking/ask.ts';
import { words } from '#renderer/words/index.ts';
import { sentence } from '#renderer/words/problems.ts';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';

/** Why something was not done, in its sentence; nothing when there is no problem. */
export function Refused({ problem, again }: { problem: Refusal | undefined; again?: () => void }) {
  if (!problem) return null;
  return (
    <Notice kind="bad" actions={again && <Button onClick={again}>{words.kit.tryAgain}</Button>}>
      <p>{sentence(problem)}</p>
    </Notice>
  );
}

/** Shows what a read gave, or why it gave nothing. */
export function Loaded<T>({ reading, children }: { reading: Reading<T>; children: (value: T) => ReactNode }) {
  if (reading.state === 'ready') return children(reading.value);
  if (reading.state === 'refused') return <Refused problem={reading.problem} again={reading.again} />;
  return <p className="small">{words.kit.waiting}</p>;
}
