/** A sentence of a policy's text: where it stands, and what tells what it is about. */
export interface Sentence {
  /** The place of its paragraph in the text, and of its letters in that paragraph. */
  paragraph: number;
  start: number;
  end: number;
  text: string;
  /** The number of the clause that it stands in, else the heading above it; null where there is neither. */
  clause: string | null;
  /** The headings and the words before a list that it stands under. */
  under: string;
}

/** A policy's text as it is read: its paragraphs as they were written, and their sentences. */
export interface PolicyText {
  paragraphs: readonly string[];
  sentences: readonly Sentence[];
}

/** What stands before a clause or an item of a list: '5.1', '7)', '(a)', 'iv.', a bullet. */
const NUMBER =
  /^(?:[-–•·*]\s*)?(?:[Cc]lause |[Ss]ection |[Ss]tep )?(\d{1,2}(?:\.\d{1,2})*)[.)]?\s+(?=\p{Lu}|\(|[“"‘'])/u;
/** A number on a line of its own, as a table or a PDF gives it. */
const ALONE = /^(?:clause |section |step )?(\d{1,2}(?:\.\d{1,2})*)[.)]?$/i;
const ITEM = /^(?:[-–•·*▪o]\s+|\(?(?:[a-z]|[ivx]{1,4})[.)]\s+)/iu;
const LONGEST_HEADING = 80;
/** A sentence ends here; a full stop in 'e.g.' or before a small letter ends none. */
const END = /(?<!\b(?:[Ee]\.g|[Ii]\.e|etc|cf|[Nn]o|approx))[.!?;](?=\s+[\p{Lu}\d(“"‘'•])/gu;

/**
 * Reads a policy's text, as it is pasted or taken from a file: one paragraph a line. Says of each sentence in which clause
 * and under which heading it stands, as far as the lines show it. Takes any text; gives nothing for an empty one.
 */
export function readPolicyText(text: string): PolicyText {
  const paragraphs = text
    .split(/\r?\n/)
    .map((line) => line.replace(/^#+ /, '').replaceAll(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
  const place: Place = { clause: null, heading: '', lead: '', isNumbered: false };
  const sentences = paragraphs.flatMap((line, paragraph) => sentencesOf(line, paragraph, place));
  return { paragraphs, sentences };
}

/** Where the reading has come to. */
interface Place {
  clause: string | null;
  heading: string;
  lead: string;
  /** The line before was a number alone. */
  isNumbered: boolean;
}

function sentencesOf(line: string, paragraph: number, place: Place): Sentence[] {
  const alone = ALONE.exec(line);
  if (alone) {
    place.clause = alone[1] ?? null;
    place.isNumbered = true;
    return [];
  }
  const number = NUMBER.exec(line);
  const item = number ? null : ITEM.exec(line);
  const from = (number ?? item)?.[0].length ?? 0;
  const said = line.slice(from);
  if (number) place.clause = number[1] ?? null;
  if (isHeading(said) && !item) {
    place.heading = said;
    place.lead = '';
    if (!number && !place.isNumbered) place.clause = null;
  }
  place.isNumbered = false;
  const isListed = item !== null || /^\p{Ll}/u.test(said) || said.endsWith(';') || /[;,] (?:and|or)$/.test(said);
  if (!isListed) place.lead = '';
  const clause = place.clause ?? (place.heading === '' || place.heading === said ? null : place.heading);
  const under = [place.heading, place.lead].filter((part) => part !== '' && part !== said).join(' | ');
  if (said.endsWith(':')) place.lead = said;
  return partsOf(line, from).map(({ start, end }) => {
    return { paragraph, start, end, text: line.slice(start, end), clause, under };
  });
}

/** A short line that ends like no sentence and holds no day. */
function isHeading(said: string): boolean {
  return (
    said.length <= LONGEST_HEADING &&
    /^\p{Lu}/u.test(said) &&
    !/[.;:,?!]$/.test(said) &&
    said.split(' ').length <= 10 &&
    !/\d|\b(?:will|must|shall|should|may|is|are|or|and)$|\b(?:will|must|shall)\b/.test(said)
  );
}

function partsOf(line: string, from: number): { start: number; end: number }[] {
  const ends = [...line.matchAll(END)].map(({ index }) => index + 1).filter((end) => end > from);
  const stops = [...ends, line.length];
  return stops
    .map((end, at) => ({ start: at === 0 ? from : (stops[at - 1] ?? from), end }))
    .map(({ start, end }) => ({ start: start + (/^\s*/.exec(line.slice(start))?.[0].length ?? 0), end }))
    .filter(({ start, end }) => end > start);
}
