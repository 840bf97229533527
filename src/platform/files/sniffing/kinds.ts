/** What a content is, as its bytes show it. */
export interface Kind {
  /** With the encoding of text: `text/plain; charset=gb18030`. */
  readonly mediaType: string;
  /** A browser or a desktop could run it: never shown in a page, only handed out for keeping. */
  readonly isActive: boolean;
}

export const inert = (mediaType: string): Kind => ({ mediaType, isActive: false });
export const active = (mediaType: string): Kind => ({ mediaType, isActive: true });

/** Nothing is known about it. */
export const UNKNOWN = inert('application/octet-stream');

const OOXML = 'application/vnd.openxmlformats-officedocument';
const ODF = 'application/vnd.oasis.opendocument';

/** The endings that names of each type usually have, the most usual first. */
const endings: Readonly<Record<string, readonly string[]>> = {
  'application/pdf': ['pdf'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg', 'jpe', 'jfif'],
  'image/gif': ['gif'],
  'image/webp': ['webp'],
  'image/tiff': ['tif', 'tiff'],
  'image/bmp': ['bmp'],
  'image/heic': ['heic', 'heif'],
  'image/avif': ['avif'],
  'image/svg+xml': ['svg'],
  'image/vnd.dwg': ['dwg'],
  'application/zip': ['zip'],
  'application/gzip': ['gz', 'tgz'],
  'application/x-7z-compressed': ['7z'],
  'application/vnd.rar': ['rar'],
  'application/x-bzip2': ['bz2'],
  'application/x-xz': ['xz'],
  'application/zstd': ['zst'],
  'application/x-tar': ['tar'],
  [`${OOXML}.wordprocessingml.document`]: ['docx', 'dotx'],
  [`${OOXML}.spreadsheetml.sheet`]: ['xlsx', 'xltx'],
  [`${OOXML}.presentationml.presentation`]: ['pptx', 'ppsx', 'potx'],
  'application/vnd.ms-visio.drawing': ['vsdx'],
  'application/vnd.ms-word.document.macroEnabled.12': ['docm', 'dotm'],
  'application/vnd.ms-excel.sheet.macroEnabled.12': ['xlsm', 'xltm'],
  'application/vnd.ms-excel.sheet.binary.macroEnabled.12': ['xlsb'],
  'application/vnd.ms-powerpoint.presentation.macroEnabled.12': ['pptm', 'ppsm'],
  [`${ODF}.text`]: ['odt'],
  [`${ODF}.spreadsheet`]: ['ods'],
  [`${ODF}.presentation`]: ['odp'],
  [`${ODF}.graphics`]: ['odg'],
  'application/epub+zip': ['epub'],
  'application/msword': ['doc', 'dot', 'wps'],
  'application/vnd.ms-excel': ['xls', 'xlt', 'et'],
  'application/vnd.ms-powerpoint': ['ppt', 'pps', 'dps'],
  'application/vnd.visio': ['vsd'],
  'application/vnd.ms-outlook': ['msg'],
  'application/rtf': ['rtf'],
  'video/mp4': ['mp4', 'm4v'],
  'video/quicktime': ['mov'],
  'video/webm': ['webm'],
  'video/x-matroska': ['mkv'],
  'video/x-msvideo': ['avi'],
  'audio/mp4': ['m4a'],
  'audio/mpeg': ['mp3'],
  'audio/wav': ['wav'],
  'audio/ogg': ['ogg', 'oga', 'opus'],
  'audio/flac': ['flac'],
  'text/plain': [
    'txt',
    'md',
    'log',
    'csv',
    'tsv',
    'json',
    'yaml',
    'yml',
    'tex',
    'bib',
    'ics',
    'vcf',
    'eml',
    'srt',
    'ini',
    'sql',
  ],
  'text/csv': ['csv', 'txt'],
  'text/tab-separated-values': ['tsv', 'csv', 'txt', 'tab'],
  'application/json': ['json', 'geojson', 'ipynb', 'txt'],
  'text/html': ['html', 'htm'],
  'application/xhtml+xml': ['xhtml', 'html'],
  'application/xml': ['xml', 'xsd', 'xsl', 'rdf', 'gml', 'kml', 'gpx', 'xmp'],
};

/** Endings of what a desktop runs, whatever its bytes say. */
const RUN = new Set(
  'exe com scr msi msp dll cpl bat cmd ps1 vbs vbe js jse mjs wsf wsh hta lnk url reg jar apk app dmg pkg deb rpm sh bash py pl rb php chm iso img'.split(
    ' ',
  ),
);

const essence = (mediaType: string): string => mediaType.split(';')[0]!;

/** Without a dot; absent where there is none or it is unusual. */
export const usualEnding = ({ mediaType }: Pick<Kind, 'mediaType'>): string | undefined =>
  endings[essence(mediaType)]?.[0];

/**
 * What a name says beside the content: `fits`, `differs` (it names another type), `runs` (a desktop would run it), or `says
 * nothing` (no ending, or one that nobody here knows).
 */
export type NameJudgement = 'fits' | 'differs' | 'runs' | 'says nothing';

export function judgeName({ mediaType }: Pick<Kind, 'mediaType'>, name: string): NameJudgement {
  // Desktops ignore dots and spaces at the end.
  const [, ending] = /[.]([^.\s/\\]+)[.\s]*$/.exec(name.normalize('NFKC').toLowerCase()) ?? [];
  if (ending === undefined) return 'says nothing';
  if (RUN.has(ending)) return 'runs';
  if (endings[essence(mediaType)]?.includes(ending)) return 'fits';
  return Object.values(endings).some((known) => known.includes(ending)) ? 'differs' : 'says nothing';
}
