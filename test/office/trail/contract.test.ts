import path from 'node:path';
import { expect, test } from 'vitest';
import { type OperationName, operations } from '#contract/index.ts';
import { record } from '#db/schema/record/records.ts';
import { trail } from '#db/schema/trail.ts';
import { aboutShape, detailShape } from '#db/stored/trail.ts';
import { openVault, runningClock } from '#db/vault/vault.ts';
import { day } from '#domain/days/dates.ts';
import type { Role } from '#domain/roles.ts';
import { newFolder } from '#test/afterwards.ts';
import { examples } from '#test/office/examples.ts';
import { officeAt, openOffice, type TestOffice } from '#test/office/office.ts';
import { passphrases } from '#test/office/passphrases.ts';
import { everyKey, everyTask } from './every-task.ts';
import type { Line, NoLine } from './line.ts';
import { trailTable } from './trail-table.ts';

/** One question of the window that was answered. */
interface Call {
  name: OperationName;
  by: Role;
  /** Everything that was asked and answered, as text: the ids of a line stand in it. */
  said: string;
  input: unknown;
}

/** An office whose questions are written down, and the role of whoever asked. */
function watched(office: TestOffice, from: Role, begun: readonly Call[] = []): { office: TestOffice; calls: Call[] } {
  const calls: Call[] = [...begun];
  let by = from;
  return {
    calls,
    office: {
      ...office,
      ask: async (name, input) => {
        const output = await office.ask(name, input);
        if ('role' in input && (name.startsWith('restore.') || /^vault\.(create|open|recover)$/.test(name)))
          by = input.role;
        calls.push({ name, by, input, said: JSON.stringify([input, output]) });
        return output;
      },
    },
  };
}

/** Every line of both trails, and the records of each compartment. */
async function written({ folder }: TestOffice) {
  const today = () => day('2026-11-21');
  const passphrase = passphrases.headteacher;
  const opened = await openVault({ folder, role: 'headteacher', passphrase, clock: runningClock(), today });
  if (!opened.ok) throw new Error(opened.problem.code);
  const { vault } = opened.value;
  const lines = (['general', 'restricted'] as const).flatMap((home) =>
    (vault[home]?.db.select().from(trail).all() ?? []).map((line) => ({
      ...line,
      home,
      about: line.about === null ? null : aboutShape.read(line.about),
      detail: line.detail === null ? [] : Object.keys(detailShape.read(line.detail)),
    })),
  );
  const own = new Set<string>(
    vault.restricted?.db
      .select({ id: record.id })
      .from(record)
      .all()
      .map(({ id }) => id),
  );
  vault.close();
  return { lines, own };
}

type Written = Awaited<ReturnType<typeof written>>;
const isNone = (row: Line | NoLine): row is NoLine => 'none' in row;
const answered = ({ said }: Call): boolean => !said.endsWith('{"chosen":false}]');
const idsOf = (about: Record<string, string | readonly string[]> | null): readonly string[] =>
  Object.entries(about ?? {}).flatMap(([key, value]) => (key === 'id' || key === 'ids' ? value : []));

/** What of the lines is not as the table has it; empty where all are. */
function faultsOf({ lines, own }: Written, calls: readonly Call[]): string[] {
  const done = Map.groupBy(
    lines.filter(({ outcome }) => outcome === 'done'),
    ({ what }) => what,
  );
  return [...Map.groupBy(calls.filter(answered), ({ name }) => name)].flatMap(([name, asked]) => {
    const row = trailTable[name];
    const found = done.get(name) ?? [];
    if (isNone(row)) return found.length === 0 ? [] : [`${name} leaves a line`];
    const wanted = row.once ? new Set(asked.map(({ input }) => JSON.stringify(input))).size : asked.length;
    if (found.length !== wanted) return [`${name}: ${found.length} lines of ${wanted}`];
    const left = [...asked];
    return found.flatMap((line): string[] => {
      const at = left.findIndex(({ said }) => idsOf(line.about).every((id) => said.includes(id)));
      const [call] = left.splice(at, 1);
      // one that was removed is in neither part any more
      const isOwn = name.startsWith('concerns.') || idsOf(line.about).some((id) => own.has(id));
      const wrong = [
        at === -1 && 'about something else',
        call?.by !== line.by && `by ${line.by}`,
        ![row.about, row.or].includes(line.about?.of ?? null) && `about ${line.about?.of}`,
        row.people && line.people === '' && !call?.said.includes('"staffId":null') && 'about nobody',
        JSON.stringify(line.detail) !== JSON.stringify(row.detail ?? []) && `detail ${line.detail.join()}`,
        row.about === 'records' && isOwn !== (line.home === 'restricted') && `in ${line.home}`,
      ];
      return wrong.filter((one) => one !== false && one !== undefined).map((one) => `${name}: ${one}`);
    });
  });
}

/** What nobody asks here: a demo school is made in tests of its own. */
const elsewhere: readonly OperationName[] = ['vault.openDemo', 'vault.leaveDemo', 'vault.lock'];

test('every operation of the contract leaves the line that the table says, or none with a reason', async () => {
  const opened: Call = { name: 'vault.open', by: 'headteacher', said: '', input: null };
  const year = watched(await openOffice('headteacher'), 'headteacher', [opened]);
  await everyTask(year.office);
  await year.office.lock();
  const typed = await written(year.office);
  expect(faultsOf(typed, year.calls)).toEqual([]);

  const keys = watched(officeAt(path.join(newFolder(), 'vault')), 'manager');
  await everyKey(keys.office);
  await keys.office.lock();
  expect(faultsOf(await written(keys.office), keys.calls)).toEqual([]);

  const asked = new Set([...year.calls, ...keys.calls].map(({ name }) => name));
  const names = Object.keys(trailTable) as OperationName[]; // the keys of the table
  expect(names.filter((name) => !isNone(trailTable[name]) && !asked.has(name))).toEqual([]);
  expect(elsewhere.every((name) => isNone(trailTable[name]))).toBe(true);

  const whole = JSON.stringify(typed.lines);
  const words = 'Prosser Reading Lead First Sick Somebody Absence INSET Ysgol Marsh Handed Grievance Everything Idris';
  for (const word of words.split(' ')) expect([word, whole.includes(word)]).toEqual([word, false]);
}, 300_000);

test('every operation that is asked wrongly, or by whom it is not for, leaves a line that says so', async () => {
  const office = await openOffice('manager');
  const names = Object.keys(operations) as OperationName[]; // the keys of the contract
  for (const name of names) await office.call(name, { ...examples[name], not: 'of the contract' });
  const forHead: OperationName[] = ['staff.pause', 'keeping.confirmDay', 'backups.removeBeforeRestore'];
  for (const name of forHead) await office.call(name, examples[name]);
  await office.lock();
  const { lines } = await written(office);
  const refused = (code: string) =>
    lines.filter(({ outcome }) => outcome === code).map(({ what, by, home }) => `${what} ${by} ${home}`);
  expect(refused('input-wrong').sort()).toEqual(names.map((name) => `${name} manager general`).sort());
  expect(refused('not-allowed')).toEqual(forHead.map((name) => `${name} manager general`));
});
