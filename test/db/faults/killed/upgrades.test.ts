import { cpSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import { newFolder } from '#test/afterwards.ts';
import { seeded } from '#test/db/seeded.ts';
import { makeOldSchool, standingOf } from './old-school.ts';
import { bundled, type Started, start } from './program.ts';

const isLong = process.env['FAULTS'] === 'long';
const KILLS = isLong ? 200 : 6;
const PEOPLE = 30_000;

let program = '';
beforeAll(async () => {
  program = await bundled('write-upgrade');
}, 120_000);

test(`killed ${KILLS} times while it upgrades a table of 30,000 people, the file is as before or as after it (T07)`, async () => {
  const chance = seeded('test/db/faults/killed/upgrades');
  const folder = newFolder();
  const original = path.join(folder, 'original.db');
  const { key } = makeOldSchool(original, PEOPLE);
  const fileOf = (round: number): string => path.join(folder, `${round % 2}`, 'general.db');
  const prepared = (round: number): Started => {
    rmSync(path.dirname(fileOf(round)), { recursive: true, force: true }); // with the log of the one before
    mkdirSync(path.dirname(fileOf(round)));
    cpSync(original, fileOf(round));
    return start(program, [fileOf(round), key.toString('base64')]);
  };
  const outcome = { kills: 0, old: 0, new: 0, mixed: 0, takenBack: 0 };
  // how long it takes when nobody kills it; from then on as long as it was seen to take beside the next one that loads
  let longest = await prepared(0).untilDone();
  let waiting = prepared(1);
  for (let round = 1; outcome.kills < KILLS; round += 1) {
    const running = waiting;
    waiting = prepared(round + 1); // loads while the one before it works
    await running.ready;
    running.begin();
    await pause(chance.below(Math.ceil(longest)));
    const said = await running.kill();
    longest *= said.includes('done') ? 0.9 : 1.1;
    const standing = standingOf(fileOf(round), key);
    outcome.kills += 1;
    outcome[standing] += 1;
    if (said.includes('done') && standing !== 'new') outcome.takenBack += 1;
  }
  await waiting.kill();
  console.log(`killed while upgrading: ${JSON.stringify(outcome)}`);
  expect(outcome).toMatchObject({ kills: KILLS, mixed: 0, takenBack: 0 });
  if (isLong) expect(Math.min(outcome.old, outcome.new)).toBeGreaterThan(0);
});
