import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';

/** A red square: a picture in a header that is seen when somebody looks. */
const SQUARE =
  'iVBORw0KGgoAAAANSUhEUgAAABAAAAAQCAIAAACQkWg2AAAAFklEQVR4nGM4oKBAEmIY1TCqYfhqAAC6CAAQx2ckEwAAAABJRU5ErkJggg==';

/** Three Word files that a school might have made, by programs that are not this one: their paths by how they were made. */
export function madeLetterheads(folder: string): Record<'libreOffice' | 'picture' | 'watermark', string> {
  const source = path.join(folder, 'letterhead.fodt');
  writeFileSync(source, flatText);
  const made = spawnSync('/usr/bin/soffice', [
    `-env:UserInstallation=file://${path.join(folder, 'profile')}`,
    ...['--headless', '--convert-to', 'docx', '--outdir', folder, source],
  ]);
  if (made.status !== 0) throw new Error(`LibreOffice ended with ${made.status}: ${made.stderr.toString()}`);
  const python = spawnSync('/usr/bin/python3', ['-c', script, folder, SQUARE], { encoding: 'utf8' });
  if (python.status !== 0) throw new Error(python.stderr);
  return {
    libreOffice: path.join(folder, 'letterhead.docx'),
    picture: path.join(folder, 'picture.docx'),
    watermark: path.join(folder, 'watermark.docx'),
  };
}

const named = ['office', 'style', 'text', 'table', 'fo', 'svg', 'drawing'] as const;
const otherwise: Partial<Record<(typeof named)[number], string>> = { fo: 'xsl-fo-compatible', svg: 'svg-compatible' };
const addressOf = (name: (typeof named)[number]) =>
  `urn:oasis:names:tc:opendocument:xmlns:${otherwise[name] ?? name}:1.0`;

/** What stands in its header beside the name: a box with words, and two rectangles that were grouped. */
const shapes =
  '<drawing:frame text:anchor-type="paragraph" svg:x="0cm" svg:y="0cm" svg:width="5cm" svg:height="1cm"><drawing:text-box><text:p>Croeso</text:p></drawing:text-box></drawing:frame><drawing:g text:anchor-type="paragraph"><drawing:rect svg:x="6cm" svg:y="0cm" svg:width="1cm" svg:height="0.5cm"/><drawing:rect svg:x="7cm" svg:y="0.5cm" svg:width="1cm" svg:height="0.5cm"/></drawing:g>';

/** A text as LibreOffice keeps it: its own margins, a header with the school's name, a footer with the page's number. */
const flatText = `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${named.map((name) => `xmlns:${name}="${addressOf(name)}"`).join(' ')} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles><style:default-style style:family="paragraph"><style:text-properties style:font-name="Liberation Serif" fo:font-family="'Liberation Serif'" fo:font-size="12pt"/></style:default-style>
<style:style style:name="Header" style:family="paragraph"><style:paragraph-properties fo:text-align="end"/><style:text-properties fo:font-size="18pt" fo:font-weight="bold" fo:color="#0b6e4f"/></style:style></office:styles>
<office:automatic-styles><style:page-layout style:name="page"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="1.5cm" fo:margin-bottom="1.5cm" fo:margin-left="3cm" fo:margin-right="2.5cm"/><style:header-style><style:header-footer-properties fo:min-height="1cm" fo:margin-bottom="0.5cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="1cm" fo:margin-top="0.5cm"/></style:footer-style></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="page"><style:header><text:p text:style-name="Header">${shapes}Ysgol Maes Hir</text:p></style:header><style:footer><text:p>Lôn Hir, Maes Hir</text:p><text:p>Page <text:page-number>1</text:page-number></text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:text><text:p/></office:text></office:body></office:document>`;

const script = `
import base64, io, sys
import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.shared import Mm, Pt, RGBColor
folder, square = sys.argv[1], base64.b64decode(sys.argv[2])

file = docx.Document()
section = file.sections[0]
section.left_margin = section.right_margin = Mm(25)
section.top_margin, section.bottom_margin = Mm(20), Mm(30)
section.different_first_page_header_footer = True
head = section.first_page_header
head.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER
head.paragraphs[0].add_run().add_picture(io.BytesIO(square), width=Mm(20))
line = head.add_paragraph()
line.alignment = WD_ALIGN_PARAGRAPH.CENTER
run = line.add_run('Ysgol Glan yr Afon')
run.bold, run.font.size, run.font.color.rgb = True, Pt(20), RGBColor(0x8A, 0x1C, 0x3C)
row = section.first_page_footer.add_table(1, 3, Mm(160)).rows[0]
for cell, words in zip(row.cells, ['Heol yr Afon', '01632 960 321', 'post@glan.example']):
    cell.text = words
file.save(folder + '/picture.docx')

file = docx.Document()
head = file.sections[0].header
head.paragraphs[0].text = 'Bryn Teg Primary School\\tHead: A. N. Other'
head.paragraphs[0].add_run()._r.append(parse_xml('''<w:pict xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w10="urn:schemas-microsoft-com:office:word"><v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/></v:formulas><v:path textpathok="t" o:connecttype="rect"/><v:textpath on="t" fitshape="t"/></v:shapetype><v:shape id="PowerPlusWaterMarkObject1" o:spid="_x0000_s2049" type="#_x0000_t136" style="position:absolute;margin-left:0;margin-top:0;width:412pt;height:165pt;rotation:315;z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:margin;mso-position-vertical:center;mso-position-vertical-relative:margin" o:allowincell="f" fillcolor="silver" stroked="f"><v:fill opacity=".5"/><v:textpath style="font-family:&quot;Calibri&quot;;font-size:1pt" string="BRYN TEG"/></v:shape></w:pict>'''))
file.save(folder + '/watermark.docx')
`;
