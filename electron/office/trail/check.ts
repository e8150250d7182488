import { beforeLast, checkOf, holdsHead, type TrailCheck, type TrailEnd } from '#db/reads/trail-chain.ts';
import { type OpenVault, trailKeyOf } from '#db/vault/vault.ts';
import { compartments } from '#domain/roles.ts';

/** How the trail of one compartment was found. */
export interface TrailState {
  restricted: boolean;
  state: 'checking' | 'whole' | 'broken';
  lines: number;
  first: number | null;
  cut: boolean;
}

/** So many lines are checked before anything else gets its turn: a few milliseconds. */
const AT_ONCE = 500;
/** The newest lines, which are checked while the records are being opened. */
const TAIL = 200;

interface Watched {
  restricted: boolean;
  /** The newest lines. */
  tail: TrailCheck;
  /** All of them. */
  check: TrailCheck;
  cut: boolean;
  finished: boolean;
}

/** The trails of an open vault and how far they were checked. */
export class TrailWatch {
  private trails: Watched[] = [];
  /** Counts the checks: one that a later one replaced stops. */
  private round = 0;
  private readonly vault: OpenVault;
  private readonly heads: Partial<Record<(typeof compartments)[number], TrailEnd>>;

  /** `heads` are the ends of the trails as they were noted outside the folder. */
  constructor(vault: OpenVault, heads: TrailWatch['heads'] = {}) {
    this.vault = vault;
    this.heads = heads;
  }

  /** Checks the newest lines now, and all of them bit by bit; `isOpen` says whether to go on, `told` is told the end. */
  begin(isOpen: () => boolean, told: () => void): void {
    this.round += 1;
    const { round } = this;
    this.trails = compartments.flatMap((compartment) => {
      const connection = this.vault[compartment];
      if (connection === undefined) return [];
      const { db } = connection;
      const key = trailKeyOf(this.vault, compartment);
      const tail = checkOf(db, key, beforeLast(db, TAIL));
      tail.step(TAIL);
      const head = this.heads[compartment];
      const cut = head !== undefined && !holdsHead(db, head);
      return [{ restricted: compartment === 'restricted', tail, check: checkOf(db, key), cut, finished: false }];
    });
    const next = (): void => {
      if (round !== this.round || !isOpen()) return;
      const running = this.trails.find(({ finished }) => !finished);
      if (running === undefined) {
        told();
        return;
      }
      if (!running.check.step(AT_ONCE)) running.finished = true;
      setImmediate(next);
    };
    setImmediate(next);
  }

  states(): TrailState[] {
    return this.trails.map(({ restricted, tail, check, cut, finished }) => {
      // the first of all, once that is known
      const first = check.broken() ?? tail.broken() ?? null;
      const isBroken = first !== null || cut;
      return {
        restricted,
        state: isBroken ? 'broken' : finished ? 'whole' : 'checking',
        lines: check.looked(),
        first,
        cut,
      };
    });
  }
}
