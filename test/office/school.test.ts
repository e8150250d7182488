import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { day } from '#domain/days/dates.ts';
import type { StaffId } from '#domain/ids.ts';
import { newFolder } from '#test/afterwards.ts';
import { openOffice } from './office.ts';
import { passphrases } from './passphrases.ts';
import { firstPolicy, openCycle, planOf, reviewOf, setUpSchool } from './school-year.ts';

const facts = { name: 'Ysgol y Bont', nation: 'wales', address: 'Stryd Fawr', documentLanguage: 'both' } as const;

test('a school is named, and its name and address stand on its papers as they were typed', async () => {
  const office = await openOffice('manager');
  await office.ask('school.update', { ...facts, name: '  Ysgol   y Bont ', address: 'Stryd Fawr\r\nAberderwen' });
  expect(await office.ask('school.read', {})).toEqual({
    ...facts,
    address: 'Stryd Fawr\nAberderwen',
    logo: null,
    letterhead: null,
    headteacherId: null,
    businessManagerId: null,
    priorities: [],
    thisYear: 2026,
    demo: false,
    // the records have one, and somebody else is here
    officesAreHeadteachers: true,
    officesToCheck: false,
  });
  expect((await office.ask('vault.state', {})).schoolName).toBe('Ysgol y Bont');
});

test('a school without a name is not kept, and the refusal names the field (F16)', async () => {
  const office = await openOffice('manager');
  await office.ask('school.update', facts);
  expect(await office.refused('school.update', { ...facts, name: ' \u00a0 ' })).toEqual({
    code: 'field-empty',
    field: 'name',
  });
  expect((await office.ask('school.read', {})).name).toBe('Ysgol y Bont');
});

test('each office is held by one person of the staff, and by another than the other', async () => {
  const office = await openOffice('headteacher');
  const { head, manager } = await setUpSchool(office);
  const nobody = '00000000-0000-4000-8000-000000000000' as StaffId; // an id that nobody has
  const set = (headteacherId: StaffId | null, businessManagerId: StaffId | null) =>
    office.refused('school.setOffices', { headteacherId, businessManagerId });
  expect(await set(nobody, manager)).toEqual({ code: 'field-unknown', field: 'headteacherId' });
  expect(await set(head, nobody)).toEqual({ code: 'field-unknown', field: 'businessManagerId' });
  expect(await set(head, head)).toEqual({ code: 'field-unknown', field: 'businessManagerId' });
  expect(await office.ask('school.read', {})).toMatchObject({ headteacherId: head, businessManagerId: manager });
  await office.ask('school.setOffices', { headteacherId: head, businessManagerId: null });
  expect((await office.ask('school.read', {})).businessManagerId).toBeNull();
});

test('priorities keep their order, each stands once, and empty lines are left out', async () => {
  const office = await openOffice('manager');
  await office.ask('school.setPriorities', planOf('Reading', ' ', 'Welsh', 'Reading ', '\u200b'));
  expect((await office.ask('school.read', {})).priorities).toEqual([planOf('Reading', 'Welsh')]);
  const later = { ...planOf('Welsh'), year: 2028 };
  await office.ask('school.setPriorities', later);
  await office.ask('school.setPriorities', { ...planOf(), year: 2027 });
  await office.ask('school.setPriorities', planOf('Attendance'));
  expect((await office.ask('school.read', {})).priorities).toEqual([
    planOf('Attendance'),
    { year: 2027, priorities: [] },
    later,
  ]);
});

/** A PNG of one colour, as ISO/IEC 15948 has it: signature, header, data, end. */
function png(width: number, height: number): Buffer {
  const chunk = (name: string, bytes: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(name, 'latin1'), bytes]);
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(bytes.length);
    check.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, check]);
  };
  const header = Buffer.from([0, 0, 0, width, 0, 0, 0, height, 8, 0, 0, 0, 0]); // eight bits, grey
  const rows = deflateSync(Buffer.alloc((width + 1) * height));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]);
}

/** The head of a JPEG: start, a segment of the camera's, and the frame of 300 by 200 (ITU T.81). */
const jpeg = Buffer.from([
  ...[0xff, 0xd8, 0xff, 0xe0, 0x00, 0x04, 0x00, 0x00],
  ...[0xff, 0xc0, 0x00, 0x0b, 0x08, 0x00, 0xc8, 0x01, 0x2c, 0x01, 0x01, 0x11, 0x00, 0xff, 0xd9],
]);

function picture(name: string, bytes: Uint8Array): string {
  const file = path.join(newFolder(), name);
  writeFileSync(file, bytes);
  return file;
}

test('a logo is a PNG or a JPEG, whatever its file is called', async () => {
  const office = await openOffice('manager');
  const logo = async () => (await office.ask('school.read', {})).logo;
  expect(await office.ask('school.chooseLogo', {})).toEqual({ chosen: false });
  office.hands.openFile = picture('logo.jpg', png(2, 3));
  expect(await office.ask('school.chooseLogo', {})).toEqual({ chosen: true });
  expect(await logo()).toBe(`data:image/png;base64,${png(2, 3).toString('base64')}`);
  office.hands.openFile = picture('logo.png', jpeg);
  await office.ask('school.chooseLogo', {});
  expect(await logo()).toBe(`data:image/jpeg;base64,${jpeg.toString('base64')}`);
  await office.ask('school.removeLogo', {});
  expect(await logo()).toBeNull();
});

test('what is no picture, too large or gone is refused, and the logo stays', async () => {
  const office = await openOffice('manager');
  office.hands.openFile = picture('logo.png', png(2, 3));
  await office.ask('school.chooseLogo', {});
  const choose = (file: string) => {
    office.hands.openFile = file;
    return office.refused('school.chooseLogo', {});
  };
  const unknown = { code: 'file-kind', found: 'unknown' };
  expect(await choose(picture('logo.png', Buffer.from('GIF89a')))).toEqual(unknown);
  expect(await choose(picture('logo.svg', Buffer.from('<svg onload="alert(1)"/>')))).toEqual(unknown);
  expect(await choose(picture('logo.png', png(2, 3).subarray(0, 20)))).toEqual(unknown);
  expect(await choose(picture('logo.png', png(0, 3)))).toEqual(unknown);
  expect(await choose(picture('logo.jpg', jpeg.subarray(0, 12)))).toEqual(unknown);
  // the width stands at byte 16 of a PNG, the height at byte 20: a picture may claim what it does not hold
  for (const [at, side] of [[16, 0xff_ff_ff_ff] as const, [20, 10_001] as const]) {
    const claiming = png(2, 3);
    claiming.writeUInt32BE(side, at);
    expect(await choose(picture('logo.png', claiming))).toEqual({ code: 'picture-large', mostSide: 10_000 });
  }
  const photograph = Buffer.concat([png(2, 3), Buffer.alloc(2 * 1024 * 1024)]);
  expect(await choose(picture('logo.png', photograph))).toEqual({ code: 'file-too-large', mostMegabytes: 2 });
  expect(await choose(path.join(newFolder(), 'gone.png'))).toEqual({ code: 'file-unreadable', why: 'missing' });
  expect((await office.ask('school.read', {})).logo).toBe(`data:image/png;base64,${png(2, 3).toString('base64')}`);
});

test('the logo stands at the head of the school’s papers', async () => {
  const office = await openOffice('manager', '2026-09-21');
  const { people } = await setUpSchool(office);
  const reviewId = reviewOf(await openCycle(office), people.nia);
  office.hands.openFile = picture('logo.png', png(2, 3));
  await office.ask('school.chooseLogo', {});
  await office.ask('documents.print', { document: 'statement', language: 'en', subject: { of: 'review', reviewId } });
  expect(office.printed[0]).toContain(png(2, 3).toString('base64'));
});

const autumnTerm = { kind: 'term', name: 'Autumn', starts: day('2026-09-02'), ends: day('2026-12-18') } as const;

test('Home asks for the term dates as long as the policy counts in school days and there are none', async () => {
  const office = await openOffice('manager', '2026-09-21');
  const isMissing = async () => (await office.ask('home.read', {})).termsMissing;
  expect(await isMissing()).toBe(false); // no policy is followed yet
  await setUpSchool(office);
  expect(await isMissing()).toBe(false); // it counts in working days
  await office.ask('policies.choose', { policyId: firstPolicy().id, choices: { 'day-unit': 'school' } });
  expect(await isMissing()).toBe(true);
  await office.ask('calendar.save', { id: null, entry: autumnTerm });
  expect(await isMissing()).toBe(false);
});

test('the set-up says what is done, and is finished without what is optional', async () => {
  const office = await openOffice('headteacher', '2026-09-21');
  const doneSteps = async () => {
    const { steps, finished } = await office.ask('school.setUp', {});
    return { done: steps.filter((one) => one.done).map(({ step }) => step), finished };
  };
  expect(await doneSteps()).toEqual({ done: ['people'], finished: false });
  await setUpSchool(office);
  expect(await doneSteps()).toEqual({ done: ['school', 'people', 'policy', 'staff', 'offices'], finished: false });
  await openCycle(office);
  await office.ask('vault.renewRecoverySheets', { current: passphrases.headteacher });
  for (const compartment of ['general', 'restricted'] as const) {
    const { groups } = await office.ask('vault.recoverySheet', { compartment });
    const typed = [1, 2].map((group) => ({ group, typed: groups[group - 1] ?? '' }));
    await office.ask('vault.confirmRecoverySheet', { compartment, groups: typed });
  }
  office.hands.folder = newFolder();
  expect(await office.ask('backups.choosePlace', { number: 1 })).toEqual({ chosen: true });
  // a place alone is no copy
  expect((await doneSteps()).finished).toBe(false);
  await office.ask('backups.make', {});
  expect((await doneSteps()).finished).toBe(true);
  expect((await doneSteps()).done).not.toContain('terms');
  await office.ask('calendar.save', { id: null, entry: autumnTerm });
  expect((await doneSteps()).done).toHaveLength(9);
});
