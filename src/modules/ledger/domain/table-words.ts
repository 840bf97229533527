import type { Confidence, FlowKind } from '#contracts/ledger';
import type { Language } from '#platform/languages';

interface Words {
  readonly headings: readonly string[];
  readonly kinds: Readonly<Record<FlowKind, string>>;
  readonly confidences: Readonly<Record<Confidence, string>>;
  readonly bothWays: string;
  readonly commonPurse: string;
  /** What stands instead of a text and a source where the centre counted itself. */
  readonly counted: string;
  readonly invented: string;
  readonly sheet: string;
  readonly file: string;
}

/** The words of the table for spreadsheets; in each language as many headings as a row has cells. */
export const tableWords: Readonly<Record<Language, Words>> = {
  zh: {
    headings: [
      '类别',
      '说明',
      '给出方',
      '接受方',
      '起',
      '止',
      '数量',
      '金额',
      '币种',
      '可信度',
      '来源',
      '链接',
      '备注',
    ],
    kinds: { case: '合作案', agreement: '协议', licence: '许可', money: '资金', visit: '出访', hire: '聘用' },
    confidences: { documented: '有文件可查', stated: '据称', estimated: '推算' },
    bothWays: '双向',
    commonPurse: '双方共同出资',
    counted: '中心自行统计',
    invented: '虚构示例',
    sheet: '互惠台账',
    file: '互惠台账',
  },
  en: {
    headings: [
      'kind',
      'what',
      'from',
      'to',
      'from day',
      'until day',
      'number',
      'amount',
      'currency',
      'confidence',
      'source',
      'link',
      'remark',
    ],
    kinds: {
      case: 'case',
      agreement: 'agreement',
      licence: 'licence',
      money: 'money',
      visit: 'visit',
      hire: 'hire',
    },
    confidences: { documented: 'documented', stated: 'stated', estimated: 'estimated' },
    bothWays: 'both ways',
    commonPurse: 'a common purse',
    counted: 'counted by the centre',
    invented: 'invented example',
    sheet: 'Reciprocity ledger',
    file: 'reciprocity-ledger',
  },
  fr: {
    headings: [
      'nature',
      'objet',
      'de',
      'vers',
      'du',
      'au',
      'nombre',
      'montant',
      'monnaie',
      'fiabilité',
      'source',
      'lien',
      'remarque',
    ],
    kinds: {
      case: 'dossier',
      agreement: 'accord',
      licence: 'licence',
      money: 'fonds',
      visit: 'visite',
      hire: 'engagement',
    },
    confidences: { documented: 'attesté', stated: 'déclaré', estimated: 'déduit' },
    bothWays: 'dans les deux sens',
    commonPurse: 'une caisse commune',
    counted: 'compté par le centre',
    invented: 'exemple fictif',
    sheet: 'Registre de réciprocité',
    file: 'registre-de-reciprocite',
  },
  nl: {
    headings: [
      'soort',
      'wat',
      'van',
      'naar',
      'vanaf',
      'tot en met',
      'aantal',
      'bedrag',
      'munt',
      'zekerheid',
      'bron',
      'link',
      'opmerking',
    ],
    kinds: {
      case: 'dossier',
      agreement: 'overeenkomst',
      licence: 'licentie',
      money: 'geld',
      visit: 'bezoek',
      hire: 'aanwerving',
    },
    confidences: { documented: 'gedocumenteerd', stated: 'verklaard', estimated: 'afgeleid' },
    bothWays: 'beide richtingen',
    commonPurse: 'een gemeenschappelijke pot',
    counted: 'geteld door het centrum',
    invented: 'verzonnen voorbeeld',
    sheet: 'Wederkerigheidsregister',
    file: 'wederkerigheidsregister',
  },
};
