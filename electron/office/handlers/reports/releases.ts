import type { Reads } from '#db/reads.ts';
import { keepRelease, removeRelease } from '#db/writes/reports.ts';
import type { ReleaseId } from '#domain/ids.ts';
import type { ReleasedItem } from '#domain/report/release.ts';
import { done, refuse } from '#domain/result.ts';
import { nameOf } from '#domain/staff/staff.ts';
import type { HandlersOf } from '#electron/office/handling.ts';
import { itemAt, offeredItems, sourceKey } from '#electron/office/reports/released-items.ts';

const gone = refuse({ code: 'not-found', what: 'released' });

export const releases: HandlersOf<'releases'> = {
  'releases.list': (read) =>
    done({
      released: read.releases.all().map((one) => ({ ...shown(read, one), id: one.id, releasedOn: one.releasedOn })),
    }),

  'releases.offered': (read) => {
    const days = new Map(read.releases.all().map(({ source, releasedOn }) => [source, releasedOn]));
    const offered = offeredItems(read).map(({ source, item }) => ({
      ...shown(read, item),
      source,
      releasedOn: days.get(sourceKey(source)) ?? null,
    }));
    return done({ offered });
  },

  'releases.make': (tx, { source }, { today, by, newId }) => {
    const item = itemAt(tx.read, source);
    if (!item) return gone;
    const id = newId<ReleaseId>();
    keepRelease(tx.db, { ...item, id, source: sourceKey(source), releasedOn: today, releasedBy: by });
    return done({ releaseId: id, staffId: item.staffId });
  },

  'releases.remove': (tx, { releaseId }) => {
    const found = tx.read.releases.byId(releaseId);
    if (!found) return gone;
    removeRelease(tx.db, releaseId);
    return done({ staffId: found.staffId });
  },
};

function shown(read: Reads, { kind, staffId, cycleId, lines, paper }: ReleasedItem) {
  return {
    kind,
    name: nameOf(read.staff.byId(staffId)),
    cycleLabel: cycleId === null ? '' : (read.cycles.byId(cycleId)?.label ?? ''),
    lines,
    paper: paper?.document ?? null,
  };
}
