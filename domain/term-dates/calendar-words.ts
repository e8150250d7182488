import type { CalendarKind } from '#domain/days/school-calendar.ts';

/** What the words of a line say that its days are; holidays between terms follow from the terms. */
export type SaidKind = CalendarKind | 'between-terms';

// tried in order: 'Summer bank holiday' is no summer holiday, and 'INSET (start of term)' no term
const kinds: readonly [SaidKind, RegExp][] = [
  ['half-term', /half[- ]?terms?\b|mid-?term|hanner[- ]?tymor/],
  [
    'inset',
    /\binset\b|in-?service|staff (?:training|development)|training days?|(?:non-?pupil|pupil[- ]?free)|closed (?:to|for) (?:pupils|children|students|learners)|\bhms\b|diwrnod(?:au)? hyfforddi|hyfforddiant mewn swydd/,
  ],
  ['holiday', /bank holidays?|public holidays?|g[wŵ]yl(?:iau)? (?:y )?banc/],
  ['closure', /\bclos(?:ed|ures?)\b|\bshut\b|occasional day|polling|ar gau|\bcau\b/],
  ['between-terms', /\b(?:holidays?|vacation|break)\b|gwyliau/],
  ['term', /\bterms?\b|tymor|tymhorau|\b(?:autumn|spring|summer|hydref|gwanwyn|haf)\b/],
];

/** What the words of a line, in English or Welsh, say that its days are; undefined when they do not say. */
export function saidKind(text: string): SaidKind | undefined {
  const words = text.toLowerCase();
  return kinds.find(([, pattern]) => pattern.test(words))?.[0];
}

const edges = {
  start: /\b(?:starts?|begins?|opens?|beginning of|start of|first day(?: of)?|dechrau|yn dechrau)\b/giu,
  end: /\b(?:ends?|closes?|finish(?:es)?|breaks? up|end of|last day(?: of)?|diwedd|yn gorffen|gorffen)\b/giu,
};

/** Whether a line gives only the first or only the last day of something: 'Term starts', 'Diwedd tymor'. */
export function edgeOf(text: string): 'start' | 'end' | undefined {
  if (text.search(edges.start) >= 0) return 'start';
  return text.search(edges.end) >= 0 ? 'end' : undefined;
}

const partsOfDay =
  /\b(?:(?:on|at|in) )?(?:the )?(?:morning|afternoon|start|beginning|end) of(?: the)?(?: (?:school )?(?:day|afternoon|morning))?(?: o[fn])?\b/gi;

/** The text without the words that say that something begins or ends, and at what time of the day. */
export function withoutEdges(text: string): string {
  return tidied(text.replace(partsOfDay, ' ').replace(edges.start, ' ').replace(edges.end, ' '));
}

/** Whether a line says that the school itself opens or closes: the doors, not a term or a half-term. */
export function isOfTheDoors(text: string): boolean {
  return /\b(?:re-?)?opens?\b|\bcloses?\b|\bbreaks? up\b/i.test(text);
}

const weekdays =
  'mon(?:day)?|tue(?:s|sday)?|wed(?:s|nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|(?:dydd )?(?:llun|mawrth|mercher|iau|gwener|sadwrn|sul)';
const trailing = new RegExp(`(?:[\\s\\-–—:;,.(|]|\\b(?:from|o|on|ar|the|${weekdays})\\b)+$`, 'iu');
const leading = /^[\s\-–—:;,.)|•·*]+/u;

/** The words before or after the days of a line as the name of an entry: without punctuation, weekdays and 'from'. */
export function tidied(text: string): string {
  return text
    .replace(trailing, '')
    .replace(leading, '')
    .replace(/[\s|]+/g, ' ')
    .trim();
}

/** The first calendar year of the school year that a text names: '2026/27', '2026–2027', 'Autumn 2026', 'Spring 2027'. */
export function schoolYearIn(text: string): number | undefined {
  for (const { 1: first, 2: second } of text.matchAll(
    /(?<![\d/-])((?:20)?\d\d) ?(?:[-–/]|to|i) ?((?:20)?\d\d)(?![\d/-])/gi,
  )) {
    const [from, to] = [Number(first) % 100, Number(second) % 100];
    if (to === from + 1 && (first?.length === 4 || from > 12)) return 2000 + from;
  }
  const year = /\b20\d\d\b/.exec(text)?.[0];
  if (year === undefined) return undefined;
  if (/autumn|hydref/i.test(text)) return Number(year);
  return /spring|summer|gwanwyn|haf/i.test(text) ? Number(year) - 1 : undefined;
}
