import type { Migrations } from '#db/migrations/bundled.ts';
import type { Day } from '#domain/days/dates.ts';

/** Where a vault stands and with what it is opened. */
export interface VaultHome {
  folder: string;
  /** The day: what is noted of each use. */
  today: () => Day;
  /** Where this PC remembers the vaults that it has seen, outside their folders; without it nothing is remembered. */
  anchorFile?: string;
  /** The native part of the database library, where it is not beside its JavaScript: in the packaged application. */
  nativeBinding?: string;
  /** Other steps than those built in: for tests, and for programs that Vite did not build. */
  migrations?: Migrations;
}
