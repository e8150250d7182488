import type { LanguageChoice } from '#domain/text/bilingual.ts';
import { type PrintedLine, spoken } from '#electron/render/spoken.ts';
import type { Text } from '#templates/blocks.ts';
import { type Attributes, element, type Html, text, together } from './html.ts';

/** Words in place: a piece in each language, under one another where both were asked for. */
export function label(words: Text, choice: LanguageChoice): Html {
  return together(
    ...spoken(words, choice).map((piece) =>
      piece.language === null ? typed(piece.text) : element('span', { lang: piece.language }, text(piece.text)),
    ),
  );
}

/** A sentence of its own: Welsh and English in two columns where both were asked for. */
export function sentence(name: string, attributes: Attributes, words: Text, choice: LanguageChoice): Html {
  const pieces = spoken(words, choice).map((piece) =>
    element(
      name,
      { ...attributes, lang: piece.language },
      piece.language === null ? typed(piece.text) : text(piece.text),
    ),
  );
  return pieces.length === 1 ? together(...pieces) : element('div', { class: 'both' }, ...pieces);
}

/** A line of a cell. */
export function line(printed: PrintedLine): Html {
  return element(
    'p',
    { 'data-address': printed.address },
    ...printed.pieces.map(({ language, text: said }) =>
      language === null ? typed(said) : element('span', { lang: language }, text(said)),
    ),
  );
}

/** Text as somebody typed it: its line breaks and spaces are kept. */
export function typed(plain: string): Html {
  return element('span', { class: 'typed' }, text(plain));
}
