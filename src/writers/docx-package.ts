import type { Language } from '../model/stage.ts';
import type { WordDocument } from './docx.ts';
import { numberingXml } from './docx-numbering.ts';
import { sectionXml } from './docx-page.ts';
import { firstLinkId, type Numbering } from './docx-runs.ts';
import { languageTags, stylesXml } from './docx-styles.ts';
import { xmlAttribute, xmlDeclaration, xmlText } from './xml.ts';

const packageNs = 'http://schemas.openxmlformats.org/package/2006';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${relations}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'mc:Ignorable="w14"',
].join(' ');

/** Every part of the package, in a fixed order; the content types come first, as some readers want. */
export function packageParts(
  document: WordDocument,
  body: string,
  { links, orderedLists }: Numbering,
): { name: string; content: string }[] {
  const { language } = document;
  return [
    { name: '[Content_Types].xml', content: contentTypes },
    { name: '_rels/.rels', content: rootRelations },
    { name: 'docProps/core.xml', content: coreProperties(document) },
    {
      name: 'word/document.xml',
      content: `${xmlDeclaration}<w:document ${namespaces}><w:body>${body}${sectionXml}</w:body></w:document>`,
    },
    { name: 'word/_rels/document.xml.rels', content: documentRelations(links) },
    { name: 'word/styles.xml', content: stylesXml(language) },
    { name: 'word/numbering.xml', content: numberingXml(orderedLists) },
    { name: 'word/settings.xml', content: settings(language) },
    { name: 'word/footer1.xml', content: footer(document) },
  ];
}

const override = (name: string, type: string): string => `<Override PartName="/${name}" ContentType="${type}"/>`;
const contentTypes = [
  `${xmlDeclaration}<Types xmlns="${packageNs}/content-types">`,
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
  '<Default Extension="xml" ContentType="application/xml"/>',
  override('word/document.xml', `${wordType}.document.main+xml`),
  override('word/styles.xml', `${wordType}.styles+xml`),
  override('word/numbering.xml', `${wordType}.numbering+xml`),
  override('word/settings.xml', `${wordType}.settings+xml`),
  override('word/footer1.xml', `${wordType}.footer+xml`),
  override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
  '</Types>',
].join('');

const relationList = (items: readonly string[]): string =>
  `${xmlDeclaration}<Relationships xmlns="${packageNs}/relationships">${items.join('')}</Relationships>`;
const relation = (id: number, type: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${type}" Target="${target}"/>`;

const rootRelations = relationList([
  relation(1, `${relations}/officeDocument`, 'word/document.xml'),
  relation(2, `${packageNs}/relationships/metadata/core-properties`, 'docProps/core.xml'),
]);

const documentRelations = (links: readonly string[]): string =>
  relationList([
    ...['styles', 'numbering', 'settings'].map((part, index) =>
      relation(index + 1, `${relations}/${part}`, `${part}.xml`),
    ),
    relation(4, `${relations}/footer`, 'footer1.xml'),
    ...links.map(
      (link, index) =>
        `<Relationship Id="rId${firstLinkId + index}" Type="${relations}/hyperlink" Target="${xmlAttribute(link)}" TargetMode="External"/>`,
    ),
  ]);

/** No date and no author: the file says what it is, not who made it or when. */
const coreProperties = ({ title, language }: WordDocument): string =>
  `${xmlDeclaration}<cp:coreProperties xmlns:cp="${packageNs}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlText(title)}</dc:title><dc:language>${languageTags[language]}</dc:language></cp:coreProperties>`;

/** Word 2013 and later, so that it does not open in compatibility mode. */
const settings = (language: Language): string =>
  [
    `${xmlDeclaration}<w:settings ${namespaces}><w:defaultTabStop w:val="709"/>`,
    '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>',
    `<w:themeFontLang w:val="${languageTags[language]}"/></w:settings>`,
  ].join('');

const pageWords: Record<Language, [before: string, between: string]> = {
  fr: ['page ', ' sur '],
  en: ['page ', ' of '],
};

function footer({ language, footer: words = '' }: WordDocument): string {
  const text = (content: string): string => `<w:r><w:t xml:space="preserve">${xmlText(content)}</w:t></w:r>`;
  const field = (name: string): string => `<w:fldSimple w:instr=" ${name} ">${text('1')}</w:fldSimple>`;
  const [before, between] = pageWords[language];
  return [
    `${xmlDeclaration}<w:ftr ${namespaces}><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>`,
    `${text(words)}<w:r><w:tab/></w:r>${text(before)}${field('PAGE')}${text(between)}${field('NUMPAGES')}</w:p></w:ftr>`,
  ].join('');
}
