import { expect, test } from 'vitest';
import type { ChangeId } from '#domain/ids.ts';
import type { TestOffice } from '#test/office/office.ts';
import { everyTable, fullSchool } from '#test/office/undo/undoing.ts';
import { everySeen } from './every-seen.ts';

test.each(Object.entries(everySeen))(
  '%s: what is undone leaves every table as it was before, and what is done again as it was after',
  async (_part, doings) => {
    const school = await fullSchool();
    const { office } = school;
    for (const [name, ways] of Object.entries(doings))
      for (const [way, prepare] of Object.entries(ways)) {
        const what = `${name}: ${way}`;
        const doIt = await prepare(school);
        const before = await everyTable(office);
        const noted = new Set((await listed(office)).map(({ id }) => id));
        await doIt();
        const after = await everyTable(office);
        expect([what, after]).not.toEqual([what, before]);
        const found = (await listed(office)).filter(({ id }) => !noted.has(id));
        expect([what, found]).toMatchObject([what, [{ canUndo: true, why: null }]]);
        const changeId = found[0]?.id as ChangeId; // there is one
        const look = await office.ask('changes.look', { changeId });
        expect([what, look]).toMatchObject([what, { cannot: [], rest: found[0]?.count }]);
        const undo = async () => {
          await office.ask('changes.undo', { changeId });
          const undone = (await listed(office)).find(({ id }) => id === changeId);
          expect([what, undone]).toMatchObject([what, { undone: true, canUndo: false, canRedo: true }]);
        };
        await undo();
        await office.ask('changes.redo', { changeId });
        expect([what, await everyTable(office)]).toEqual([what, after]);
        await undo();
        expect([what, await everyTable(office)]).toEqual([what, before]);
      }
  },
);

async function listed({ ask }: TestOffice) {
  return (await ask('changes.list', {})).changes;
}
