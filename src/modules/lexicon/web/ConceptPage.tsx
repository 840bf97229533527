import { languages, languageTag, ownName, textFor } from '#platform/languages';
import {
  Column,
  Columns,
  Facts,
  Page,
  PageLink,
  Section,
  useCorridor,
  useEndpoint,
  useLanguage,
  useTexts,
  Waiting,
} from '#ui';
import { type ConceptRow, getConcept } from '../contract.ts';
import { NoConcept } from './NoConcept.tsx';
import { texts } from './texts.ts';
import './lexicon.css';

/** One concept: its words in four languages and its neighbours. */
export function ConceptPage({ id }: { id: string }) {
  const t = useTexts(texts);
  const { answer, error, again } = useEndpoint(getConcept, { id });
  if (answer) return <Concept concept={answer} />;
  if (error) return <NoConcept id={id} error={error} onAgain={again} />;
  return (
    <Page title={t('title')} crumbs={[{ to: '/words', title: t('title') }]}>
      <Waiting says={t('waiting')} lines={6} />
    </Page>
  );
}

type Found = ConceptRow & {
  broaderConcept?: ConceptRow | undefined;
  narrowerConcepts: readonly ConceptRow[];
};

function Concept({ concept }: { concept: Found }) {
  const t = useTexts(texts);
  const reader = useLanguage();
  const corridor = useCorridor();
  const title = textFor<string>(preferredWords(concept), reader);
  const word = title?.text ?? concept.id;
  return (
    <Page
      title={word}
      titleLang={title && title.language !== reader ? languageTag[title.language] : undefined}
      crumbs={[
        { to: '/words', title: t('title') },
        { to: '/words', query: { field: concept.field }, title: corridor.fieldName(concept.field) },
      ]}
    >
      <Columns>
        <Column span={8}>
          <ConceptWords words={concept.words} />
          <Narrower concepts={concept.narrowerConcepts} />
        </Column>
        <Column span={4} as="aside" label={t('facts')}>
          <ConceptFacts concept={concept} />
          <Section title={t('useIt')}>
            <p>
              <PageLink to="/opportunities" query={{ q: word }}>
                {t('findListings', { word })}
              </PageLink>
            </p>
          </Section>
        </Column>
      </Columns>
    </Page>
  );
}

/** The four languages one below the other, none before the others in weight. */
function ConceptWords({ words }: Pick<ConceptRow, 'words'>) {
  const t = useTexts(texts);
  return (
    <Section title={t('words')}>
      <dl className="concept-words">
        {languages.map((language) => (
          <div key={language}>
            <dt lang={languageTag[language]}>{ownName[language]}</dt>
            <dd lang={languageTag[language]}>
              <b>{words[language][0] ?? '–'}</b>
              {words[language].slice(1).map((other) => (
                <span key={other}>{other}</span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function Narrower({ concepts }: { concepts: readonly ConceptRow[] }) {
  const t = useTexts(texts);
  if (concepts.length === 0) return null;
  return (
    <Section title={t('narrower')} meta={t('count', { total: concepts.length })}>
      <ul className="narrower">
        {concepts.map((one) => (
          <li key={one.id}>
            <ConceptLink concept={one} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function ConceptFacts({ concept }: { concept: Found }) {
  const t = useTexts(texts);
  const corridor = useCorridor();
  const { broaderConcept } = concept;
  return (
    <Section title={t('facts')}>
      <Facts
        rows={[
          { term: t('field'), value: corridor.fieldName(concept.field) },
          {
            term: t('broader'),
            value: broaderConcept ? <ConceptLink concept={broaderConcept} /> : t('topConcept'),
          },
          { term: t('identifier'), value: <code>{concept.id}</code> },
        ]}
      />
    </Section>
  );
}

const preferredWords = ({ words }: ConceptRow) =>
  Object.fromEntries(languages.flatMap((one) => (words[one][0] ? [[one, words[one][0]] as const] : [])));

/** A concept by its preferred word for the reader. */
export function ConceptLink({ concept }: { concept: ConceptRow }) {
  const reader = useLanguage();
  const word = textFor<string>(preferredWords(concept), reader);
  return (
    <PageLink to={`/words/${encodeURIComponent(concept.id)}`} lang={languageTag[word?.language ?? reader]}>
      {word?.text ?? concept.id}
    </PageLink>
  );
}
