import { locale } from '#platform/languages';
import { useLanguage } from '#ui';

const UNITS = ['B', 'KiB', 'MiB', 'GiB'] as const;

/** Sizes of files as readers write numbers: `12.4 MiB`. */
export function useSizes(): (bytes: number) => string {
  const tag = locale[useLanguage()];
  return (bytes) => {
    const power = Math.min(UNITS.length - 1, Math.floor(Math.log2(Math.max(1, bytes)) / 10));
    const number = new Intl.NumberFormat(tag, { maximumFractionDigits: power === 0 ? 0 : 1 });
    return `${number.format(bytes / 1024 ** power)} ${UNITS[power]}`;
  };
}
