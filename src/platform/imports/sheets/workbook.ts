import path from 'node:path';
import { unzip, ZipFault } from './zip.ts';

/** The parts of a workbook that its first sheet needs, as XML text. */
export interface Workbook {
  readonly sheet: string;
  readonly sharedStrings: readonly string[];
  /** Styles whose numbers are days or times. */
  readonly dateStyles: ReadonlySet<number>;
  /** Days count from 1904 in workbooks of old Macintosh versions. */
  readonly from1904: boolean;
}

/** Unpacks a workbook; throws a ZipFault that says what is wrong with it. */
export function openWorkbook(archive: Buffer): Workbook {
  if (archive.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0])))
    throw new ZipFault(
      'old-format',
      'This is an old Excel file or one with a password: save it as .xlsx without a password.',
    );
  if (archive.subarray(0, 2).toString('latin1') !== 'PK')
    throw new ZipFault('not-a-workbook', 'This is not an .xlsx workbook.');
  const files = unzip(
    archive,
    (name) => /^xl\/.*[.](xml|rels)$/.test(name) && !/^xl\/(media|theme|drawings)\//.test(name),
  );
  const text = (name: string) => without(files.get(name)?.toString('utf8') ?? '', '<!--', '-->');
  const workbook = text('xl/workbook.xml');
  const sheet = text(firstSheet(workbook, text('xl/_rels/workbook.xml.rels')));
  if (!sheet) throw new ZipFault('not-a-workbook', 'The workbook has no sheet that can be read.');
  const properties = [...elements(workbook, 'workbookPr')][0]?.tag ?? '';
  return {
    sheet,
    sharedStrings: [...elements(text('xl/sharedStrings.xml'), 'si')].map(({ inside }) => plainText(inside)),
    dateStyles: dateStylesOf(text('xl/styles.xml')),
    from1904: ['1', 'true'].includes(attribute(properties, 'date1904') ?? ''),
  };
}

function firstSheet(workbook: string, relations: string): string {
  const sheet = [...elements(workbook, 'sheet')][0]?.tag ?? '';
  const id = /\s\w+:id="([^"]+)"/.exec(sheet)?.[1];
  const relation = [...elements(relations, 'Relationship')].find(({ tag }) => attribute(tag, 'Id') === id);
  const target = (relation && attribute(relation.tag, 'Target')) ?? 'worksheets/sheet1.xml';
  return target.startsWith('/') ? target.slice(1) : path.posix.join('xl', target);
}

export const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];

/**
 * Elements of a name, with any prefix; those meant here never hold another of the same name.
 * Every search is bounded or goes forward only, so that a file of unclosed tags does not take for ever.
 */
export function* elements(xml: string, name: string): Generator<{ tag: string; inside: string }> {
  const opening = new RegExp(`<(\\w{1,20}:)?${name}(?:\\s[^>]{0,4000})?>`, 'g');
  for (let found = opening.exec(xml); found; found = opening.exec(xml)) {
    const [tag, prefix = ''] = found;
    if (tag.endsWith('/>')) {
      yield { tag, inside: '' };
      continue;
    }
    const closing = `</${prefix}${name}>`;
    const end = xml.indexOf(closing, opening.lastIndex);
    if (end < 0) return;
    yield { tag, inside: xml.slice(opening.lastIndex, end) };
    opening.lastIndex = end + closing.length;
  }
}

/** The text without the stretches between two marks. */
function without(text: string, from: string, until: string): string {
  const kept: string[] = [];
  let at = 0;
  for (let start = text.indexOf(from); start >= 0; start = text.indexOf(from, at)) {
    kept.push(text.slice(at, start));
    const end = text.indexOf(until, start);
    at = end < 0 ? text.length : end + until.length;
  }
  return kept.length > 0 ? kept.join('') + text.slice(at) : text;
}

/** The text of a cell or shared string, without the reading aids that East Asian versions add. */
export function plainText(xml: string): string {
  const spoken = without(without(xml, '<rPh ', '</rPh>'), '<x:rPh ', '</x:rPh>');
  return [...elements(spoken, 't')].map(({ inside }) => unescaped(inside)).join('');
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Excel writes control characters as `_x0001_`: they come out as themselves, and are refused like any other. */
export function unescaped(text: string): string {
  return text
    .replaceAll(
      /&(#x[0-9a-f]{1,8}|#\d{1,8}|amp|lt|gt|quot|apos);/gi,
      (_, name: string) => named[name] ?? character(name),
    )
    .replaceAll(/_x([0-9A-F]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replaceAll('\r\n', '\n');
}

function character(reference: string): string {
  const code = Number(reference.replace('#x', '0x').replace('#', ''));
  return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}

/** Number formats 14–22 and 45–47 are days and times, and so is an own one that names years, days or hours. */
function dateStylesOf(styles: string): Set<number> {
  const own = new Map(
    [...elements(styles, 'numFmt')].map(({ tag }) => [
      attribute(tag, 'numFmtId'),
      attribute(tag, 'formatCode') ?? '',
    ]),
  );
  const isDate = (id: string) => {
    const format = own.get(id)?.replaceAll(/&quot;.*?&quot;|\[[^\]]*\]|\\./g, '');
    return format === undefined
      ? (+id >= 14 && +id <= 22) || (+id >= 45 && +id <= 47)
      : /[ydhs]/i.test(format);
  };
  const cellFormats = [...elements(styles, 'cellXfs')][0]?.inside ?? '';
  const ids = [...elements(cellFormats, 'xf')].map(({ tag }) => attribute(tag, 'numFmtId') ?? '0');
  return new Set(ids.flatMap((id, style) => (isDate(id) ? [style] : [])));
}
