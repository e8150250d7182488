import type { XmlNode } from '#electron/intake/word/xml-tree.ts';
import type { Theme } from './theme.ts';

// numbers and lists stand in a part that is not taken; what was changed and by whom is nobody's business
const notTaken = /^w:(numPr|sectPr|cnfStyle|ins|del|moveFrom|moveTo|\w+Change|cellIns|cellDel|cellMerge|divId|hlink)$/;
const ofTheme = /^w:(rsid\w*|\w*[tT]heme\w*)$/;

/**
 * Properties of a paragraph, a run, a table or a cell, with the theme's fonts by their names. `style` says under which name
 * a style stands that they ask for; undefined leaves it off.
 */
export function cleanProperties(
  { name, attributes, children }: XmlNode,
  theme: Theme,
  style: (id: string) => string | undefined,
): XmlNode {
  return {
    name,
    text: '',
    attributes: cleanAttributes(name, attributes, theme),
    children: children.flatMap((child) => {
      if (!child.name.startsWith('w:') || notTaken.test(child.name)) return [];
      if (/^w:([pr]|tbl)Style$/.test(child.name)) {
        const id = style(child.attributes.get('w:val') ?? '');
        return id === undefined ? [] : [{ ...child, attributes: new Map([['w:val', id]]), children: [] }];
      }
      return [cleanProperties(child, theme, style)];
    }),
  };
}

function cleanAttributes(name: string, attributes: ReadonlyMap<string, string>, theme: Theme): Map<string, string> {
  const kept = new Map([...attributes].filter(([key]) => key.startsWith('w:') && !ofTheme.test(key)));
  if (name !== 'w:rFonts') return kept;
  for (const which of ['ascii', 'hAnsi'] as const) {
    const font = theme.font(attributes.get(`w:${which}Theme`));
    if (font !== undefined) kept.set(`w:${which}`, font);
  }
  return kept;
}
