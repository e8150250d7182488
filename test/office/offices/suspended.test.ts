import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { openVault } from '#db/vault/vault.ts';
import { day } from '#domain/days/dates.ts';
import type { StaffId } from '#domain/ids.ts';
import type { Compartment } from '#domain/roles.ts';
import { openOffice, type TestOffice } from '#test/office/office.ts';
import { passphrases } from '#test/office/passphrases.ts';
import { setUpSchool } from '#test/office/school-year.ts';

// An outcome that suspends somebody's reviews stands in the headteacher's part; whom the pause is of, the office's list says.

const TODAY = day('2026-09-21');
const passphrase = passphrases.headteacher;

/** Has the disk of one compartment refuse a write, as a power cut just before it would, or lets it write again. */
async function refuseWrites(folder: string, compartment: Compartment, statement: string): Promise<void> {
  const clock = { run: 'cut', elapsed: () => 0 };
  const opened = await openVault({ folder, role: 'headteacher', passphrase, clock, today: () => TODAY });
  if (!opened.ok) throw new Error(opened.problem.code);
  const { vault } = opened.value;
  vault[compartment]?.db.run(sql.raw(statement));
  vault.close();
}

async function paused({ ask }: TestOffice, staffId: StaffId) {
  const { staff } = await ask('staff.byId', { staffId });
  const { lines } = await ask('trail.list', { from: null, until: null, person: staffId, kind: '' });
  return [staff.pausedFrom, lines.filter(({ what }) => what.startsWith('Paused')).length];
}

const cuts: [string, Compartment, string, unknown[]][] = [
  ['before the pause is set', 'general', 'create trigger cut before update on staff', [null, 0]],
  ['after the pause is set', 'restricted', 'create trigger cut before delete on pause_wanted', [TODAY, 1]],
];

test.each(cuts)(
  'capability suspends the reviews, and a cut %s is made up for at the next unlocking',
  async (...cut) => {
    const [, compartment, trigger, atFirst] = cut;
    const office = await openOffice('headteacher', TODAY);
    const { people } = await setUpSchool(office);
    const { recordId } = await office.ask('concerns.begin', { kind: 'support-plan', staffId: people.nia });
    await office.lock();
    await refuseWrites(office.folder, compartment, `${trigger} begin select raise(abort, 'cut'); end`);
    const unlock = () => office.ask('vault.open', { role: 'headteacher', passphrase });
    await unlock();
    const cameTo = { what: 'capability', on: TODAY, reason: 'Two of three targets were not met' } as const;
    await office.ask('concerns.conclude', { recordId, cameTo, suspends: true });
    expect(await paused(office, people.nia)).toEqual(atFirst);
    expect((await office.ask('concerns.byId', { recordId })).cameTo).toEqual(cameTo);
    await office.lock();
    await refuseWrites(office.folder, compartment, 'drop trigger cut');
    await unlock();
    expect(await paused(office, people.nia)).toEqual([TODAY, 1]);
    // it is decided once: whoever ends the pause has ended it
    await office.ask('staff.pause', { staffId: people.nia, from: null, until: null });
    await office.lock();
    await unlock();
    expect(await paused(office, people.nia)).toEqual([null, 2]);
  },
);
