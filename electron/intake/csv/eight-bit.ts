// Our own tables: whether TextDecoder knows these encodings depends on how the runtime was built, and some releases of
// Node read the 32 bytes from 80 as controls. The five that Windows does not use stay unreadable and show as such.
const windows = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ';
const mac =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»… ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ';
const dos =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■ ';

/** Windows in Britain, which is likeliest; a Mac, whose Excel still writes its old one; DOS, as old payrolls do. */
const tables: readonly string[] = [windows, mac, dos];

/**
 * Text in one of the encodings of one byte a letter: Windows-1252, unless another leaves fewer signs inside words that
 * stand in no name ('Si‰n' is 'Siân' on a Mac).
 */
export function eightBitText(bytes: Buffer): string {
  const latin = bytes.toString('latin1');
  const read = tables.map((table) => {
    const text = latin.replace(/[\x80-\xff]/g, (letter) => table[letter.charCodeAt(0) - 0x80] ?? letter);
    return { text, odd: text.match(oddInWords)?.length ?? 0 };
  });
  return read.reduce((best, next) => (next.odd < best.odd ? next : best)).text;
}

const oddInWords =
  /(?<=\p{Ll})[À-ÖØ-ÞŒŸ]|(?<=\p{L})[‚„…†‡ˆ‰‹›•˜™ƒ\ufffd¡-©«-´¶-¹»-¿×÷≠∞±≤≥∂∑∏π∫√≈∆◊⁄\u2500-\u259f]|[‚„†‡ˆ‰‹˜™ƒ\ufffd¡-©«-´¶-¹»-¿×÷≠∞≤≥∂∑∏π∫√≈∆◊⁄\u2500-\u259f](?=\p{Ll})/gu;
