import type { Day } from '#domain/days/dates.ts';
import { longDay, shortDay } from '#domain/days/day-words.ts';
import { type Bilingual, inLanguage, type Language } from '#domain/text/bilingual.ts';
import { capitalised } from '#domain/text/capitalised.ts';

/** '3 September 2026' in both languages. */
export function longDaySaid(day: Day): Bilingual {
  return { en: longDay(day, 'en'), cy: longDay(day, 'cy') };
}

/** '3 Sep 2026' in both languages. */
export function shortDaySaid(day: Day): Bilingual {
  return { en: shortDay(day, 'en'), cy: shortDay(day, 'cy') };
}

/** Two words or sentences on lines under one another; in Welsh only where both are. */
export function stacked(first: Bilingual, second: Bilingual): Bilingual {
  const en = `${first.en}\n${second.en}`;
  return first.cy === undefined || second.cy === undefined ? { en } : { en, cy: `${first.cy}\n${second.cy}` };
}

/** Words and sentences beside one another on a line. */
export function inLine(parts: readonly Bilingual[]): Bilingual {
  const spoken = (language: Language): string => parts.map((part) => inLanguage(part, language)).join(' · ');
  return { en: spoken('en'), cy: spoken('cy') };
}

/** The same with a capital at its head: 'Appraisee'. */
export function withCapital({ en, cy }: Bilingual): Bilingual {
  return cy === undefined ? { en: capitalised(en) } : { en: capitalised(en), cy: capitalised(cy) };
}

/** 'One, two' in both languages. */
export function listSaid(parts: readonly Bilingual[]): Bilingual {
  const spoken = (language: Language): string => parts.map((part) => inLanguage(part, language)).join(', ');
  return { en: spoken('en'), cy: spoken('cy') };
}

/** A label and what it is: 'Site: Bryn Awel'; what somebody typed is the same in both languages. */
export function labelled(label: Bilingual, what: Bilingual | string): Bilingual {
  const spoken = (language: Language): string =>
    `${inLanguage(label, language)}: ${typeof what === 'string' ? what : inLanguage(what, language)}`;
  return { en: spoken('en'), cy: spoken('cy') };
}

/** The name of a side behind what is in its hand: 'Progress (Employee)'. */
export function inHand(label: Bilingual, side: Bilingual): Bilingual {
  const en = `${label.en} (${side.en})`;
  return label.cy === undefined ? { en } : { en, cy: `${label.cy} (${side.cy ?? side.en})` };
}

/** Words with a name behind them, where it is known. */
export function named(label: Bilingual, name: string | null): Bilingual {
  return name === null || name === '' ? label : inHand(label, { en: name });
}
