import { z } from 'zod';
import type { About } from '#domain/trail/about.ts';
import { read, write } from './operation.ts';
import { line, nothing, savedFilterId } from './shapes.ts';

const list = z.string().min(1).max(60);
const columns = z.array(z.string().regex(/^-?[\w-]{1,60}$/)).max(100);
const search = z.string().max(2000);

/** The headteacher's stand where only they read, what somebody filters by may say too much. */
const home = ({ restricted }: { restricted: boolean }): About => ({
  of: 'keeping',
  home: restricted ? 'restricted' : 'general',
  people: [],
});

/** How somebody looks at lists. It is nothing that was done with a record, so the trail is not told. */
export const listViews = {
  'listViews.all': read(
    nothing,
    z.object({
      columns: z.array(z.object({ list, columns })),
      saved: z.array(z.object({ id: savedFilterId, list, name: z.string(), search })),
    }),
    ['views'],
  ),
  /** Which columns of a list are shown, in their order; those left out with a minus sign. None brings back the usual ones. */
  'listViews.setColumns': write(z.strictObject({ list, columns, restricted: z.boolean() }), nothing, ['views'], {
    about: home,
    leaves: 'nothing',
    undo: () => 'columns-shown',
    watched: true,
  }),
  /** Keeps a filter under a name; one of that name in the same list is replaced. */
  'listViews.save': write(
    z.strictObject({ list, name: line, search, restricted: z.boolean() }),
    z.object({ id: savedFilterId }),
    ['views'],
    { about: home, leaves: 'nothing', undo: () => 'filter-saved', watched: true },
  ),
  'listViews.remove': write(z.strictObject({ id: savedFilterId, restricted: z.boolean() }), nothing, ['views'], {
    about: home,
    leaves: 'nothing',
    undo: () => 'filter-removed',
    watched: true,
  }),
};
