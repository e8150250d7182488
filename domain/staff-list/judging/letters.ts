/** Text with the letters that could be brought back, and whether some are lost for good. */
export interface Letters {
  text: string;
  mended: boolean;
  lost: boolean;
}

/**
 * Letters that a program on the way spoilt. UTF-8 that was read as something else ('SiÃ¢n', 'Si├ón') is certain to be
 * mended, for nothing else decodes so; a question mark between letters and the replacement mark stand for a letter that
 * nobody can know.
 */
export function lettersOf(written: string): Letters {
  if (isAscii(written))
    return { text: written, mended: false, lost: written.includes('?') && questionInside.test(written) };
  let text = written;
  for (let turn = 0; turn < mostTurns; turn += 1) {
    const next = mendedOnce(text);
    if (next === text) break;
    text = next;
  }
  return { text, mended: text !== written, lost: questionInside.test(text) || lostMarks.test(text) };
}

/** Whether two texts may be one, where the first has lost letters: 'W?n' is like 'Wŷn'. */
export function isLikeSpoilt(spoilt: string, whole: string): boolean {
  const places = Array.from(spoilt.normalize('NFC').toLowerCase());
  const letters = Array.from(whole.normalize('NFC').toLowerCase());
  // one letter may have become as many marks as it had bytes
  const squeezed = places.filter((each, at) => !(isLost(each) && isLost(places[at - 1] ?? '')));
  return [places, squeezed].some(
    (each) => each.length === letters.length && each.every((letter, at) => isLost(letter) || letter === letters[at]),
  );
}

const mostTurns = 3; // a file that went through three hands

const questionInside = /\?{2}|\p{L}\?+\p{L}|(?:^|\s)\?\p{Ll}|\p{Ll}\?(?:\s|$)/u;

// the replacement mark, boxes and signs that stand in no name and in no job title
const lostMarks = /\ufffd|[\u2500-\u259f‰†‡¤¦¨¬¯¶¸]|\p{L}[¡¢£¥§©«®±¿×÷÷]+\p{L}|[\u0080-\u009f]/u;

function isLost(letter: string): boolean {
  return letter === '?' || letter === '\ufffd';
}

function isAscii(text: string): boolean {
  return !/[^\s -~]/.test(text);
}

/** What the bytes from 80 to FF are in the encodings that UTF-8 is taken for: Windows, and DOS in Western Europe. */
const upperHalves = [
  `€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ${latin(0xa0)}`,
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0',
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0',
].map((half) => new Map(Array.from(half, (letter, index) => [letter, 0x80 + index] as const)));

function latin(from: number): string {
  return String.fromCharCode(...Array.from({ length: 0x100 - from }, (_, index) => from + index));
}

function mendedOnce(text: string): string {
  for (const bytes of upperHalves) {
    const mended = text.replace(/[^ -~]{2,}/gu, (run) => decoded(run, bytes));
    if (mended !== text) return mended;
  }
  return text;
}

/** A run of letters beyond ASCII as UTF-8, where the whole of it is; the run as it was otherwise. */
function decoded(run: string, bytes: ReadonlyMap<string, number>): string {
  const read = Array.from(run, (letter) => bytes.get(letter));
  if (read.some((byte) => byte === undefined)) return run;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(read as number[])); // none is undefined
  } catch {
    return run;
  }
}
