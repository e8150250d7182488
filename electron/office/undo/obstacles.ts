import type { ChangeRow } from '#db/reads/undo/changes.ts';
import type { Reads } from '#db/reads.ts';
import type { RowChange } from '#domain/change.ts';
import type { Problem } from '#domain/problems.ts';
import type { Occasion } from '#electron/office/handling.ts';
import { columnProblem } from './of-columns.ts';
import { cycleProblem } from './of-cycles.ts';
import { hangingProblem } from './of-hanging.ts';
import { joiningProblem } from './of-joining.ts';
import { objectiveProblem } from './of-objectives.ts';
import { personProblem } from './of-people.ts';
import { recordProblem } from './of-records.ts';
import { signingProblem } from './of-signing.ts';
import { takenProblem } from './taken-since.ts';
import type { WhyNot } from './why-not.ts';

/** A row of a change that cannot be put back as things stand, and why. */
export interface Obstacle {
  row: RowChange;
  problem: Problem;
}

/** A change as it is looked at: what it is listed as, when it was made, and its rows. */
export type Noted = Pick<ChangeRow, 'id' | 'rows' | 'what' | 'at'>;

/**
 * The rows of a change that cannot be put back: those that were changed again, whose record is closed by now, that another
 * record names, or whose place something else has taken. The others can be put back without them.
 */
export function obstaclesOf(
  read: Reads,
  { id, rows, what, at }: Noted,
  asked: Pick<Occasion, 'isBesideHeadteacher' | 'today'>,
): Obstacle[] {
  const since = new Set(read.changes.changedSince(id, rows).map(keyOf));
  const obstacles = rows
    .filter((row) => since.has(keyOf(row)))
    .map((row): Obstacle => ({ row, problem: isBegun(row) ? { code: 'used-since' } : { code: 'changed-since' } }));
  let going = rows.filter((row) => !since.has(keyOf(row)));
  // a row that stays may keep another from going back, such as the line manager whom it names
  for (;;) {
    const checks = [
      joiningProblem(read, { rows, what }, going),
      recordProblem(read, going, what),
      personProblem(read, going, asked),
      takenProblem(read, going),
      columnProblem(read, going),
      cycleProblem(read, going),
      objectiveProblem(read, going, asked),
      hangingProblem(read, going),
      signingProblem(read, { what, at }),
    ];
    const found = going.flatMap((row): Obstacle[] => {
      const problem = firstOf(checks, row);
      return problem ? [{ row, problem }] : [];
    });
    if (found.length === 0) return obstacles;
    obstacles.push(...found);
    const staying = new Set(found.map(({ row }) => row));
    going = going.filter((row) => !staying.has(row));
  }
}

function firstOf(checks: readonly WhyNot[], row: RowChange): Problem | undefined {
  for (const check of checks) {
    const problem = check(row);
    if (problem) return problem;
  }
  return undefined;
}

/** A record that was begun has changed when somebody wrote into it. */
function isBegun({ table, before }: RowChange): boolean {
  return table === 'record' && before === null;
}

function keyOf({ table, id }: RowChange): string {
  return `${table}/${id}`;
}
