import type { Policy } from '#domain/policy/policy.ts';

type Nation = Policy['nation'];

const onlyInWales = /\b(?:Welsh|bilingual|both languages)\b/iu;

/** What is called otherwise in England. */
const inEngland: readonly (readonly [RegExp, string])[] = [
  [/additional learning needs/gu, 'special educational needs'],
  [/Additional learning needs/gu, 'Special educational needs'],
  [/\bALN\b/gu, 'SEN'],
];

/** A text of the demo's in the words of a nation's schools. */
export function saidIn(nation: Nation, text: string): string {
  return nation === 'wales' ? text : inEngland.reduce((said, [of, as]) => said.replace(of, as), text);
}

/** Whether something with these texts is told in a nation: what is about Welsh is told in Wales. */
export function isToldIn(nation: Nation, ...texts: readonly string[]): boolean {
  return nation === 'wales' || !texts.some((text) => onlyInWales.test(text));
}
