import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openConnection } from '#db/vault/database/connection.ts';
import { diskProblem } from '#db/vault/files/disk-problem.ts';
import { newFolder } from '#test/afterwards.ts';
import { makeOldSchool, standingOf, stepped } from '#test/db/faults/killed/old-school.ts';
import type { Order } from '#test/db/faults/lock/disk-orders.ts';
import { during, everyWrite, ground, onGround } from './ground.ts';

test.runIf(ground)(
  'whichever write or sync of an upgrade fails, the file is as before or as after it, and the next opening ends it (T05, T07)',
  async () => {
    const original = path.join(newFolder(), 'general.db');
    const { key } = makeOldSchool(original, 2000);
    const upgradeOn = async (order: Order): Promise<{ failed: number; wrong: string | undefined }> => {
      const file = path.join(onGround('migrating'), 'general.db');
      cpSync(original, file);
      const { value: said, failed } = await during(order, async () => {
        try {
          const opened = openConnection(stepped(file, key));
          if (opened.ok) opened.value.close();
          return opened.ok ? 'done' : opened.problem.code;
        } catch (cause) {
          return diskProblem(cause)?.code ?? `unforeseen: ${String(cause)}`;
        }
      });
      const left = standingOf(file, key);
      const after = openConnection(stepped(file, key));
      if (after.ok) after.value.close();
      const ended = standingOf(file, key);
      rmSync(path.dirname(file), { recursive: true });
      const isForeseen =
        said === 'done' || said === 'vault-damaged' || said.startsWith('disk-') || said.startsWith('vault-place');
      const isSound = isForeseen && left !== 'mixed' && ended === 'new' && (said !== 'done' || left === 'new');
      return { failed, wrong: isSound ? undefined : JSON.stringify({ said, left, ended }) };
    };
    const outcome = await everyWrite('an upgrade', upgradeOn);
    expect(outcome.wrong).toEqual([]);
    expect(outcome.failed).toBeGreaterThan(5);
  },
);
