import { newFolder } from '#test/afterwards.ts';
import { everyWrite } from '#test/office/every-write.ts';
import { pictureOfADot } from '#test/office/lists.ts';
import type { TestOffice } from '#test/office/office.ts';
import { passphrases } from '#test/office/passphrases.ts';
import { firstPolicy } from '#test/office/school-year.ts';

/** What is shown, printed, saved, copied and destroyed in the school of `everyWrite`, by whoever may. */
export async function everyTask(office: TestOffice): Promise<void> {
  const { ask, hands } = office;
  await everyWrite(office);
  const { staff } = await ask('staff.list', { leavers: false });
  const reviewed = staff.find(({ reviewId, familyName }) => reviewId !== null && familyName.startsWith('Prosser'));
  if (!reviewed?.reviewId) throw new Error('Nia Prosser has a review');
  const { id: staffId, reviewId } = reviewed;
  for (let again = 0; again < 2; again += 1) {
    await ask('staff.byId', { staffId });
    await ask('history.ofPerson', { staffId });
    await ask('reviews.byId', { reviewId });
    await ask('disclosures.ofRecord', { recordId: reviewId });
    await ask('records.compare', { recordId: reviewId, before: 1, after: 2 });
    const [observed] = (await ask('observations.list', { staffId: null })).observations;
    if (observed) await ask('observations.byId', { recordId: observed.recordId });
    const [concern] = (await ask('concerns.all', {})).records;
    if (concern) await ask('concerns.byId', { recordId: concern.recordId });
  }
  const paper = { document: 'statement', language: 'en', subject: { of: 'review', reviewId } } as const;
  await ask('documents.preview', paper);
  const { cycles } = await ask('cycles.list', {});
  const [cycle] = cycles;
  if (!cycle) throw new Error('a cycle is open');
  const draft = { moderation: '', change: '', instead: [] };
  for (let again = 0; again < 2; again += 1) await ask('reports.preview', { cycleId: cycle.id, draft, language: 'en' });
  const [scan] = (await ask('scans.ofRecord', { recordId: reviewId })).scans;
  if (!scan) throw new Error('a scan was kept');
  for (let again = 0; again < 2; again += 1) await ask('scans.show', { recordId: reviewId, scanId: scan.id });
  const [trained] = (await ask('trainingEvents.list', { staffId: null })).events;
  if (!trained) throw new Error('a training was held');
  hands.openFile = pictureOfADot('certificate.png');
  await ask('certificates.add', { trainingEventId: trained.id, staffId });
  const [held] = (await ask('trainingEvents.list', { staffId: null })).events;
  const certificateScanId = held?.people.find((one) => one.staffId === staffId)?.files[0]?.id;
  if (!certificateScanId) throw new Error('a certificate was kept');
  for (let again = 0; again < 2; again += 1) await ask('certificates.show', { staffId, certificateScanId });
  hands.saveFile = newFolder();
  await ask('certificates.save', { staffId, certificateScanId });
  await ask('documents.print', paper);
  hands.saveFile = newFolder();
  await ask('scans.save', { recordId: reviewId, scanId: scan.id });
  await ask('documents.save', { ...paper, format: 'word' });
  hands.folder = newFolder();
  const several = { document: 'statement', recordIds: [reviewId] };
  for (let again = 0; again < 2; again += 1) await ask('outgoing.look', several);
  await ask('outgoing.save', {
    ...several,
    language: 'own',
    out: { as: 'files', format: 'word' },
    restricted: false,
    sharing: { sharedWith: 'Pay committee', purposeId: null, purpose: 'A look at the year', note: '' },
  });
  await ask('outgoing.stop', {});
  await ask('reviews.saveCalendar', { of: 'records', recordIds: [reviewId] });
  await ask('meetings.saveCalendar', { recordIds: [reviewId], phase: 'annual' });
  const { savedTo } = await ask('policies.saveFile', { policyId: firstPolicy().id });
  hands.openFile = savedTo;
  await ask('policies.loadFile', {});
  const { requests } = await ask('requests.list', {});
  for (const { id: requestId, kind } of requests)
    if (kind === 'access') {
      await ask('requests.byId', { requestId });
      await ask('requests.found', { requestId });
      for (const format of ['word', 'json'] as const)
        await ask('requests.savePack', { requestId, format, language: 'en' });
    }
  hands.folder = newFolder();
  await ask('everything.save', { passphrase: passphrases.headteacher, purpose: 'To the trust' });
  await ask('keeping.confirmDay', { passphrase: passphrases.headteacher, day: office.clock.today });
  await ask('handover.putAway', {});
  await ask('trail.check', {});
  const leavers = (await ask('staff.list', { leavers: true })).staff.filter(({ givenName }) => givenName === 'Idris');
  const items = leavers.map(({ id }) => ({ class: 'staff' as const, id }));
  const { proposalId } = await ask('keeping.propose', { restricted: false, items });
  await office.lock();
  await ask('vault.open', { role: 'manager', passphrase: passphrases.manager });
  await ask('keeping.approve', { proposalId, passphrase: passphrases.manager, day: office.clock.today });
}

/** What is done with keys and copies, from the day on which the records are made. */
export async function everyKey({ ask, call, hands, lock, atRest }: TestOffice): Promise<void> {
  await ask('vault.create', { role: 'manager', passphrase: passphrases.manager });
  for (let again = 0; again < 2; again += 1) await ask('vault.recoverySheet', { compartment: 'general' });
  await ask('vault.printRecoverySheet', { compartment: 'general' });
  const { groups } = await ask('vault.recoverySheet', { compartment: 'general' });
  const typed = [3, 7].map((group) => ({ group, typed: groups[group - 1] ?? '' }));
  await ask('vault.confirmRecoverySheet', { compartment: 'general', groups: typed });
  await ask('sheets.seen', { compartment: 'general' });
  await ask('vault.shareWindow', { shared: true });
  await ask('vault.addRole', { role: 'headteacher', passphrase: passphrases.headteacher });
  await ask('vault.changePassphrase', { current: passphrases.manager, next: 'thimble gravel ocean fern' });
  await lock();
  const sheets = [{ compartment: 'general', key: groups.join(' ') } as const];
  await ask('vault.recover', { role: 'manager', sheets, passphrase: passphrases.manager });
  await ask('vault.renewRecoverySheets', { current: passphrases.manager });
  await lock();
  await ask('vault.open', { role: 'headteacher', passphrase: passphrases.headteacher });
  await ask('vault.giveNewPassphrase', {
    role: 'manager',
    current: passphrases.headteacher,
    passphrase: passphrases.manager,
  });
  const turned = { role: 'manager', current: passphrases.headteacher, other: null } as const;
  await ask('vault.turnKey', { ...turned, successor: passphrases.manager });
  hands.folder = newFolder();
  await ask('backups.choosePlace', { number: 1 });
  // its line comes after the copy, and goes when that is restored
  await call('backups.make', {});
  await lock();
  await atRest();
  await ask('restore.choose', {});
  const { backups } = await ask('restore.found', {});
  const readable = backups.flatMap((each) => (each.isReadable ? [each] : []));
  const [copy] = readable.toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : -1));
  if (!copy) throw new Error('a copy was made');
  const opensWith = { by: 'passphrase', passphrase: passphrases.headteacher } as const;
  const wanted = { name: copy.name, role: 'headteacher', opensWith } as const;
  await ask('restore.look', wanted);
  const { keptIn } = await ask('restore.apply', { ...wanted, newPassphrase: null });
  await ask('backups.removeBeforeRestore', { name: keptIn ?? '' });
}
