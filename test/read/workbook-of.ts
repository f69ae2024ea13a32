import { type Zippable, zipSync } from 'fflate';

/** A cell to write: text, number, truth, or any of these with how it is stored. */
export type TestCell =
  | string
  | number
  | boolean
  | null
  | {
      value?: string | number;
      /** Number format code. */
      format?: string;
      /** Number of a built-in format. */
      formatId?: number;
      formula?: string;
      error?: string;
      /** Pieces of rich text. */
      rich?: string[];
      isInline?: boolean;
      /** ISO date, as strict workbooks and .ods store it. */
      date?: string;
      time?: string;
      percent?: number;
    };

export interface TestSheet {
  name: string;
  rows: (TestCell[] | null)[];
  merges?: string[];
  hiddenRows?: number[];
  hiddenColumns?: number[];
  state?: 'visible' | 'hidden' | 'veryHidden';
}

export interface TestWorkbook {
  sheets: TestSheet[];
  is1904?: boolean;
  /** Namespaces of ISO 29500 strict. */
  isStrict?: boolean;
  /** Prefix of every element, as some writers put. */
  prefix?: string;
  /** Rows and cells without their `r`. */
  withoutPlaces?: boolean;
  /** Texts in cells rather than in a shared table, as Kobo's and R's writers do. */
  inlineTexts?: boolean;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const letters = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : letters(Math.floor(index / 26) - 1) + letters(index % 26);
const zipped = (files: Record<string, string>): Uint8Array => {
  const parts: Zippable = {};
  for (const [name, text] of Object.entries(files)) parts[name] = Buffer.from(text);
  return zipSync(parts, { level: 6, mtime: '2026-01-01T12:00:00Z' });
};
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** An .xlsx with the cells given, written by hand so that every way of storing them can be asked for. */
export function xlsxOf(workbook: TestWorkbook): Uint8Array {
  const strings: string[] = [];
  const formats: string[] = [];
  const styles: string[] = ['0'];
  const base = workbook.isStrict ? 'http://purl.oclc.org/ooxml' : 'http://schemas.openxmlformats.org';
  const main = workbook.isStrict ? `${base}/spreadsheetml/main` : `${base}/spreadsheetml/2006/main`;
  const relations = workbook.isStrict
    ? `${base}/officeDocument/relationships`
    : `${base}/officeDocument/2006/relationships`;
  const p = workbook.prefix ? `${workbook.prefix}:` : '';
  const ns = workbook.prefix ? `xmlns:${workbook.prefix}="${main}"` : `xmlns="${main}"`;

  const styleOf = (cell: { format?: string; formatId?: number }): string => {
    let id = cell.formatId?.toString();
    if (cell.format !== undefined) {
      if (!formats.includes(cell.format)) formats.push(cell.format);
      id = String(164 + formats.indexOf(cell.format));
    }
    if (id === undefined) return '';
    if (!styles.includes(id)) styles.push(id);
    return ` s="${styles.indexOf(id)}"`;
  };
  const stringCell = (place: string, text: string, style = '', isInline = workbook.inlineTexts ?? false): string => {
    if (isInline) {
      return `<${p}c${place}${style} t="inlineStr"><${p}is><${p}t xml:space="preserve">${escaped(text)}</${p}t></${p}is></${p}c>`;
    }
    strings.push(`<${p}si><${p}t xml:space="preserve">${escaped(text)}</${p}t></${p}si>`);
    return `<${p}c${place}${style} t="s"><${p}v>${strings.length - 1}</${p}v></${p}c>`;
  };
  const cellXml = (cell: TestCell, row: number, column: number): string => {
    const place = workbook.withoutPlaces ? '' : ` r="${letters(column)}${row}"`;
    if (cell === null) return workbook.withoutPlaces ? `<${p}c/>` : '';
    if (typeof cell === 'string') return stringCell(place, cell);
    if (typeof cell === 'number') return `<${p}c${place}><${p}v>${cell}</${p}v></${p}c>`;
    if (typeof cell === 'boolean') return `<${p}c${place} t="b"><${p}v>${cell ? 1 : 0}</${p}v></${p}c>`;
    const style = styleOf(cell);
    const formula = cell.formula === undefined ? '' : `<${p}f>${escaped(cell.formula)}</${p}f>`;
    if (cell.error) return `<${p}c${place}${style} t="e">${formula}<${p}v>${cell.error}</${p}v></${p}c>`;
    if (cell.date) return `<${p}c${place}${style} t="d"><${p}v>${cell.date}</${p}v></${p}c>`;
    if (cell.rich) {
      const runs = cell.rich.map((text) => `<${p}r><${p}t>${escaped(text)}</${p}t></${p}r>`).join('');
      strings.push(`<${p}si>${runs}<${p}rPh sb="0" eb="1"><${p}t>lecture</${p}t></${p}rPh></${p}si>`);
      return `<${p}c${place}${style} t="s"><${p}v>${strings.length - 1}</${p}v></${p}c>`;
    }
    if (cell.value === undefined) return `<${p}c${place}${style}>${formula}</${p}c>`;
    if (typeof cell.value === 'string') {
      if (formula === '') return stringCell(place, cell.value, style, cell.isInline);
      return `<${p}c${place}${style} t="str">${formula}<${p}v>${escaped(cell.value)}</${p}v></${p}c>`;
    }
    return `<${p}c${place}${style}>${formula}<${p}v>${cell.value}</${p}v></${p}c>`;
  };
  const sheetXml = ({ rows, merges = [], hiddenRows = [], hiddenColumns = [] }: TestSheet): string => {
    const columns = hiddenColumns
      .map((index) => `<${p}col min="${index + 1}" max="${index + 1}" hidden="1"/>`)
      .join('');
    const body = rows
      .map((cells, index) => {
        const number = index + 1;
        if (cells === null) return workbook.withoutPlaces ? `<${p}row/>` : '';
        const place = workbook.withoutPlaces ? '' : ` r="${number}"`;
        const hidden = hiddenRows.includes(number) ? ' hidden="1"' : '';
        return `<${p}row${place}${hidden}>${cells.map((cell, column) => cellXml(cell, number, column)).join('')}</${p}row>`;
      })
      .join('');
    const merged = merges.map((reference) => `<${p}mergeCell ref="${reference}"/>`).join('');
    return `${head}<${p}worksheet ${ns}>${columns ? `<${p}cols>${columns}</${p}cols>` : ''}<${p}sheetData>${body}</${p}sheetData>${
      merged ? `<${p}mergeCells>${merged}</${p}mergeCells>` : ''
    }</${p}worksheet>`;
  };
  const sheets = workbook.sheets.map(sheetXml);
  const entries = workbook.sheets.map(
    ({ name, state }, index) =>
      `<${p}sheet name="${escaped(name)}" sheetId="${index + 7}"${state ? ` state="${state}"` : ''} rel:id="rId${index + 1}"/>`,
  );
  const files: Record<string, string> = {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    '_rels/.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<${p}workbook ${ns} xmlns:rel="${relations}"><${p}workbookPr${workbook.is1904 ? ' date1904="1"' : ''}/><${p}sheets>${entries.join('')}</${p}sheets></${p}workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets
      .map(
        (_, index) =>
          `<Relationship Id="rId${index + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
      )
      .join(
        '',
      )}<Relationship Id="rIdS" Type="${relations}/styles" Target="/xl/styles.xml"/><Relationship Id="rIdT" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': `${head}<${p}styleSheet ${ns}><${p}numFmts>${formats
      .map((code, index) => `<${p}numFmt numFmtId="${164 + index}" formatCode="${escaped(code)}"/>`)
      .join('')}</${p}numFmts><${p}cellStyleXfs><${p}xf numFmtId="14"/></${p}cellStyleXfs><${p}cellXfs>${styles
      .map((id) => `<${p}xf numFmtId="${id}"/>`)
      .join('')}</${p}cellXfs></${p}styleSheet>`,
    'xl/sharedStrings.xml': `${head}<${p}sst ${ns}>${strings.join('')}</${p}sst>`,
  };
  for (const [index, xml] of sheets.entries()) files[`xl/worksheets/sheet${index + 1}.xml`] = xml;
  return zipped(files);
}

/** An .ods with the cells given, as LibreOffice writes one: blank cells and rows repeated, covered cells under merges. */
export function odsOf({ sheets }: { sheets: TestSheet[] }, extra: { beforeTables?: string } = {}): Uint8Array {
  const namespaces = ['office', 'style', 'text', 'table', 'draw']
    .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
    .join(' ');
  const paragraphs = (text: string): string =>
    text
      .split('\n')
      .map((line) => {
        const spaced = escaped(line)
          .replaceAll('\t', '<text:tab/>')
          .replace(/ {2,}|^ | $/g, (blanks) => `<text:s text:c="${blanks.length}"/>`);
        return `<text:p>${spaced}</text:p>`;
      })
      .join('');
  const typed = (cell: TestCell): { attributes: string; content: string } => {
    if (cell === null) return { attributes: '', content: '' };
    if (typeof cell === 'string') return { attributes: ' office:value-type="string"', content: paragraphs(cell) };
    if (typeof cell === 'number') {
      return {
        attributes: ` office:value-type="float" office:value="${cell}"`,
        content: paragraphs(String(cell).replace('.', ',')),
      };
    }
    if (typeof cell === 'boolean') {
      return {
        attributes: ` office:value-type="boolean" office:boolean-value="${cell}"`,
        content: paragraphs(cell ? 'VRAI' : 'FAUX'),
      };
    }
    const formula = cell.formula === undefined ? '' : ` table:formula="of:=${escaped(cell.formula)}"`;
    if (cell.error) {
      return {
        attributes: `${formula} office:value-type="string" office:string-value="" calcext:value-type="error"`,
        content: paragraphs(cell.error),
      };
    }
    if (cell.date)
      return {
        attributes: ` office:value-type="date" office:date-value="${cell.date}"`,
        content: paragraphs('12/03/26'),
      };
    if (cell.time)
      return { attributes: ` office:value-type="time" office:time-value="${cell.time}"`, content: paragraphs('14:05') };
    if (cell.percent !== undefined) {
      return {
        attributes: ` office:value-type="percentage" office:value="${cell.percent}"`,
        content: paragraphs('13 %'),
      };
    }
    if (typeof cell.value === 'number') {
      return {
        attributes: `${formula} office:value-type="float" office:value="${cell.value}"`,
        content: paragraphs(String(cell.value)),
      };
    }
    return { attributes: `${formula} office:value-type="string"`, content: paragraphs(cell.value ?? '') };
  };
  const tables = sheets.map(({ name, rows, merges = [], hiddenRows = [], hiddenColumns = [], state }) => {
    const spans = merges.map((reference) => {
      const [from = '', to = ''] = reference.split(':');
      const at = (cell: string) => ({ column: cell.charCodeAt(0) - 65, row: Number(cell.slice(1)) });
      return { from: at(from), to: at(to) };
    });
    const columns = Array.from({ length: 8 }, (_, index) =>
      hiddenColumns.includes(index) ? '<table:table-column table:visibility="collapse"/>' : '<table:table-column/>',
    ).join('');
    const body = rows
      .map((cells, index) => {
        const row = index + 1;
        const hidden = hiddenRows.includes(row) ? ' table:visibility="filter"' : '';
        const written = (cells ?? []).map((cell, column) => {
          const span = spans.find(({ from }) => from.row === row && from.column === column);
          const covering = spans.find(
            ({ from, to }) => row >= from.row && row <= to.row && column >= from.column && column <= to.column,
          );
          const { attributes, content } = typed(cell);
          if (span) {
            const size = ` table:number-columns-spanned="${span.to.column - span.from.column + 1}" table:number-rows-spanned="${span.to.row - span.from.row + 1}"`;
            return `<table:table-cell${attributes}${size}>${content}</table:table-cell>`;
          }
          return covering
            ? '<table:covered-table-cell/>'
            : `<table:table-cell${attributes}>${content}</table:table-cell>`;
        });
        return `<table:table-row${hidden}>${written.join('')}<table:table-cell table:number-columns-repeated="16376"/></table:table-row>`;
      })
      .join('');
    const style = state === undefined || state === 'visible' ? 'ta1' : 'ta2';
    return `<table:table table:name="${escaped(name)}" table:style-name="${style}">${columns}${body}<table:table-row table:number-rows-repeated="1048500"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>`;
  });
  const content = `${head}<office:document-content ${namespaces} xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"><office:automatic-styles><style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style><style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles><office:body><office:spreadsheet>${extra.beforeTables ?? ''}${tables.join('')}</office:spreadsheet></office:body></office:document-content>`;
  return zipped({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': content,
    'META-INF/manifest.xml': `${head}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>`,
  });
}

/** A zip of texts under the names given: a document, an archive, a broken workbook. */
export const archiveOf = zipped;
