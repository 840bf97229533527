import {
  Column,
  Columns,
  Empty,
  FacetList,
  Narrowing,
  Page,
  PageLink,
  SearchBox,
  Tag,
  useAddress,
  useEndpoint,
  useFormats,
  useTexts,
  Waiting,
} from '#ui';
import { listAnnounced, listProcedures, type ProcedureRow } from '../../contract.ts';
import { FromPacks } from '../parts/FromPacks.tsx';
import { Caution } from '../parts/Caution.tsx';
import { Confidence } from '../parts/Confidence.tsx';
import { LawSide } from '../parts/LawSide.tsx';
import { useWords } from '../parts/use-words.ts';
import { Watch } from '../plan/Watch.tsx';
import { texts } from '../texts.ts';
import { texts as ownTexts } from './texts.ts';
import { type FacetName, facetsOf, narrowed, valueOf } from './narrow.ts';
import '../clearance.css';

const facetNames: readonly FacetName[] = ['side', 'subject', 'nature'];

/** All procedures of the packs, found by words of any language and narrowed by side, subject and nature. */
export function ProceduresPage() {
  const t = useTexts(texts);
  const own = useTexts(ownTexts);
  const { value, change } = useAddress();
  const found = useEndpoint(listProcedures, {}, { isLasting: true });
  const announced = useEndpoint(listAnnounced, {}, { isLasting: true });
  return (
    <Page
      title={own('proceduresTitle')}
      lede={own('proceduresLede')}
      crumbs={[{ to: '/clearance', title: t('clearance') }]}
    >
      <div className="stack">
        <SearchBox
          label={own('seekProcedure')}
          value={value('q') ?? ''}
          placeholder={own('seekExample')}
          onSearch={(q) => change({ q: q || undefined })}
        />
        <FromPacks of={found} waiting={<Waiting says={t('readingPacks')} lines={12} />}>
          {({ rows, reviewed }) => <Found rows={rows} reviewed={reviewed} />}
        </FromPacks>
        <Watch title={t('coming')} announced={announced.answer?.rows ?? []} />
      </div>
    </Page>
  );
}

function Found({ rows, reviewed }: { rows: readonly ProcedureRow[]; reviewed: string }) {
  const own = useTexts(ownTexts);
  const words = useWords();
  const { value, values, change } = useAddress();
  const chosen = {
    q: value('q') ?? '',
    side: values('side'),
    subject: values('subject'),
    nature: values('nature'),
  };
  const shown = narrowed(rows, chosen);
  const nameOf = (facet: FacetName, code: string) => {
    const row = rows.find((one) => valueOf(one, facet) === code);
    if (facet === 'side') return <LawSide code={code as ProcedureRow['side']} />;
    return row ? words(row[facet].name) : code;
  };
  return (
    <Columns>
      <Column span={3}>
        <Narrowing
          chosen={facetNames.flatMap((name) => chosen[name]).length}
          onClear={() => change(Object.fromEntries(facetNames.map((name) => [name, undefined])))}
        >
          {facetNames.map((facet) => (
            <FacetList
              key={facet}
              title={own(`facet_${facet}`)}
              options={facetsOf(rows, chosen, facet)}
              chosen={chosen[facet]}
              nameOf={(code) => nameOf(facet, code)}
              onChange={(next) => change({ [facet]: next })}
              first={20}
            />
          ))}
        </Narrowing>
      </Column>
      <Column span={9}>
        <section aria-label={own('proceduresTitle')}>
          <output className="meta num">
            {own('proceduresFound', { count: shown.length, all: rows.length })}
          </output>
          {shown.length === 0 ? (
            <Empty title={own('noProcedure')} tries={[own('tryOtherWord'), own('tryFewerFilters')]} />
          ) : (
            <ul className="procedure-rows">
              {shown.map((row) => (
                <ProcedureEntry key={row.id} row={row} />
              ))}
            </ul>
          )}
        </section>
        <Caution reviewed={reviewed} />
      </Column>
    </Columns>
  );
}

function ProcedureEntry({ row }: { row: ProcedureRow }) {
  const own = useTexts(ownTexts);
  const words = useWords();
  const formats = useFormats();
  const { id, side, name, nature, subject, authority, confidence, time, from, until } = row;
  return (
    <li>
      <LawSide code={side} isNameHidden />
      <div>
        <h2>
          <PageLink to={`/clearance/procedures/${id}`}>{words(name)}</PageLink>
        </h2>
        <p className="line-meta">
          <span>{words(nature.name)}</span>
          <span>{words(subject.name)}</span>
          <span>{words(authority.name)}</span>
          <Confidence level={confidence} />
          <code>{id}</code>
          {time === 'not-yet' && <Tag>{own('from', { day: formats.day(from) })}</Tag>}
          {time === 'ended' && until && <Tag look="quiet">{own('endedOn', { day: formats.day(until) })}</Tag>}
          {time === 'ran-out' && until && (
            <Tag look="unknown">{own('ranOut', { day: formats.day(until) })}</Tag>
          )}
        </p>
      </div>
    </li>
  );
}
