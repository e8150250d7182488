import { writeFileSync } from 'node:fs';
import { zipOf } from '#test/office/intake/zips.ts';
import { partsOfLetterhead } from '#test/office/letterheads/parts.ts';
import { choose, expect, test } from './app.ts';
import { smallTrust } from './one-program.ts';
import { SettingsPage } from './pages/settings.ts';

const trust = smallTrust();

test('a Word file becomes the letterhead, a broken one does not, and it is taken away again', async () => {
  const { app, page } = trust();
  const header =
    '<w:p><w:hyperlink r:id="rId9"><w:r><w:t>Hazel Bank Schools</w:t></w:r></w:hyperlink></w:p><w:p><w:r><w:t>2 Bank Street</w:t></w:r></w:p>';
  const good = test.info().outputPath('Headed paper.docx');
  writeFileSync(good, zipOf(partsOfLetterhead(header)));
  const broken = test.info().outputPath('Broken.docx');
  writeFileSync(broken, zipOf(partsOfLetterhead(header)).subarray(0, -100));

  const school = await (await new SettingsPage(page).open()).part('School');
  const letterhead = school.getByRole('group', { name: 'Letterhead of your own' });
  await choose(app, good);
  await letterhead.getByRole('button', { name: 'Choose a Word file' }).click();
  await expect(letterhead).toContainText('Papers carry the letterhead of Headed paper.docx.');
  await expect(letterhead).toContainText('Hazel Bank Schools');
  await expect(letterhead).toContainText('Links were taken out of it');

  await choose(app, broken);
  await letterhead.getByRole('button', { name: 'Choose another Word file' }).click();
  await expect(letterhead.getByRole('alert')).toContainText('This Word document is damaged or was cut off');
  await expect(letterhead).toContainText('Headed paper.docx');

  await letterhead.getByRole('button', { name: 'Use the usual letterhead' }).click();
  await expect(letterhead.getByRole('button', { name: 'Choose a Word file' })).toBeVisible();
  await expect(letterhead).not.toContainText('Headed paper.docx');
});
