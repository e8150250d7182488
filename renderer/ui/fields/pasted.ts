// Word gives its bullets as a sign of a symbol font and a tab, indented by tabs for the inner lists.
const bullet = /^[\t ]*(?:[•·▪◦‣●○■□–—]|[\uf0b7\uf0a7\uf0d8]|o|§)[\t\u00a0]+/u;

/** Text from Word as plain text: its bullets become '- ', tabs and hard spaces become spaces, lines end in one way. */
export function plainText(pasted: string): string {
  return pasted
    .replace(/\r\n?|\v|\u2028|\u2029/g, '\n')
    .split('\n')
    .map((line) =>
      line
        .replace(bullet, '- ')
        .replace(/[\t\u00a0]/g, ' ')
        .trimEnd(),
    )
    .join('\n');
}
