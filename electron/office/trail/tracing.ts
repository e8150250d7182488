import { type OperationName, operations } from '#contract/index.ts';
import type { Reply } from '#contract/window.ts';
import type { Reads } from '#db/reads.ts';
import { type OpenVault, trailKeyOf } from '#db/vault/vault.ts';
import { addTrailLine } from '#db/writes/trail.ts';
import type { Problem } from '#domain/problems.ts';
import type { About } from '#domain/trail/about.ts';
import type { TrailDetail, TrailLine } from '#domain/trail/trail-line.ts';
import { type Occasion, readsOf, type TaskContext, type Transaction } from '#electron/office/handling.ts';
import { type Place, placesOf } from '#electron/office/homes.ts';

/** What notes one call of the window in the trail. */
export interface Trace {
  /** Where it stands what is asked for, as it was before anything was written. */
  places: (read: Reads) => readonly Place[];
  /** Notes that a write changed something that is listed among the changes, and whether one did. */
  changed: () => void;
  hasChanged: () => boolean;
  /** Notes a write in its own transaction. */
  wrote: (tx: Transaction, answer: unknown) => void;
  /** Notes something before it leaves the program. Throws where it cannot be noted: then nothing leaves. */
  leaves: () => void;
  /** Notes how a call ended, unless that stands there already. Never throws: whoever may look may look on a full disk. */
  ended: (outcome: Reply) => void;
}

/** What an operation says of itself, seen from here, where its name is any of them. */
interface Says {
  about?: (input: unknown) => About | null;
  made?: (answer: unknown) => About;
  detail?: (input: unknown, answer: unknown) => TrailDetail;
}

/** Nothing was tried where somebody thought better of it. */
const thoughtBetter: ReadonlySet<Code> = new Set(['save-cancelled']);

type Code = Problem['code'] | 'unexpected';

type Desk = Pick<TaskContext, 'machine' | 'session' | 'asked'>;

/** Follows one call; `input` is undefined where its schema refused it. */
export function traceOf({ machine, session, asked }: Desk, name: OperationName, input: unknown): Trace {
  const { leaves, kind } = operations[name];
  const says = operations[name] as Says; // its own schema has parsed the input, and proves the answer
  const about = input === undefined ? undefined : says.about?.(input);
  const begun = session.vault;
  let noted = false;
  let isChanged = false;
  let found: readonly Place[] | undefined;
  const placesIn = (read: Reads): readonly Place[] => {
    found ??= placesOf(read, about ?? null);
    return found;
  };

  const lineOf = ({ now, by }: Occasion, place: Place, answer: unknown): TrailLine => ({
    at: now,
    by,
    what: name,
    outcome: 'done',
    about: place.about,
    people: place.people,
    detail: says.detail?.(input, answer) ?? null,
  });

  const add = (vault: OpenVault, lines: readonly (TrailLine & Pick<Place, 'home'>)[]): void => {
    for (const { home, ...line } of lines)
      vault[home]?.transaction((db) => addTrailLine(db, trailKeyOf(vault, home), line));
  };

  const done = (vault: OpenVault, answer: unknown): void => {
    const made = answer === undefined ? undefined : says.made?.(answer);
    const places = made ? placesOf(readsOf(vault), made) : placesIn(readsOf(vault));
    add(
      vault,
      places.map((place) => ({ ...lineOf(asked(), place, answer), home: place.home })),
    );
    noted = true;
  };

  const refused = (vault: OpenVault, code: Code): void => {
    if (thoughtBetter.has(code) || !session.isFirst(JSON.stringify([name, code, about]))) return;
    const places = input === undefined ? placesOf(readsOf(vault), null) : placesIn(readsOf(vault));
    add(
      vault,
      places.map(({ home, about: of, people }) => {
        const { now, by } = asked();
        return { home, at: now, by, what: name, outcome: code, about: of, people, detail: null };
      }),
    );
  };

  return {
    places: (read) => (begun ? placesIn(read) : []),
    changed: () => {
      isChanged = true;
    },
    hasChanged: () => isChanged,
    wrote: (tx, answer) => {
      // a task says so of a dialog that is cancelled; what it does write is noted
      if (kind === 'write' && leaves === 'nothing') return;
      const made = says.made?.(answer);
      const [place] = made ? placesOf(tx.read, made) : (found ?? []);
      if (begun === null || place === undefined) throw new Error('a write is about something');
      addTrailLine(tx.db, trailKeyOf(begun, tx.home), lineOf(asked(), place, answer));
      noted = true;
    },
    leaves: () => {
      if (begun === null || session.vault !== begun) throw new Error('the vault is locked');
      done(begun, undefined);
    },
    ended: (outcome) => {
      const { vault } = session;
      // nobody was there before or after, or somebody else is there by now
      if (vault === null || (begun !== null && !isSame(begun, vault))) return;
      try {
        if (!outcome.ok) {
          if (leaves !== 'nothing' || always.has(outcome.problem.code)) refused(vault, outcome.problem.code);
        } else if (!noted && (leaves === 'line' || (leaves === 'once' && isShown(about, says) && isFirst())))
          done(vault, outcome.value);
      } catch (cause) {
        machine.log.fault('trail', cause);
      }
    },
  };

  function isFirst(): boolean {
    return session.isFirst(JSON.stringify([name, about]));
  }
}

/** The same records open for the same person; turned keys open them anew. */
function isSame(one: OpenVault, other: OpenVault): boolean {
  return one.vaultId === other.vaultId && one.role === other.role;
}

/** What no honest window asks leaves a line whatever was asked. */
const always: ReadonlySet<Code> = new Set(['not-allowed', 'input-wrong']);

/** Whether something of somebody was shown: an operation may say that this once it was about nothing. */
function isShown(about: About | null | undefined, says: Says): boolean {
  return says.about === undefined || (about !== null && about !== undefined);
}
