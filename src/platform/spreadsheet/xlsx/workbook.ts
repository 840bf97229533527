import { type Entry, packedZip } from '#platform/zip';
import type { Sheet } from '../sheet.ts';
import { cellXml, columnLetters, inlineXml, xmlText } from './cells.ts';
import { styles, stylesXml } from './styles.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const FORMATS = 'http://schemas.openxmlformats.org';
const MAIN = `${FORMATS}/spreadsheetml/2006/main`;
const OFFICE = `${FORMATS}/officeDocument/2006/relationships`;
const PACKAGE = `${FORMATS}/package/2006`;
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Rows that are written before others get their turn. */
const ROWS_AT_ONCE = 500;
const MOST_ROWS = 1_048_575;
const USUAL_WIDTH = 16;

/** A workbook of one sheet (ECMA-376, SpreadsheetML) as a stream: it is packed row by row, and never held as a whole. */
export function xlsxOf(sheet: Sheet, madeAt: Date): AsyncGenerator<Uint8Array> {
  if (sheet.rows.length > MOST_ROWS) throw new Error(`A sheet holds at most ${MOST_ROWS} rows.`);
  const part = (path: string, xml: string): Entry => ({
    path,
    changedAt: madeAt,
    open: async function* () {
      yield Buffer.from(HEAD + xml);
    },
  });
  return packedZip([
    part('[Content_Types].xml', contentTypes),
    part('_rels/.rels', packageRelations),
    part('docProps/core.xml', propertiesOf(sheet, madeAt)),
    part('xl/workbook.xml', workbookOf(sheet)),
    part('xl/_rels/workbook.xml.rels', workbookRelations),
    part('xl/styles.xml', stylesXml),
    { path: 'xl/worksheets/sheet1.xml', changedAt: madeAt, open: () => sheetXml(sheet) },
  ]);
}

/** What no sheet may be called is left out of its name: signs of formulas, more than 31 characters, a name that Excel keeps for itself. */
export function sheetName(wanted: string): string {
  const name = wanted
    .toWellFormed()
    .replaceAll(/[\p{Cc}[\]:*?/\\\uFFFD\uFFFE\uFFFF]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const short = [...name].reduce(
    (text, letter) => (text.length + letter.length > 31 ? text : text + letter),
    '',
  );
  const bare = short.replaceAll(/^'+|'+$/g, '').trim();
  return bare === '' || bare.toLowerCase() === 'history' ? 'Table' : bare;
}

async function* sheetXml(sheet: Sheet): AsyncGenerator<Uint8Array> {
  yield Buffer.from(HEAD + beginningOf(sheet));
  const { columns, rows } = sheet;
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    const some = rows.slice(at, at + ROWS_AT_ONCE);
    yield Buffer.from(some.map((row, index) => rowXml(columns, row, at + index + 2)).join(''));
  }
  const filter = rows.length > 0 ? `<autoFilter ref="${extentOf(sheet)}"/>` : '';
  yield Buffer.from(
    `</sheetData>${filter}<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>`,
  );
}

/** The heading row stays when the rest is scrolled; on paper all columns share one page's width. */
function beginningOf({ columns }: Sheet): string {
  const widths = columns
    .map(({ width = USUAL_WIDTH }, index) => {
      const place = index + 1;
      return `<col min="${place}" max="${place}" width="${width}" customWidth="1"/>`;
    })
    .join('');
  const headings = columns
    .map(({ title }, index) => inlineXml(`${columnLetters(index)}1`, title, styles.heading))
    .join('');
  return `<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${widths}</cols><sheetData><row r="1">${headings}</row>`;
}

function rowXml(columns: Sheet['columns'], row: Sheet['rows'][number], line: number): string {
  const cells = columns.map(({ is }, index) => cellXml(`${columnLetters(index)}${line}`, row[index], is));
  return `<row r="${line}">${cells.join('')}</row>`;
}

const extentOf = ({ columns, rows }: Sheet): string =>
  `A1:${columnLetters(columns.length - 1)}${rows.length + 1}`;

/** Heading row on every printed page, and the extent of the filter buttons, which Excel looks for under this name. */
function workbookOf(sheet: Sheet): string {
  const name = sheetName(sheet.name);
  const quoted = xmlText(`'${name.replaceAll("'", "''")}'`);
  const extent = extentOf(sheet).replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  const filter =
    sheet.rows.length > 0
      ? `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">${quoted}!${extent}</definedName>`
      : '';
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets><sheet name="${xmlText(name)}" sheetId="1" r:id="rId1"/></sheets><definedNames>${filter}<definedName name="_xlnm.Print_Titles" localSheetId="0">${quoted}!$1:$1</definedName></definedNames></workbook>`;
}

function propertiesOf({ name, language }: Sheet, madeAt: Date): string {
  const at = madeAt.toISOString().replace(/[.]\d+Z$/, 'Z');
  return `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xmlText(name)}</dc:title><dc:creator>Green Channel</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">${at}</dcterms:created><dc:language>${language}</dc:language></cp:coreProperties>`;
}

const contentTypes = `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${SHEET_TYPE}.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`;

const packageRelations = `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`;

const workbookRelations = `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`;
