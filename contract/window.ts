import type { Problem } from '#domain/problems.ts';
import type { Topic } from './operation.ts';

/** What the door answers: the value asked for, a refusal to be shown, or a fault with a reference for the log. */
export type Reply =
  | { ok: true; value: unknown }
  | { ok: false; problem: Problem }
  | { ok: false; problem: { code: 'unexpected'; reference: string } };

/** What the machine tells the window without being asked. */
export type Notice =
  | { kind: 'changed'; topics: Topic[] }
  | { kind: 'locked' }
  | { kind: 'progress'; name: string; done: number; of: number }
  | { kind: 'go'; to: string }
  | { kind: 'command'; command: 'find' | 'print' | 'lock' | 'help' | 'save' };

/** The one thing that the preload puts on the window. It never grows. */
export interface OfficeBridge {
  call: (name: string, input: unknown) => Promise<Reply>;
  /** Gives back the function that stops the listening. */
  onChange: (listener: (notice: Notice) => void) => () => void;
}
