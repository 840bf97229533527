import type { z } from 'zod';
import type { listOrganisations } from '../../contract.ts';
import { LanguageText, PageLink, Side, Tag, useCorridor, useLanguage, useTexts } from '#ui';
import { chooseNames } from '../names/choose-name.ts';
import { usePartyNames } from '../names/use-party-names.ts';
import { usePlaceNames } from '../places/use-place-names.ts';
import { texts } from '../texts.ts';

type Row = z.output<typeof listOrganisations.output>['rows'][number];

/** An organisation in a list: its name for the reader and its own, what it is and where, and why it was found. */
export function OrganisationEntry({ row }: { row: Row }) {
  const t = useTexts(texts);
  const reader = useLanguage();
  const names = usePartyNames();
  const corridor = useCorridor();
  const placeName = usePlaceNames();
  const { main, own } = chooseNames(row, reader);
  const place = row.place?.city ?? row.place?.region;
  const line = [
    names.of('type', row.type),
    place && placeName(place),
    ...row.fields.slice(0, 4).map(corridor.fieldName),
  ].filter(Boolean);
  return (
    <>
      <h3>
        <PageLink to={`/organisations/${encodeURIComponent(row.id)}`}>
          <LanguageText language={main.language}>{main.text}</LanguageText>
        </PageLink>
      </h3>
      {own && (
        <LanguageText language={own.language} as="p" className="organisation-own">
          {own.text}
        </LanguageText>
      )}
      <p className="meta row">
        <Side code={row.side} />
        <span>{line.join(' · ')}</span>
        {row.status !== 'active' && <Tag look="unknown">{names.of('status', row.status)}</Tag>}
        {row.isInvented && <Tag look="quiet">{t('example')}</Tag>}
      </p>
      <FoundBy row={row} shown={[main.text, own?.text]} />
    </>
  );
}

const ALIKE = ['characters', 'latin', 'similar'];

/** Why it stands here, when the names that are shown do not say it themselves. */
function FoundBy({
  row: { foundBy, foundName },
  shown,
}: {
  row: Row;
  shown: readonly (string | undefined)[];
}) {
  const t = useTexts(texts);
  if (!foundBy || !foundName) return null;
  const isShown = shown.includes(foundName);
  if (isShown && ALIKE.includes(foundBy)) return null;
  if (isShown && foundBy === 'pinyin') return <p className="note">{t('foundByPinyin')}</p>;
  if (isShown && foundBy === 'initials') return <p className="note">{t('foundByInitials')}</p>;
  return <p className="note">{t(`found_${foundBy}`, { name: foundName })}</p>;
}
