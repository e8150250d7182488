import type { Problem } from '#domain/problems.ts';
import type { Topic } from './operation.ts';

/** Why something was not done: a problem that somebody can act on, or a fault with a reference for the log. */
export type Refusal = Problem | { code: 'unexpected'; reference: string };

/** What the door answers: the value asked for, or why it is not given. */
export type Reply = { ok: true; value: unknown } | { ok: false; problem: Refusal };

/** What the machine tells the window without being asked. */
export type Notice =
  | { kind: 'changed'; topics: Topic[] }
  | { kind: 'locked' }
  | { kind: 'progress'; name: string; done: number; of: number }
  | { kind: 'go'; to: string }
  | { kind: 'command'; command: 'find' | 'print' | 'lock' | 'help' | 'save' };

/** Gives those of some words that are misspelt. */
export type SpellingCheck = (words: string[]) => Promise<string[]>;

/** The one thing that the preload puts on the window. It grows by nothing that reaches the machine. */
export interface OfficeBridge {
  call: (name: string, input: unknown) => Promise<Reply>;
  /** Gives back the function that stops the listening. */
  onChange: (listener: (notice: Notice) => void) => () => void;
  /** Says who is asked about the words that are typed. The answer marks them and does nothing else. */
  onSpelling: (check: SpellingCheck) => void;
}
