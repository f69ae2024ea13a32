import type { WorkbookProperties, WorkbookSheet } from './xlsx.ts';
import { columnLetters, quotedSheetName } from './xlsx-names.ts';
import type { SharedStrings } from './xlsx-strings.ts';
import { stylesXml } from './xlsx-styles.ts';
import { xmlAttribute, xmlDeclaration, xmlText } from './xml.ts';

interface Workbook {
  sheets: readonly WorkbookSheet[];
  /** Final names of the sheets. */
  names: readonly string[];
  firstVisible: number;
  /** XML of each sheet. */
  bodies: readonly string[];
  strings: SharedStrings;
  properties: WorkbookProperties;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageNs = 'http://schemas.openxmlformats.org/package/2006';
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Every part of the package, in a fixed order; the content types come first, as some readers want. */
export function workbookParts(workbook: Workbook): { name: string; content: string }[] {
  const { bodies, strings, properties } = workbook;
  return [
    { name: '[Content_Types].xml', content: contentTypes(bodies.length) },
    { name: '_rels/.rels', content: rootRelations },
    { name: 'docProps/core.xml', content: coreProperties(properties) },
    { name: 'xl/workbook.xml', content: workbookXml(workbook) },
    { name: 'xl/_rels/workbook.xml.rels', content: workbookRelations(bodies.length) },
    ...bodies.map((content, index) => ({ name: `xl/worksheets/sheet${index + 1}.xml`, content })),
    { name: 'xl/styles.xml', content: stylesXml },
    { name: 'xl/sharedStrings.xml', content: strings.xml() },
  ];
}

function contentTypes(count: number): string {
  const part = (name: string, type: string): string => `<Override PartName="/${name}" ContentType="${type}"/>`;
  return [
    `${xmlDeclaration}<Types xmlns="${packageNs}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    part('xl/workbook.xml', `${sheetType}.sheet.main+xml`),
    ...Array.from({ length: count }, (_, index) =>
      part(`xl/worksheets/sheet${index + 1}.xml`, `${sheetType}.worksheet+xml`),
    ),
    part('xl/styles.xml', `${sheetType}.styles+xml`),
    part('xl/sharedStrings.xml', `${sheetType}.sharedStrings+xml`),
    part('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    '</Types>',
  ].join('');
}

const relation = (id: number, type: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${type}" Target="${target}"/>`;

const relationList = (items: readonly string[]): string =>
  `${xmlDeclaration}<Relationships xmlns="${packageNs}/relationships">${items.join('')}</Relationships>`;

const rootRelations = relationList([
  relation(1, `${relations}/officeDocument`, 'xl/workbook.xml'),
  relation(2, `${packageNs}/relationships/metadata/core-properties`, 'docProps/core.xml'),
]);

const workbookRelations = (count: number): string =>
  relationList([
    ...Array.from({ length: count }, (_, index) =>
      relation(index + 1, `${relations}/worksheet`, `worksheets/sheet${index + 1}.xml`),
    ),
    relation(count + 1, `${relations}/styles`, 'styles.xml'),
    relation(count + 2, `${relations}/sharedStrings`, 'sharedStrings.xml'),
  ]);

/** No date and no author: the file says what it is, not who made it or when. */
const coreProperties = ({ title, language }: WorkbookProperties): string =>
  `${xmlDeclaration}<cp:coreProperties xmlns:cp="${packageNs}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlText(title)}</dc:title><dc:language>${language}</dc:language></cp:coreProperties>`;

function workbookXml({ sheets, names, firstVisible }: Workbook): string {
  const entries = sheets.map(({ isHidden }, index) => {
    const state = isHidden && index !== firstVisible ? ' state="hidden"' : '';
    return `<sheet name="${xmlAttribute(names[index] ?? '')}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
  const filters = sheets.flatMap(({ headerStyle, columns, rows }, index) =>
    headerStyle === false || columns.length === 0
      ? []
      : [
          `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${xmlText(quotedSheetName(names[index] ?? ''))}!$A$1:$${columnLetters(columns.length - 1)}$${rows.length + 1}</definedName>`,
        ],
  );
  return [
    `${xmlDeclaration}<workbook xmlns="${main}" xmlns:r="${relations}">`,
    `<bookViews><workbookView activeTab="${firstVisible}"/></bookViews>`,
    `<sheets>${entries.join('')}</sheets>`,
    filters.length > 0 ? `<definedNames>${filters.join('')}</definedNames>` : '',
    '</workbook>',
  ].join('');
}
