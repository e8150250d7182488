import { expect, test } from './app.ts';
import { demoSchool } from './one-program.ts';
import { goTo } from './pages/frame.ts';

const demo = demoSchool();

test('the window brings its own typeface, with ŵ and ŷ, and figures of one width', async () => {
  const { page } = demo();
  await goTo(page, 'Staff');
  const drawn = await page.evaluate(async () => {
    const font = '15px "Source Sans 3 Variable"';
    const loaded = await Promise.all(['a', 'ŵŷ'].map((letters) => document.fonts.load(font, letters)));
    const line = document.createElement('span');
    document.querySelector('main')?.append(line);
    const width = (text: string): number => {
      line.textContent = text;
      return line.getBoundingClientRect().width;
    };
    const widths = ['1111', '8888', '0000'].map(width);
    line.remove();
    return {
      files: loaded.map(({ length }) => length),
      isEven: new Set(widths).size === 1,
      family: getComputedStyle(document.body).fontFamily,
    };
  });
  expect(drawn).toMatchObject({ files: [1, 1], isEven: true });
  expect(drawn.family).toMatch(/^"Source Sans 3 Variable"/);
});
