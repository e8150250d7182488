import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { Reply } from '#contract/window.ts';
import type { Order } from '#test/db/faults/lock/disk-orders.ts';
import { openOffice, type TestOffice } from '#test/office/office.ts';
import { passphrases } from '#test/office/passphrases.ts';
import { openCycle, reviewOf, setUpSchool } from '#test/office/school-year.ts';
import { during, everyWrite, ground, isLong, onGround } from './ground.ts';

let office: TestOffice;
let statement: object;

beforeAll(async () => {
  if (ground === undefined) return;
  office = await openOffice('headteacher', '2026-09-21');
  const { people } = await setUpSchool(office);
  const reviewId = reviewOf(await openCycle(office), people.nia);
  statement = { document: 'statement', language: 'en', subject: { of: 'review', reviewId }, format: 'word' };
}, 120_000);

/** Files of a folder and what is below it. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));

/** Gives something out onto a failing disk: it is there whole, or it is refused in words and nothing of it is there. */
async function giveOutOn(order: Order, ask: (folder: string) => Promise<Reply>, files: (reply: Reply) => number) {
  const folder = onGround('exporting');
  office.faults.length = 0;
  const { value: reply, failed } = await during(order, () => ask(folder));
  const found = filesIn(folder).length;
  rmSync(folder, { recursive: true });
  const isForeseen = reply.ok || reply.problem.code === 'save-failed' || reply.problem.code.startsWith('disk-');
  const isSound = isForeseen && found === (reply.ok ? files(reply) : 0);
  return { failed, wrong: isSound ? undefined : JSON.stringify({ reply, found, faults: office.faults.map(String) }) };
}

test.runIf(ground)(
  'whichever write or sync of one document fails, it is there whole or refused in words (T05)',
  async () => {
    const save = (folder: string): Promise<Reply> => {
      office.hands.saveFile = folder;
      return office.call('documents.save', statement) as Promise<Reply>;
    };
    const outcome = await everyWrite('a document', (order) => giveOutOn(order, save, () => 1));
    expect(outcome.wrong).toEqual([]);
    expect(outcome.failed).toBeGreaterThan(2);
  },
);

test.runIf(ground)(
  'whichever write or sync of everything fails, the folder is there whole or not at all (T05)',
  async () => {
    const save = (folder: string): Promise<Reply> => {
      office.hands.folder = folder;
      return office.call('everything.save', {
        passphrase: passphrases.headteacher,
        purpose: 'Handed over to the trust',
      }) as Promise<Reply>;
    };
    const countOf = (reply: Reply): number => (reply.ok ? (reply.value as { files: number }).files : 0);
    const outcome = await everyWrite('everything', (order) => giveOutOn(order, save, countOf));
    expect(outcome.wrong).toEqual([]);
    expect(outcome.failed).toBeGreaterThan(isLong ? 50 : 5);
    expect(existsSync(ground ?? '')).toBe(true);
  },
);
