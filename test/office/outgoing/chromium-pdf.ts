/**
 * A PDF as Chromium writes it, tagged, with so many pages: a cell that names its heading, strings that look like references,
 * and the title on each page.
 */
export function chromiumPdf(title: string, pageCount: number): Uint8Array {
  const pages = Array.from({ length: pageCount }, (_, at) => 20 + at * 4);
  const objects: [number, string][] = [
    [1, '<</Title (Of 12 0 R \\(draft\\))\n/Creator (Chromium)>>'],
    [2, `<</Type /Pages\n/Count ${pageCount}\n/Kids [${pages.map((page) => `${page} 0 R`).join(' ')}]>>`],
    [3, `<</Type /StructTreeRoot\n/K 4 0 R\n/ParentTreeNextKey ${pageCount}\n/ParentTree 5 0 R\n/IDTree 6 0 R>>`],
    [
      4,
      `<</Type /StructElem\n/S /Document\n/Lang (en)\n/P 3 0 R\n/K [${pages.map((page) => `${page + 2} 0 R`).join(' ')}]>>`,
    ],
    [5, `<</Type /ParentTree\n/Nums [${pages.map((page, at) => `${at} ${page + 3} 0 R`).join(' ')}]>>`],
    [6, '<</Kids [7 0 R]>>'],
    [7, '<</Limits [(node00000012) (node00000012)]\n/Names [(node00000012) 22 0 R]>>'],
    [8, '<</Type /Outlines\n/First 9 0 R\n/Last 9 0 R\n/Count 1>>'],
    [9, '<</Title (Part 1 0 R)\n/Dest [20 0 R /XYZ 6 777 0]\n/Parent 8 0 R\n/SE 22 0 R>>'],
    [
      10,
      '<</Type /Catalog\n/Pages 2 0 R\n/MarkInfo <</Marked true>>\n/StructTreeRoot 3 0 R\n/Outlines 8 0 R\n/Lang (en)>>',
    ],
    [11, '<</Type /Font\n/Subtype /Type1\n/BaseFont /Helvetica>>'],
    ...pages.flatMap((page, at): [number, string][] => {
      const drawn = `/P <</MCID 0>> BDC BT /F1 12 Tf 60 760 Td (${title}, page ${at + 1}) Tj ET EMC`;
      return [
        [
          page,
          `<</Type /Page\n/Resources <</Font <</F1 11 0 R>>>>\n/MediaBox [0 0 595.92 842.88]\n/Contents ${page + 1} 0 R\n/StructParents ${at}\n/Parent 2 0 R>>`,
        ],
        [page + 1, `<</Length ${drawn.length}>> stream\n${drawn}\nendstream`],
        [page + 2, `<</Type /StructElem\n/S /P\n/P 4 0 R\n/Pg ${page} 0 R\n/K 0\n/ID (node00000012)>>`],
        [page + 3, `[${page + 2} 0 R]`],
      ];
    }),
  ];
  let file = '%PDF-1.4\n';
  const places = new Map<number, number>();
  for (const [number, text] of objects) {
    places.set(number, file.length);
    file += `${number} 0 obj\n${text}\nendobj\n`;
  }
  const size = Math.max(...places.keys()) + 1;
  const lines = Array.from({ length: size }, (_, number) => {
    const place = places.get(number);
    return place === undefined ? '0000000000 65535 f \n' : `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  return Buffer.from(
    `${file}xref\n0 ${size}\n${lines.join('')}trailer\n<</Size ${size}\n/Root 10 0 R\n/Info 1 0 R>>\nstartxref\n${file.length}\n%%EOF`,
    'latin1',
  );
}
