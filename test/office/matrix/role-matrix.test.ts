import { readdirSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { type OperationName, operations } from '#contract/index.ts';
import type { Reply } from '#contract/window.ts';
import type { Role } from '#domain/roles.ts';
import { newFolder } from '#test/afterwards.ts';
import { letterheadOfALine, listOf, pictureOfADot } from '#test/office/lists.ts';
import { askedOf, asking } from './asking.ts';
import { type Expected, isOfNobody } from './role-row.ts';
import { roleTable } from './role-table.ts';
import { type Door, doorOf, ending } from './rolled-back.ts';
import { copyOf, openSchool, type WholeSchool, withRestricted } from './whole-school.ts';
import { type Whose, whoseRecords } from './whose.ts';

/**
 * What is not asked in every run: a demo school is made in tests of its own, and keys that are turned or renewed take
 * seconds: `npm run faults` asks for them here, too.
 */
const isLong = process.env['FAULTS'] === 'long';
const elsewhere: readonly OperationName[] = isLong
  ? []
  : ['vault.openDemo', 'vault.leaveDemo', 'vault.turnKey', 'vault.renewRecoverySheets'];

const all = Object.keys(operations) as OperationName[]; // keys of the contract
const names = all.filter((name) => !elsewhere.includes(name));

let school: WholeSchool;

beforeAll(async () => {
  school = await withRestricted(await openSchool());
}, 60_000);

/** What the table expects for whoever asks, or nobody. */
function expectedOf(name: OperationName, by: Role | null, whose: Whose): Expected {
  const row = roleTable[name];
  if (isOfNobody(row)) return by === null ? (row.locked ?? 'vault-locked') : row[by];
  return by === null ? 'vault-locked' : row[by][whose];
}

/** The door of a copy of the school, with somewhere to save to and what is chosen in its dialogs. */
async function door(by: Role | null): Promise<Door> {
  const found = await doorOf(copyOf(school.folder), by);
  found.hands.saveFile = newFolder();
  found.hands.folder = newFolder();
  return found;
}

/** The file that is chosen when an operation asks for one. */
function chosenFor(name: OperationName, { hands }: Door): string | undefined {
  if (name.endsWith('.chooseLogo') || name === 'scans.add' || name === 'certificates.add') return pictureOfADot();
  if (name === 'school.chooseLetterhead') return letterheadOfALine();
  if (name === 'welsh.readList') return listOf('English,Welsh', 'Teacher,Athro');
  if (name === 'lists.readBack') return undefined; // no list of this school lies anywhere
  if (name === 'imports.choose') return listOf('First Name,Last Name,Job Title', 'Alun,Parry,Cook');
  // the policy that was saved just before
  const saved = hands.saveFile ?? '';
  return readdirSync(saved).map((file) => path.join(saved, file))[0];
}

/** Whose records are asked about: the headteacher opens all alike, and is asked about two in every run. */
const askedBy = (by: Role | null): readonly Whose[] =>
  isLong || by !== 'headteacher' ? whoseRecords : ['colleague', 'headteacher'];

const cameOf = (reply: Reply): string => (reply.ok ? 'answered' : reply.problem.code);

/** Asks everything of the contract, of everybody's, and gives what did not come as the table has it. */
async function unexpected(by: Role | null): Promise<string[]> {
  const wrong: string[] = [];
  const shared = await door(by);
  for (const name of names)
    for (const whose of isOfNobody(roleTable[name]) ? (['colleague'] as const) : askedBy(by)) {
      const isAlone = ending.includes(name);
      const at = isAlone ? await door(by) : shared;
      if (name === 'backups.make') await at.replied('backups.choosePlace', { number: 1 });
      const input = askedOf(name, school, whose, by ?? 'headteacher');
      const openFile = chosenFor(name, at);
      Object.assign(at.hands, { openFile });
      const came = cameOf(await (isAlone ? at.replied : at.call)(name, input));
      if (isAlone) at.close();
      const expected = expectedOf(name, by, whose);
      if (came !== expected) wrong.push(`${name} of ${whose}: ${came}, not ${expected}`);
    }
  expect(shared.faults).toEqual([]);
  shared.close();
  return wrong;
}

test('nobody who has not unlocked is answered anything but what opens the records', async () => {
  expect(await unexpected(null)).toEqual([]);
});

test('the business manager is answered and refused as the table says, of everybody’s records', async () => {
  expect(await unexpected('manager')).toEqual([]);
});

test('the headteacher is answered and refused as the table says, of everybody’s records', async () => {
  expect(await unexpected('headteacher')).toEqual([]);
});

test('whatever the table tells apart by whose record it is, is asked about everybody’s', () => {
  const byWhose = all.filter((name) => !isOfNobody(roleTable[name]));
  expect(byWhose.filter((name) => (asking[name]?.length ?? 0) < 2)).toEqual([]);
});
