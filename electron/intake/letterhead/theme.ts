import { childAt, childrenOf, type XmlNode } from '#electron/intake/word/xml-tree.ts';

/** The fonts and colours that a file names by their place in its theme. */
export interface Theme {
  font(place: string | undefined): string | undefined;
  colour(place: string | undefined): string | undefined;
}

/** The theme of a file; one without a theme has neither font nor colour. */
export function themeOf(root: XmlNode | undefined): Theme {
  const elements = childAt(root, 'a:themeElements');
  const latin = (which: string) =>
    childAt(elements, 'a:fontScheme', which, 'a:latin')?.attributes.get('typeface') || undefined;
  const fonts = { minor: latin('a:minorFont'), major: latin('a:majorFont') };
  const colours = new Map(
    (childAt(elements, 'a:clrScheme')?.children ?? []).map((each) => [
      each.name.slice(2),
      childrenOf(each, 'a:srgbClr')[0]?.attributes.get('val') ??
        childrenOf(each, 'a:sysClr')[0]?.attributes.get('lastClr'),
    ]),
  );
  return {
    font: (place) => (place ? fonts[place.startsWith('major') ? 'major' : 'minor'] : undefined),
    // text and background go by other names where they are defined
    colour: (place = '') => colours.get(place.replace(/^tx(?=\d)/, 'dk').replace(/^bg(?=\d)/, 'lt')),
  };
}
