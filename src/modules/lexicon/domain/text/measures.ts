/** Index terms of units of measure begin with this sign. */
export const MEASURE_SIGN = '@';

const UNITS: Readonly<Record<string, string>> = {
  km: 'kilometer kilometers kilometre kilometres kilomètre kilomètres 公里 千米',
  m: 'meter meters metre metres mètre mètres 米',
  cm: 'centimeter centimeters centimetre centimetres centimètre centimètres 厘米 公分',
  mm: 'millimeter millimeters millimetre millimetres millimètre millimètres 毫米',
  µm: 'micrometer micrometers micrometre micrometres micromètre micromètres micron microns 微米',
  nm: 'nanometer nanometers nanometre nanometres nanomètre nanomètres 纳米',
  kg: 'kilogram kilograms kilogramme kilogrammes kilo kilos 公斤 千克',
  mg: 'milligram milligrams milligramme milligrammes 毫克',
  t: 'tonne tonnes ton tons 吨',
  ha: 'hectare hectares hectaren 公顷',
  l: 'liter liters litre litres 升 公升',
  kw: 'kilowatt kilowatts 千瓦',
  mw: 'megawatt megawatts mégawatt mégawatts 兆瓦',
  gw: 'gigawatt gigawatts 吉瓦',
  kwh: 'kilowattuur kilowatthour 千瓦时',
  v: 'volt volts 伏 伏特',
  ghz: 'gigahertz 吉赫 千兆赫',
  mhz: 'megahertz mégahertz 兆赫',
  mile: 'miles mile mijl mijlen mille 英里',
  ft: 'foot feet pied pieds voet 英尺',
  '%': 'percent procent pourcent 百分比',
  '°c': 'celsius 摄氏度 摄氏',
  eur: 'euro euros 欧元',
  cny: 'yuan renminbi rmb 人民币 元',
  usd: 'dollar dollars 美元',
};

const SYMBOLS: ReadonlyMap<string, string> = new Map(
  Object.keys(UNITS).map((symbol) => [symbol.normalize('NFKC'), MEASURE_SIGN + symbol.normalize('NFKC')]),
);

const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries(UNITS).flatMap(([symbol, names]) =>
    names.split(' ').map((name) => [name, MEASURE_SIGN + symbol.normalize('NFKC')] as const),
  ),
);

/** The index term of a unit written in full, in any of the languages. */
export function measureNamed(word: string): string | undefined {
  return NAMES.get(word);
}

/** The index term of a unit symbol; ask only right after a number, because `m` and `t` are also letters. */
export function measureSymbol(symbol: string): string | undefined {
  return SYMBOLS.get(symbol);
}
