import { boundTo, linkOf, trailHead } from '#db/reads/trail-chain.ts';
import { trail } from '#db/schema/trail.ts';
import { aboutShape, detailShape } from '#db/stored/trail.ts';
import type { WritableDb } from '#db/types.ts';
import { wrapKey } from '#db/vault/keys/keys.ts';
import type { TrailLine } from '#domain/trail/trail-line.ts';

/** Adds a line to the trail of a compartment. `key` is that compartment's own (`trailKeyOf`). */
export function addTrailLine(db: WritableDb, key: Buffer, line: TrailLine): void {
  const head = trailHead(db);
  const stored = {
    number: head.number + 1,
    at: line.at,
    by: line.by,
    what: line.what,
    outcome: line.outcome,
    about: line.about && aboutShape.write(line.about),
    people: line.people.join(' '),
    detail: line.detail && detailShape.write(line.detail),
  };
  db.insert(trail)
    .values({ ...stored, link: linkOf(key, head.link, stored) })
    .run();
}

/**
 * Goes on with a trail under another key, after a compartment got a new data key. The former one is sealed in the line
 * that says so: what was written before is checked with it.
 */
export function turnTrailKey(
  db: WritableDb,
  keys: { former: Buffer; next: Buffer },
  { at, by }: Pick<TrailLine, 'at' | 'by'>,
): void {
  const former = wrapKey(keys.former, keys.next, boundTo(trailHead(db).number + 1)).toString('base64');
  const turned = { at, by, what: 'data-key-turned', outcome: 'done', about: null, people: [] } as const;
  addTrailLine(db, keys.next, { ...turned, detail: { former } });
}
