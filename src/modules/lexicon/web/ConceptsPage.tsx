import { inputFrom } from '#platform/contract';
import {
  Answer,
  Column,
  Columns,
  FacetList,
  Narrowing,
  Page,
  PageLink,
  SearchBox,
  useAddress,
  useCorridor,
  useEndpoint,
  useTexts,
  Waiting,
} from '#ui';
import { listConcepts } from '../contract.ts';
import { ConceptTable } from './ConceptTable.tsx';
import { texts } from './texts.ts';
import './lexicon.css';

/** The thesaurus: searched in any language, by field, every concept with its words in all four. */
export function ConceptsPage() {
  const t = useTexts(texts);
  const { query, value, change } = useAddress();
  const found = useEndpoint(listConcepts, inputFrom(listConcepts, query), { keepsFormer: true });
  const q = value('q') ?? '';
  return (
    <Page title={t('title')} lede={t('lede')}>
      <div className="stack">
        <div className="stack-s">
          <SearchBox
            label={t('searchLabel')}
            placeholder={t('searchPlaceholder')}
            value={q}
            onSearch={(text) => change({ q: text || undefined })}
          />
          <p className="meta">
            <PageLink to="/understanding">{t('tryText')}</PageLink>
          </p>
        </div>
        <Answer of={found} waiting={<Waiting says={t('waiting')} lines={12} />}>
          {({ rows, total, next, fields }) => (
            <Columns>
              <Column span={3}>
                <Fields fields={fields} />
              </Column>
              <Column span={9}>
                <ConceptTable rows={rows} total={total} next={next} />
              </Column>
            </Columns>
          )}
        </Answer>
      </div>
    </Page>
  );
}

function Fields({ fields }: { fields: readonly { value: string; count: number }[] }) {
  const t = useTexts(texts);
  const corridor = useCorridor();
  const { values, change } = useAddress();
  const chosen = values('field');
  return (
    <Narrowing chosen={chosen.length} onClear={() => change({ field: undefined })}>
      <FacetList
        title={t('field')}
        options={fields.toSorted((a, b) => b.count - a.count)}
        chosen={chosen}
        nameOf={corridor.fieldName}
        // One field at a time: the newest choice stands.
        onChange={(next) => change({ field: next.at(-1) })}
        first={24}
      />
    </Narrowing>
  );
}
