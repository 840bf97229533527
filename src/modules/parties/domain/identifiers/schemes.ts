import type { IdentifierScheme } from '#contracts/parties';
import {
  checkBelgianEnterprise,
  checkCreditCode,
  checkMod11Radix2,
  checkRor,
  remainderMod97,
} from '#platform/check-characters';
import { isVatNumber } from './vat.ts';

/** How one kind of identifier is written, checked and looked up, with the authority that says so. */
export interface Scheme {
  /** Takes spaces, dots, addresses and prefixes away. */
  bare(written: string): string;
  readonly shape: RegExp;
  /** Absent where the scheme has no check character. */
  isSound?(bare: string): boolean;
  /** Codes that do not pass the check were really given out; they are kept as alternatives instead of refused. */
  readonly hasHonestExceptions?: true;
  /** One holder only: two parties with the same value are a fault or a duplicate. */
  readonly isExclusive: boolean;
  href?(bare: string): string;
  readonly source: { readonly title: string; readonly href: string };
}

const withoutSigns = (written: string) => written.replaceAll(/[\s.\-/]/g, '').toUpperCase();
const lastSegment = (written: string) => written.trim().replace(/^.*\//, '');
const sixteen = (bare: string) => bare.replace(/^(\d{4})(\d{4})(\d{4})(.{4})$/, '$1-$2-$3-$4');
const isSixteenSound = (bare: string) => checkMod11Radix2(bare.slice(0, 15)) === bare[15];

export const schemes: Record<IdentifierScheme, Scheme> = {
  ror: {
    bare: (written) => lastSegment(written).toLowerCase(),
    shape: /^0[0-9a-hjkmnp-tv-z]{6}\d{2}$/,
    isSound: (bare) => checkRor(bare.slice(0, 7)) === bare.slice(7),
    isExclusive: true,
    href: (bare) => `https://ror.org/${bare}`,
    source: {
      title: 'ROR: ROR identifier pattern',
      href: 'https://ror.readme.io/docs/ror-identifier-pattern',
    },
  },
  'be-enterprise': {
    bare: (written) =>
      withoutSigns(written)
        .replace(/^BE/, '')
        .replace(/^(\d{9})$/, '0$1'),
    shape: /^[01]\d{9}$/,
    isSound: (bare) => checkBelgianEnterprise(bare.slice(0, 8)) === bare.slice(8),
    isExclusive: true,
    href: (bare) => `https://kbopub.economie.fgov.be/kbopub/zoeknummerform.html?nummer=${bare}`,
    source: {
      title:
        'Koninklijk besluit van 24 juni 2003, ondernemingsnummer (FPS Economy, Crossroads Bank for Enterprises)',
      href: 'https://economie.fgov.be/en/themes/enterprises/crossroads-bank-enterprises',
    },
  },
  'cn-uscc': {
    bare: withoutSigns,
    shape: /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/,
    isSound: (bare) => checkCreditCode(bare.slice(0, 17)) === bare[17],
    // The first pilot areas gave out codes with other check characters, which stay valid.
    hasHonestExceptions: true,
    isExclusive: true,
    source: {
      title: 'GB 32100-2015 法人和其他组织统一社会信用代码编码规则',
      href: 'https://openstd.samr.gov.cn/bzgk/gb/newGbInfo?hcno=24691C25985C1073D3A7C85629378AC0',
    },
  },
  lei: {
    bare: withoutSigns,
    shape: /^[0-9A-Z]{18}\d{2}$/,
    isSound: (bare) => remainderMod97(bare) === 1,
    isExclusive: true,
    href: (bare) => `https://search.gleif.org/#/record/${bare}`,
    source: {
      title: 'ISO 17442-1, check digits by ISO/IEC 7064 MOD 97-10 (GLEIF)',
      href: 'https://www.gleif.org/en/about-lei/iso-17442-the-lei-code-structure',
    },
  },
  orcid: {
    bare: (written) => sixteen(withoutSigns(lastSegment(written))),
    shape: /^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/,
    isSound: (bare) => isSixteenSound(bare.replaceAll('-', '')),
    isExclusive: true,
    href: (bare) => `https://orcid.org/${bare}`,
    source: {
      title: 'ORCID: structure of the identifier, ISO/IEC 7064 MOD 11-2',
      href: 'https://support.orcid.org/hc/en-us/articles/360006897674-Structure-of-the-ORCID-Identifier',
    },
  },
  isni: {
    bare: (written) => withoutSigns(lastSegment(written)),
    shape: /^\d{15}[\dX]$/,
    isSound: isSixteenSound,
    isExclusive: true,
    href: (bare) => `https://isni.org/isni/${bare}`,
    source: {
      title: 'ISO 27729 (ISNI), ISO/IEC 7064 MOD 11-2',
      href: 'https://isni.org/page/technical-documentation/',
    },
  },
  vat: {
    bare: withoutSigns,
    shape: /^[A-Z]{2}[0-9A-Z+*]{2,12}$/,
    isSound: isVatNumber,
    // A VAT group shares one number.
    isExclusive: false,
    href: () => 'https://ec.europa.eu/taxation_customs/vies/',
    source: {
      title: 'European Commission, VIES: structure of VAT identification numbers',
      href: 'https://ec.europa.eu/taxation_customs/vies/faq.html',
    },
  },
  wikidata: {
    bare: (written) => lastSegment(written).toUpperCase(),
    shape: /^Q[1-9]\d{0,11}$/,
    isExclusive: true,
    href: (bare) => `https://www.wikidata.org/wiki/${bare}`,
    source: {
      title: 'Wikidata: item identifiers',
      href: 'https://www.wikidata.org/wiki/Wikidata:Identifiers',
    },
  },
  grid: {
    bare: (written) => lastSegment(written).toLowerCase(),
    shape: /^grid\.\d{1,8}\.[0-9a-f]{1,2}$/,
    isExclusive: true,
    source: { title: 'GRID (closed in 2021, succeeded by ROR)', href: 'https://www.grid.ac/' },
  },
  fundref: {
    bare: lastSegment,
    shape: /^\d{6,14}$/,
    isExclusive: false,
    href: (bare) => `https://doi.org/10.13039/${bare}`,
    source: {
      title: 'Crossref: Funder Registry',
      href: 'https://www.crossref.org/services/funder-registry/',
    },
  },
};
