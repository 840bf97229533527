import type { Remark } from '#contracts/opportunities';
import { isLanguage, ownName } from '#platform/languages';
import { Button, Section, useTexts } from '#ui';
import { goToPlace } from './go-to-place.ts';
import { writingTexts } from '../texts/texts.ts';

interface Props {
  remarks: readonly Remark[];
  isJudging: boolean;
}

/** All remarks in the order of the form, each leading to its place. */
export function RemarkSummary({ remarks, isJudging }: Props) {
  const t = useTexts(writingTexts);
  const place = usePlaceNames();
  const must = remarks.filter(({ severity }) => severity === 'must').length;
  return (
    <Section title={t('remarks')} meta={isJudging ? t('judging') : undefined}>
      <output className="listing-counts">
        {remarks.length === 0
          ? t('noRemarks')
          : `${t('mustCount', { count: must })} ${t('shouldCount', { count: remarks.length - must })}`}
      </output>
      {remarks.length > 0 && (
        <ol className="listing-remarks">
          {remarks.map((remark, number) => (
            <li
              key={`${remark.code} ${remark.path} ${number}`}
              className={`listing-remark ${remark.severity}`}
            >
              <b>{t(remark.severity)}</b> {remark.why}{' '}
              <Button
                look="quiet"
                aria-label={t('goTo', { place: place(remark.path) })}
                onClick={() => goToPlace(remark.path, remark.span)}
              >
                {place(remark.path)}
              </Button>
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}

const families: Readonly<
  Record<
    string,
    | 'fields'
    | 'stage'
    | 'partner'
    | 'cooperation'
    | 'investment'
    | 'validUntil'
    | 'rights'
    | 'productClass'
    | 'owner'
    | 'keywords'
  >
> = {
  fields: 'fields',
  stage: 'stage',
  partner: 'partner',
  cooperation: 'cooperation',
  investment: 'investment',
  validUntil: 'validUntil',
  rights: 'rights',
  productClass: 'productClass',
  side: 'owner',
  keywords: 'keywords',
};

/** A place in the reader's words: `Title, 中文`. */
export function usePlaceNames(): (path: string) => string {
  const t = useTexts(writingTexts);
  return (path) => {
    const [first = '', second, third] = path.split('.');
    const part = first === 'texts' ? third : families[first];
    const said = part !== undefined && t.knows(part) ? t(part) : first === 'texts' ? t('texts') : path;
    const language = [second, third].find(isLanguage);
    return language ? t('inLanguage', { part: said, language: ownName[language] }) : said;
  };
}
