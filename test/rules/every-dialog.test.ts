import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { dialogTable, neverOpened, noDialogOfItsOwn, openedElsewhere } from '#test/e2e/dialogs/dialog-table.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** Where dialogs are made of others: the kit itself. */
const kit = /^ui\/dialogs\/(?:dialog|form-dialog|reason-dialog)$/;

/** How many dialogs stand in each file of the window, by its path without its ending. */
function dialogsOfSource(): Map<string, number> {
  const folder = path.join(root, 'renderer');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx'));
  const found = files.map((file): [string, number] => {
    const text = readFileSync(path.join(folder, file), 'utf8');
    const count = text.match(/<(?:Dialog|ActionDialog|FormDialog|ReasonDialog|BulkDialog)\b/g)?.length ?? 0;
    return [file.slice(0, -'.tsx'.length).replaceAll('\\', '/'), count];
  });
  return new Map(found.filter(([file, count]) => count > 0 && !kit.test(file)));
}

/** What stands in no row of the table, each with its reason beside it. */
const excused = [noDialogOfItsOwn, openedElsewhere, neverOpened].flatMap((files) => Object.keys(files));

test('every dialog of the window is opened by a journey at eight widths, or says why not', () => {
  const source = dialogsOfSource();
  expect(source.size).toBeGreaterThan(50);
  const inTable = Map.groupBy(dialogTable, ({ from }) => from);
  const missing = [...source].filter(([file, count]) => {
    if (excused.includes(file)) return false;
    return (inTable.get(file)?.length ?? 0) < count;
  });
  expect(missing.map(([file, count]) => `${file}: ${count}`)).toEqual([]);
  // a dialog that is gone leaves no row behind
  const named = [...inTable.keys(), ...excused];
  expect(named.filter((file) => !source.has(file))).toEqual([]);
});

test('a dialog that the demo school cannot open is measured in the journey that opens it', () => {
  for (const [file, spec] of Object.entries(openedElsewhere)) {
    const journey = readFileSync(path.join(root, 'test/e2e', `${spec}.spec.ts`), 'utf8');
    expect([file, spec, journey.includes(`expectDialogSound(page, '${file}')`)]).toEqual([file, spec, true]);
  }
});
