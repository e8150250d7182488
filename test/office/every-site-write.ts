import type { StaffId } from '#domain/ids.ts';
import { pictureOfADot } from './lists.ts';
import type { TestOffice } from './office.ts';
import { changeStaff } from './school-year.ts';

/** A site is described, renamed while somebody is there, and taken away once nobody is; a word is added to the spelling, and removed. */
export async function theSites(office: TestOffice, staffId: StaffId): Promise<void> {
  const { ask, hands } = office;
  const lane = { name: 'Mill Lane', welshName: '', address: '1 Mill Lane', hasLetterhead: true };
  await ask('sites.save', { was: null, ...lane });
  await changeStaff(office, staffId, { site: 'Mill Lane' });
  await ask('sites.save', { ...lane, was: 'Mill Lane', name: 'Mill Road' });
  const siteId = (await ask('sites.list', {})).sites.at(0)?.described?.id;
  if (!siteId) throw new Error('a site was described');
  hands.openFile = pictureOfADot();
  await ask('sites.chooseLogo', { siteId });
  await ask('sites.removeLogo', { siteId });
  await changeStaff(office, staffId, { site: null });
  await ask('sites.remove', { siteId });
  await ask('spelling.addWord', { word: 'Numicon' });
  await ask('spelling.removeWord', { word: 'Numicon' });
}
