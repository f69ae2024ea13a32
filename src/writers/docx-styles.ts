import type { Language } from '../model/stage.ts';
import { textWidth } from './docx-page.ts';
import { xmlDeclaration } from './xml.ts';

/** Languages as Word's dictionaries name them; the English is British, as everywhere here. */
export const languageTags: Record<Language, string> = { fr: 'fr-FR', en: 'en-GB' };

const ns = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const font = 'Calibri';
/* Colours that stay readable in grey: 7 to 1 on white or better. */
const ink = '1F3864';
const grey = '595959';
const rule = 'A6A6A6';
const tint = 'EEF2F8';

/** Size in half points. */
const size = (half: number): string => `<w:sz w:val="${half}"/><w:szCs w:val="${half}"/>`;
const color = (value: string): string => `<w:color w:val="${value}"/>`;
const spacing = (before: number, after: number, line = ''): string =>
  `<w:spacing w:before="${before}" w:after="${after}"${line}/>`;
const rightTab = (leader: string): string =>
  `<w:tabs><w:tab w:val="right"${leader ? ` w:leader="${leader}"` : ''} w:pos="${textWidth}"/></w:tabs>`;
const bold = '<w:b/><w:bCs/>';
const italic = '<w:i/><w:iCs/>';

interface Style {
  id: string;
  /** Word's own name for its built-in styles. */
  name?: string;
  next?: string;
  paragraph?: string;
  run?: string;
}

const paragraphStyle = ({ id, name = id, next, paragraph = '', run = '' }: Style): string =>
  [
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>`,
    next ? `<w:next w:val="${next}"/>` : '',
    '<w:qFormat/>',
    paragraph ? `<w:pPr>${paragraph}</w:pPr>` : '',
    run ? `<w:rPr>${run}</w:rPr>` : '',
    '</w:style>',
  ].join('');

const heading = (level: number, before: number, after: number, half: number, border = ''): string =>
  paragraphStyle({
    id: `Heading${level}`,
    name: `heading ${level}`,
    next: 'Normal',
    paragraph: `<w:keepNext/><w:keepLines/>${border}${spacing(before, after)}<w:outlineLvl w:val="${level - 1}"/>`,
    run: bold + color(ink) + size(half),
  });

const contentsLevel = (level: number): string =>
  paragraphStyle({
    id: `TOC${level}`,
    name: `toc ${level}`,
    paragraph: `${rightTab('dot')}${spacing(0, 40)}<w:ind w:left="${(level - 1) * 280}"/>`,
  });

const side = (name: string, width: number, space: number, value: string): string =>
  `<w:${name} w:val="single" w:sz="${width}" w:space="${space}" w:color="${value}"/>`;
const underlined = `<w:pBdr>${side('bottom', 6, 2, ink)}</w:pBdr>`;
const frame = ['top', 'left', 'bottom', 'right']
  .map((name) => side(name, name === 'left' ? 24 : 4, name === 'top' || name === 'bottom' ? 4 : 8, ink))
  .join('');

const paragraphStyles = [
  paragraphStyle({
    id: 'Title',
    paragraph: `<w:keepNext/>${spacing(0, 60)}`,
    run: bold + color(ink) + size(44),
  }),
  paragraphStyle({ id: 'Subtitle', paragraph: spacing(0, 200), run: color(grey) + size(26) }),
  heading(1, 320, 120, 30, underlined),
  heading(2, 220, 80, 25),
  heading(3, 160, 60, 22),
  paragraphStyle({
    id: 'TOCHeading',
    name: 'TOC Heading',
    paragraph: `<w:keepNext/>${spacing(200, 100)}`,
    run: bold + color(ink) + size(30),
  }),
  ...[1, 2, 3].map(contentsLevel),
  paragraphStyle({
    id: 'ListItem',
    name: 'List Paragraph',
    paragraph: spacing(0, 40),
  }),
  paragraphStyle({
    id: 'Caption',
    name: 'caption',
    paragraph: `<w:keepNext/>${spacing(160, 60)}`,
    run: bold + size(19),
  }),
  paragraphStyle({ id: 'TableHeader', name: 'Table Header', paragraph: spacing(20, 20), run: bold + size(19) }),
  paragraphStyle({ id: 'TableText', name: 'Table Text', paragraph: spacing(20, 20), run: size(19) }),
  paragraphStyle({ id: 'Lead', paragraph: spacing(0, 120), run: size(23) }),
  paragraphStyle({
    id: 'Note',
    paragraph: `<w:keepNext/><w:keepLines/>${spacing(0, 40)}`,
    run: italic + color(grey) + size(19),
  }),
  paragraphStyle({
    id: 'Question',
    paragraph: `<w:keepNext/><w:keepLines/>${spacing(180, 50)}<w:ind w:left="454" w:hanging="454"/>`,
    run: bold + size(22),
  }),
  paragraphStyle({
    id: 'Boxed',
    paragraph: `<w:keepLines/><w:pBdr>${frame}</w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="${tint}"/>${spacing(60, 60)}<w:ind w:left="227" w:right="227"/>`,
    run: size(23),
  }),
  paragraphStyle({
    id: 'Choice',
    paragraph: `<w:keepLines/>${spacing(0, 10)}<w:ind w:left="340" w:right="85" w:hanging="340"/>`,
    run: size(21),
  }),
  paragraphStyle({ id: 'Field', paragraph: `${rightTab('underscore')}${spacing(120, 0)}` }),
  paragraphStyle({ id: 'Lines', paragraph: `${rightTab('underscore')}${spacing(140, 0)}`, run: color(rule) }),
  paragraphStyle({ id: 'Gap', paragraph: spacing(0, 0, ' w:line="80" w:lineRule="exact"'), run: size(4) }),
  paragraphStyle({
    id: 'Footer',
    name: 'footer',
    paragraph: rightTab('') + spacing(0, 0),
    run: color(grey) + size(17),
  }),
];

const characterStyle = (id: string, name: string, run: string): string =>
  `<w:style w:type="character" w:styleId="${id}"><w:name w:val="${name}"/><w:rPr>${run}</w:rPr></w:style>`;

const tableStyle = (id: string, name: string, properties: string, rest = ''): string =>
  `<w:style w:type="table" w:styleId="${id}"><w:name w:val="${name}"/><w:tblPr>${properties}</w:tblPr>${rest}</w:style>`;
const cellMargins = (top: number, beside: number): string =>
  `<w:tblCellMar><w:top w:w="${top}" w:type="dxa"/><w:left w:w="${beside}" w:type="dxa"/><w:bottom w:w="${top}" w:type="dxa"/><w:right w:w="${beside}" w:type="dxa"/></w:tblCellMar>`;
const allRules = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((name) => side(name, 4, 0, rule))
  .join('');

/** The styles of every document. */
export const stylesXml = (language: Language): string =>
  [
    `${xmlDeclaration}<w:styles ${ns}><w:docDefaults><w:rPrDefault><w:rPr>`,
    `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/>${size(21)}`,
    `<w:lang w:val="${languageTags[language]}" w:eastAsia="${languageTags[language]}" w:bidi="ar-SA"/>`,
    `</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>${spacing(0, 80)}</w:pPr></w:pPrDefault></w:docDefaults>`,
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
    ...paragraphStyles,
    characterStyle('Minor', 'Minor', color(grey) + size(16)),
    characterStyle('Hyperlink', 'Hyperlink', `${color('1F4E9E')}<w:u w:val="single"/>`),
    tableStyle(
      'Grid',
      'Table Grid',
      `<w:tblBorders>${allRules}</w:tblBorders>${cellMargins(20, 85)}`,
      `<w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${tint}"/></w:tcPr></w:tblStylePr>`,
    ),
    tableStyle('Plain', 'Plain', cellMargins(0, 0)),
    '</w:styles>',
  ].join('');
