import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { type OperationName, operations } from '#contract/index.ts';
import { signature, signedDocument } from '#db/schema/record/records.ts';
import type { OpenVault } from '#db/vault/vault.ts';
import { newFolder } from '#test/afterwards.ts';
import { pictureOfADot } from '#test/office/lists.ts';
import { askedOf } from './asking.ts';
import { doorOf } from './rolled-back.ts';
import { openSchool, withRestricted } from './whole-school.ts';

/** What ends the session, puts other keys or another school in its place, or is asked for the record to be destroyed. */
const elsewhere: ReadonlySet<OperationName> = new Set<OperationName>([
  'vault.lock',
  'vault.open',
  'vault.create',
  'vault.recover',
  'vault.openDemo',
  'vault.leaveDemo',
  'vault.changePassphrase',
  'vault.giveNewPassphrase',
  'vault.turnKey',
  'vault.renewRecoverySheets',
  'keeping.approve',
]);

test('nothing that can be asked changes a statement that was signed, nor who signed it', async () => {
  const school = await withRestricted(await openSchool());
  const { reviewId, signedId, objectiveId } = school.of.colleague;
  const door = await doorOf(school.folder, 'headteacher');
  Object.assign(door.hands, { saveFile: newFolder(), folder: newFolder(), openFile: pictureOfADot() });
  let seen = '';
  /** What was signed as it was worded, and by whom. */
  const look = ({ general: { db } }: OpenVault): void => {
    seen = JSON.stringify([
      db.select().from(signedDocument).where(eq(signedDocument.recordId, signedId)).all(),
      db.select().from(signature).where(eq(signature.recordId, signedId)).all(),
    ]);
  };
  await door.call('records.check', { recordId: signedId }, look);
  const before = seen;
  expect(before).toContain('objective of last year');

  const [signedObjective] = (await door.ask('reviews.byId', { reviewId: signedId })).objectives;
  if (!signedObjective) throw new Error('the signed review has an objective');
  const aimed = (input: unknown): unknown =>
    JSON.parse(
      JSON.stringify(input).replaceAll(reviewId, signedId).replaceAll(objectiveId, signedObjective.id),
    ) as unknown;

  const names = Object.keys(operations) as OperationName[]; // keys of the contract
  const changing = names.filter((name) => operations[name].kind !== 'read' && !elsewhere.has(name));
  const altered: string[] = [];
  for (const name of changing) {
    await door.call(name, aimed(askedOf(name, school, 'colleague', 'headteacher')), look);
    if (seen !== before) altered.push(name);
  }
  expect(changing.length).toBeGreaterThan(60);
  expect(altered).toEqual([]);
});
