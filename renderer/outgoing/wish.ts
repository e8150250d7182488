import type { Output } from '#contract/index.ts';
import type { WhyNotOut } from '#contract/papers/outgoing.ts';
import type { LanguageChoice } from '#domain/text/bilingual.ts';

/** What the machine knows of the papers before they are made. */
export type Look = Output<'outgoing.look'>;

/** What somebody wants of them. */
export interface Wish {
  as: Look['formats'][number] | 'one-pdf';
  onNewSheet: boolean;
  language: LanguageChoice | 'own';
  /** Also what only the headteacher keeps. */
  restricted: boolean;
  /** For somebody beyond appraiser and appraisee. */
  isForOthers: boolean;
}

/** What is proposed: the first kind of file, each in the person's own language, and nothing restricted. */
export function wishOf({ formats }: Pick<Look, 'formats'>, isForOthers: boolean): Wish {
  return { as: formats[0] ?? 'pdf', onNewSheet: true, language: 'own', restricted: false, isForOthers };
}

/** The kinds that one paper, or several, can be had as. */
export function kindsOf({ formats, people }: Pick<Look, 'formats' | 'people'>): Wish['as'][] {
  return people.length > 1 && formats.includes('pdf') ? [...formats, 'one-pdf'] : [...formats];
}

/** Whose papers go out as it is wished, and whose not and why. */
export function outOf({ people }: Pick<Look, 'people'>, { restricted }: Pick<Wish, 'restricted'>) {
  const whyOf = (one: Look['people'][number]): WhyNotOut | null =>
    one.restricted && !restricted ? 'restricted' : one.why;
  return {
    out: people.filter((one) => whyOf(one) === null),
    left: people.flatMap((one) => {
      const why = whyOf(one);
      return why === null ? [] : [{ name: one.name, why }];
    }),
    /** What there is to tick. */
    toTick: people.filter((one) => one.restricted && one.why === null),
  };
}
