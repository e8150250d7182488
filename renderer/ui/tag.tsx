import type { ReactNode } from 'react';
import './show.css';

/** What a state means: done, soon, late, under way, or nothing yet. */
export type TagKind = 'ok' | 'warn' | 'bad' | 'info' | 'neutral';

/** A state in a word or two; the colour only repeats what the words say. */
export function Tag({ kind, children }: { kind: TagKind; children: ReactNode }) {
  return <span className={`tag tag-${kind}`}>{children}</span>;
}
