import { describe, expect, it } from 'vitest';
import { renderDocument, renderPage } from '#electron/render/index.ts';
import { placedOn } from '#electron/render/placed-on.ts';
import { spoken } from '#electron/render/spoken.ts';
import { everyDocument, languagesOf } from './every.ts';
import { wordsOf } from './readers/archive.ts';
import { excelBody, excelText } from './readers/excel.ts';
import { pageBody, pageText } from './readers/page.ts';
import { wordBody, wordText } from './readers/word.ts';

describe.each(everyDocument())('$name', ({ document, composed }) => {
  it.each(languagesOf(composed))('says the same in each of its formats (%s)', async (language) => {
    const page = renderPage(composed, language);
    const onPage = wordsOf(pageBody(page));
    expect(onPage.length).toBeGreaterThan(12);

    const word = await renderDocument(composed, { language, format: 'word' });
    expect(wordsOf(wordBody(word))).toEqual(onPage);

    const heads = [composed.title, composed.subtitle]
      .flatMap((text) => spoken(text, language))
      .map((piece) => piece.text);
    for (const head of [composed.school.name, ...heads]) {
      expect(pageText(page)).toContain(head);
      expect(wordText(word)).toContain(head);
    }

    if (!document.formats.includes('excel')) return;
    const excel = await renderDocument(composed, { language, format: 'excel' });
    const subtitle = spoken(composed.subtitle, language)[0]?.text ?? '';
    const inWorkbook = wordsOf(pageBody(renderPage(placedOn(composed, 'workbook'), language)));
    expect(wordsOf(excelBody(excel, language, composed.workbook, subtitle))).toEqual(inWorkbook);
    for (const head of [composed.school.name, ...heads]) expect(excelText(excel)).toContain(head);
  });
});
