/** Places of the cell formats in `stylesXml`. */
export const styles = { plain: 0, heading: 1, text: 2, quoted: 3, day: 4, number: 5, amount: 6 } as const;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DAY_FORMAT = 164;
const TEXT_FORMAT = 49;
const AMOUNT_FORMAT = 4;

const format = (number: number, more = '', wraps = true) =>
  `<xf numFmtId="${number}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"${more}><alignment vertical="top"${wraps ? ' wrapText="1"' : ''}/></xf>`;

/** Text wraps, days and numbers stand on one line; the heading row is bold on grey above a line. */
export const stylesXml = `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="${DAY_FORMAT}" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE8ECE9"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/><bottom style="thin"><color rgb="FF5B6660"/></bottom><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="7"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="${TEXT_FORMAT}" fontId="1" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>${format(TEXT_FORMAT)}${format(TEXT_FORMAT, ' quotePrefix="1"')}${format(DAY_FORMAT, '', false)}${format(0, '', false)}${format(AMOUNT_FORMAT, '', false)}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
