import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { type OpenVault, openVault, runningClock } from '#db/vault/vault.ts';
import { day } from '#domain/days/dates.ts';
import { newFolder } from '#test/afterwards.ts';
import { seeded } from '#test/db/seeded.ts';
import { given } from '#test/db/vaults.ts';
import { openOffice } from '#test/office/office.ts';
import { passphrases } from '#test/office/passphrases.ts';
import { openCycle, reviewOf, setUpSchool } from '#test/office/school-year.ts';
import { bundled, start } from './program.ts';

// with `npm run faults` only
const isLong = process.env['FAULTS'] === 'long';
const KILLS = 200;
const SMALL_RUNS = 20;

let program = '';
let original = '';
let reviewId = '';

beforeAll(async () => {
  if (!isLong) return;
  program = await bundled('give-out');
  const office = await openOffice('headteacher', '2026-09-21');
  const { people } = await setUpSchool(office);
  reviewId = reviewOf(await openCycle(office), people.nia);
  await office.lock();
  original = office.folder;
}, 240_000);

/** A copy of the vault, and a folder to save to with the five that the program fills. */
function ground(): { folder: string; place: string } {
  const folder = path.join(newFolder(), 'vault');
  cpSync(original, folder, { recursive: true });
  const place = newFolder();
  for (let count = 0; count < 5; count += 1) mkdirSync(path.join(place, String(count)));
  return { folder, place };
}

async function reopened(folder: string): Promise<OpenVault> {
  const wanted = { folder, role: 'headteacher', passphrase: passphrases.headteacher, clock: runningClock() } as const;
  return given(await openVault({ ...wanted, today: () => day('2026-09-21') })).vault;
}

const count = (vault: OpenVault, query: ReturnType<typeof sql>): number =>
  vault.general.db.get<{ count: number }>(query).count;

test.runIf(isLong)(
  `killed ${KILLS} times while it gives documents out, no file is half written and none is without its line in the trail (T26)`,
  async () => {
    const chance = seeded('test/db/faults/killed/give-out');
    const outcome = { kills: 0, files: 0, half: 0, withoutLine: 0, saidAndGone: 0, unfinished: 0 };
    const began = ground();
    const args = ({ folder, place }: typeof began) => [folder, passphrases.headteacher, place, 'documents', reviewId];
    let next = { ...began, running: start(program, args(began)) };
    let longest = 2000;
    while (outcome.kills < KILLS) {
      const { folder, place, running } = next;
      const other = ground();
      next = { ...other, running: start(program, args(other)) }; // loads while the one before it works
      await running.ready;
      running.begin();
      await pause(chance.below(Math.ceil(longest)));
      const said = await running.kill();
      longest *= said.length > 1 ? 0.9 : 1.3; // until the first file, it loads what makes one
      outcome.kills += 1;
      const found = readdirSync(place, { recursive: true, encoding: 'utf8' }).map((name) => path.join(place, name));
      const files = found.filter((file) => file.endsWith('.docx'));
      outcome.files += files.length;
      outcome.unfinished += found.filter((file) => file.endsWith('.tmp')).length;
      outcome.half += files.filter((file) => !isWhole(file)).length;
      outcome.saidAndGone += said.filter((line) => line.endsWith('.docx') && !files.includes(line)).length;
      const vault = await reopened(folder);
      const lines = count(vault, sql`select count(*) as count from trail where what = 'documents.save'`);
      // the program saves over the same five files again and again
      if (lines < Math.max(files.length, said.filter((line) => line.endsWith('.docx')).length))
        outcome.withoutLine += 1;
      vault.close();
    }
    await next.running.kill();
    console.log(`killed while giving documents out: ${JSON.stringify(outcome)}`);
    expect(outcome).toMatchObject({ kills: KILLS, half: 0, withoutLine: 0, saidAndGone: 0 });
    expect(outcome.files).toBeGreaterThan(KILLS / 4);
  },
);

function isWhole(file: string): boolean {
  try {
    return Object.keys(unzipSync(readFileSync(file))).includes('word/document.xml');
  } catch {
    return false;
  }
}

test.runIf(isLong)(
  `with little memory a long list is read in whole or not at all, and the records stay sound: ${SMALL_RUNS} runs (T06)`,
  async () => {
    const people = 3000;
    const list = path.join(newFolder(), 'staff.csv');
    const rows = Array.from({ length: people }, (_, at) => `Given${at},Family${at},Teaching assistant`);
    writeFileSync(list, `${['First name,Surname,Job title', ...rows].join('\r\n')}\r\n`);
    const outcome = { runs: 0, done: 0, ended: 0, half: 0, corrupt: 0 };
    for (; outcome.runs < SMALL_RUNS; outcome.runs += 1) {
      const { folder, place } = ground();
      // from what is promised down to what is certainly too little
      const megabytes = outcome.runs % 2 === 0 ? 192 : 192 - 8 * outcome.runs;
      const args = [folder, passphrases.headteacher, place, 'everything', list];
      const running = start(program, args, [`--max-old-space-size=${megabytes}`]);
      const isDone = await running.untilDone().then(
        () => true,
        () => false,
      );
      outcome[isDone ? 'done' : 'ended'] += 1;
      const vault = await reopened(folder);
      const there = count(vault, sql`select count(*) as count from staff where family_name like 'Family%'`);
      const sound = vault.general.db.get<{ integrity_check: string }>(sql`pragma integrity_check`).integrity_check;
      vault.close();
      if (there !== 0 && there !== people) outcome.half += 1;
      if (sound !== 'ok') outcome.corrupt += 1;
      if (isDone && there !== people) outcome.half += 1;
    }
    console.log(`little memory: ${JSON.stringify(outcome)}`);
    expect(outcome).toMatchObject({ runs: SMALL_RUNS, half: 0, corrupt: 0 });
    expect(outcome.done).toBeGreaterThanOrEqual(SMALL_RUNS / 2);
  },
);
