import type { Page } from '@playwright/test';

const seen = new Set<string>();

/**
 * Whether something stands on a page that stood on none that was looked at before in this run: an element whose name,
 * classes, role, attributes, states or place differ. From then on it is known.
 */
export async function hasNewShape(page: Page): Promise<boolean> {
  const shapes = await page.evaluate(() => {
    const nameOf = (element: Element | null): string =>
      element ? `${element.localName}.${[...element.classList].sort().join('.')}` : '';
    const states =
      /^(?:role|type|disabled|hidden|tabindex|lang|aria-(?!labelledby|describedby|label|controls|owns|activedescendant|valuenow|valuetext).*)$/;
    const shapeOf = (element: Element): string => {
      const attributes = [...element.attributes].map(({ name, value }) =>
        states.test(name) ? `${name}=${value}` : name,
      );
      const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim() !== '');
      return [nameOf(element.parentElement), nameOf(element), attributes.sort().join(' '), String(hasText)].join(' > ');
    };
    return [...new Set([...document.querySelectorAll('body *')].map(shapeOf))];
  });
  const unseen = shapes.filter((shape) => !seen.has(shape));
  for (const shape of unseen) seen.add(shape);
  return unseen.length > 0;
}
