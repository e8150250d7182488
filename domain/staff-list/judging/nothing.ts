import { wordList } from '#domain/text/word-list.ts';

/** What people and programs write where there is nothing to write, in English and Welsh; compared without case. */
const words: ReadonlySet<string> = new Set(
  wordList(`
    n/a, na, n.a., n/a., none, null, nil, nothing, not applicable, #n/a, blank, (blank), empty, undefined, unknown, n/k,
    nk, not known, tbc, t.b.c., tba, tbd, to be confirmed, to be advised, present, ongoing, on-going, on going, current,
    currently employed, continuing, continuous, to date, now, open, open ended, open-ended, indefinite, permanent, perm,
    no end date, no end, no date, no, still employed, still in post, active, in post, not set, not specified,
    not entered, not recorded, none recorded, no leaving date, pending, x, dim, heb, gwag, amherthnasol, dd/mm/yyyy,
    dd/mm/yy, dd-mmm-yyyy, yyyy-mm-dd, i'w gadarnhau, presennol, parhaol, parhaus, anhysbys, ddim yn berthnasol`),
);

/** Whether a text only says that there is nothing: a dash, 'N/A', 'TBC', an empty form '  /  /    '. */
export function saysNothing(text: string): boolean {
  const plain = text.trim().toLowerCase();
  return /^[-–—_./\\ 0?]*$/.test(plain) ? !/^0(?:\.0+)?$/.test(plain) : words.has(plain);
}
